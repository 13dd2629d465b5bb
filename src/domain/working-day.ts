import { addDays, type IsoDate, weekdayOf } from './calendar.js';

/** The days that people in Swedish offices have off besides weekends. */
export interface Holidays {
  /** A public holiday or an eve that is taken as one, whatever weekday it falls on. */
  isHoliday(day: IsoDate): boolean;
}

const FRIDAY = 5;

/** Whether people in Swedish offices are at work. */
export const isWorkingDay = (day: IsoDate, holidays: Holidays): boolean =>
  weekdayOf(day) <= FRIDAY && !holidays.isHoliday(day);

/** The nearest working day before a day. */
export const workingDayBefore = (day: IsoDate, holidays: Holidays): IsoDate => {
  const before = addDays(day, -1);
  return isWorkingDay(before, holidays) ? before : workingDayBefore(before, holidays);
};

/** The count-th working day after a day, which need not be one itself; the day itself when the count is 0. */
export const workingDayAfter = (day: IsoDate, count: number, holidays: Holidays): IsoDate => {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
};

/** How many working days have come after one day, up to and with another; 0 when the other is not later. */
export const workingDaysBetween = (from: IsoDate, to: IsoDate, holidays: Holidays): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, holidays)) count += 1;
  }
  return count;
};
