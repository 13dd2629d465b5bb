import { addDays, type IsoDate, weekdayOf, yearOf } from './calendar.js';

/** New Year, Epiphany, Labour Day, the National Day, Christmas and New Year's Eve. */
const FIXED = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];

/** Good Friday, Easter Monday and Ascension Day. */
const DAYS_FROM_EASTER = [-2, 1, 39];

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
const easterOf = (year: number): IsoDate => {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapless = century - Math.floor(century / 4);
  const moonShift = leapless - Math.floor((century - Math.floor((century - 17) / 25)) / 3);
  const raw = (moonShift + 19 * golden + 15) % 30;
  const moon = raw - Math.floor(raw / 28) * (1 - Math.floor(29 / (raw + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - leapless) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const day = offset + 28 - 31 * Math.floor(month / 4);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const FRIDAY = 5;

/** The Friday of 19–25 June. */
const isMidsummerEve = (date: IsoDate): boolean =>
  weekdayOf(date) === FRIDAY && date.slice(5) >= '06-19' && date.slice(5) <= '06-25';

/** Whether people in Swedish offices are at work: no weekend, no public holiday and none of the eves taken as one. */
export const isWorkingDay = (date: IsoDate): boolean => {
  const easter = easterOf(yearOf(date));
  return (
    weekdayOf(date) <= FRIDAY &&
    !FIXED.includes(date.slice(5)) &&
    !DAYS_FROM_EASTER.some((days) => addDays(easter, days) === date) &&
    !isMidsummerEve(date)
  );
};
