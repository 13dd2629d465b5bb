import { DateTime } from 'luxon';

/** Calendar day in the unit's time zone, `YYYY-MM-DD`. */
export type IsoDate = string;
/** Instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type IsoInstant = string;
/** ISO week, `2026-W46`. */
export type IsoWeek = string;
/** IANA zone name, such as `Europe/Stockholm`. */
export type TimeZone = string;

const day = (date: IsoDate): DateTime => DateTime.fromISO(date, { zone: 'utc' });
const iso = (value: DateTime): IsoDate => value.toFormat('yyyy-MM-dd');
const isoInstant = (value: DateTime): IsoInstant => value.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");

/** Swedish dates are ISO dates. */
const datesIn = (zone: TimeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
const knownZones = new Map<TimeZone, Intl.DateTimeFormat>();

/**
 * The calendar day that an instant falls on in a zone. Every turn asks, and lists ask of each record, so it is asked of
 * the zone itself: a DateTime in that zone takes several times as long.
 */
export const localDate = (instant: IsoInstant, zone: TimeZone): IsoDate => {
  const dates = knownZones.get(zone) ?? datesIn(zone);
  knownZones.set(zone, dates);
  return dates.format(DateTime.fromISO(instant, { zone: 'utc' }).toMillis());
};

/**
 * The instant at which a wall clock in the zone shows the given day and time (`HH:mm`). A time that summer
 * time skips is taken as one an hour later; of a time that comes twice it is the first.
 */
export const instantAt = (date: IsoDate, time: string, zone: TimeZone): IsoInstant => {
  const found = DateTime.fromISO(`${date}T${time}`, { zone });
  return isoInstant(found.getPossibleOffsets()[0] ?? found);
};

/** What a wall clock in the zone shows at an instant, `HH:mm`. */
export const localTime = (instant: IsoInstant, zone: TimeZone): string =>
  DateTime.fromISO(instant, { zone }).toFormat('HH:mm');

/** Reads an ISO time; without an offset it is a wall-clock time in the zone. */
export const instantFrom = (text: string, zone: TimeZone): IsoInstant =>
  isoInstant(DateTime.fromISO(text, { zone }));

/** Whether it is a day of the calendar, written `YYYY-MM-DD`. */
export const isIsoDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && DateTime.fromISO(value, { zone: 'utc' }).isValid;

/** How many days a day is after another; negative when it is before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round(day(to).diff(day(from), 'days').days);

/** Moves a number of days forward or (negative) back. */
export const addDays = (date: IsoDate, days: number): IsoDate => iso(day(date).plus({ days }));

/** Moves a number of months forward or (negative) back; the last day of a shorter month stands for those it lacks. */
export const addMonths = (date: IsoDate, months: number): IsoDate => iso(day(date).plus({ months }));

/** Hours as they pass, also over a change to or from summer time. */
export const addHours = (instant: IsoInstant, hours: number): IsoInstant =>
  isoInstant(DateTime.fromISO(instant, { zone: 'utc' }).plus({ hours }));

/** Minutes as they pass. */
export const addMinutes = (instant: IsoInstant, minutes: number): IsoInstant =>
  isoInstant(DateTime.fromISO(instant, { zone: 'utc' }).plus({ minutes }));

/** Whole seconds. */
export const addSeconds = (instant: IsoInstant, seconds: number): IsoInstant =>
  isoInstant(DateTime.fromISO(instant, { zone: 'utc' }).plus({ seconds }));

/** A year's numbered week, whether it has one or not. */
export const isoWeek = (year: number, week: number): IsoWeek => `${year}-W${String(week).padStart(2, '0')}`;

/** 1–53 of an ISO week. */
export const weekNumberOf = (week: IsoWeek): number => Number(week.slice(6));

/** Some thirteen years of days: what is asked for by the thousand is worked out once, and forged days fill no memory. */
const KNOWN_WEEKS = 5_000;
const weekOfDay = new Map<IsoDate, IsoWeek>();

/** The ISO week of a day; its year may differ from the day's (2027-01-01 is in 2026-W53). */
export const isoWeekOf = (date: IsoDate): IsoWeek => {
  const known = weekOfDay.get(date);
  if (known !== undefined) return known;
  const week = day(date).toFormat("kkkk-'W'WW");
  if (weekOfDay.size >= KNOWN_WEEKS) weekOfDay.clear();
  weekOfDay.set(date, week);
  return week;
};

/** Monday and Sunday of an ISO week, or undefined when the year has no such week. */
export const daysOfWeek = (week: IsoWeek): { readonly from: IsoDate; readonly to: IsoDate } | undefined => {
  const monday = DateTime.fromISO(week, { zone: 'utc' });
  if (!/^\d{4}-W\d{2}$/.test(week) || !monday.isValid) return undefined;
  return { from: iso(monday), to: iso(monday.plus({ days: 6 })) };
};

/** First and last day of the month that a day lies in. */
export const daysOfMonth = (date: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } => ({
  from: iso(day(date).startOf('month')),
  to: iso(day(date).endOf('month')),
});

/** Moves a number of weeks forward or (negative) back. */
export const addWeeks = (week: IsoWeek, weeks: number): IsoWeek =>
  DateTime.fromISO(week, { zone: 'utc' }).plus({ weeks }).toFormat("kkkk-'W'WW");

/** The ISO year of a day: another than the day's own only around New Year. */
export const isoYearOf = (date: IsoDate): number => {
  const mayDiffer = date.slice(5) >= '12-29' || date.slice(5) <= '01-03';
  return yearOf(mayDiffer ? isoWeekOf(date) : date);
};

/** The year that is written: of an instant the year in UTC, of a week the ISO year. */
export const yearOf = (date: IsoDate | IsoInstant | IsoWeek): number => Number(date.slice(0, 4));

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: IsoDate): number => day(date).weekday;
