import { addDays, type IsoDate, type IsoWeek, isoWeekOf, weekNumberOf } from '../domain/calendar.js';
import type { Period } from '../domain/fuzzy-date.js';

interface FormatWords {
  /** BCP 47, such as `sv-SE`. */
  readonly locale: string;
  readonly week: (number: number) => string;
  readonly hours: (number: string) => string;
  readonly atTime: (day: string, time: string) => string;
  /** `10 december kl. 8.30–9.30` */
  readonly until: (when: string, endTime: string) => string;
  /** `våren 2027`, by the first and the last day of a season without their year. */
  readonly seasons: Readonly<Record<string, (year: string) => string>>;
}

const utc = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

const A_SUNDAY = '2026-11-15';

/** How a language writes dates, weeks, numbers and lists. */
export const formatsIn = ({ locale, week, hours, atTime, until, seasons }: FormatWords) => {
  const calendar = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const dayMonth = calendar({ day: 'numeric', month: 'long' });
  const dayMonthYear = calendar({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekdayName = calendar({ weekday: 'long' });
  const weekdayDayMonth = calendar({ weekday: 'long', day: 'numeric', month: 'long' });
  const monthOnly = calendar({ month: 'long' });
  const monthYear = calendar({ month: 'long', year: 'numeric' });
  const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const all = new Intl.ListFormat(locale);
  const one = new Intl.ListFormat(locale, { type: 'disjunction' });

  const number = (value: number): string => decimals.format(value);
  /** By its name, or by its months when it has none. */
  const seasonOf = ({ from, to }: Period): string => {
    const named =
      from.slice(0, 4) === to.slice(0, 4) ? seasons[`${from.slice(5)} ${to.slice(5)}`] : undefined;
    return named?.(from.slice(0, 4)) ?? monthYear.formatRange(utc(from), utc(to));
  };
  const weekOf = (isoWeek: IsoWeek): string => week(weekNumberOf(isoWeek));

  /** A time as exactly as it is known (I32); the year of a day is left out when it is `knownYear`. */
  const periodOf = (period: Period, knownYear: number, dateEnd: IsoDate = period.to): string => {
    const isKnown = [period.from, dateEnd].every((date) => Number(date.slice(0, 4)) === knownYear);
    const dates = isKnown ? dayMonth : dayMonthYear;
    switch (period.precision) {
      case 'minute': {
        const day = dates.formatRange(utc(period.from), utc(dateEnd));
        return period.time === undefined ? day : atTime(day, period.time);
      }
      case 'day':
        return dates.formatRange(utc(period.from), utc(dateEnd));
      case 'week':
        return isKnown ? weekOf(isoWeekOf(period.from)) : dates.formatRange(utc(period.from), utc(dateEnd));
      case 'month':
        return monthYear.formatRange(utc(period.from), utc(period.to));
      case 'season':
        return seasonOf(period);
      case 'year':
        return period.from.slice(0, 4);
    }
  };

  return {
    /** `17 november 2026` */
    day: (date: IsoDate): string => dayMonthYear.format(utc(date)),
    /** `16–22 november 2026` */
    days: (from: IsoDate, to: IsoDate): string => dayMonthYear.formatRange(utc(from), utc(to)),
    /** `november`, for 11 */
    monthName: (month: number): string => monthOnly.format(utc(`2026-${String(month).padStart(2, '0')}-01`)),
    /** `måndag`, for 1 */
    weekday: (weekday: number): string => weekdayName.format(utc(addDays(A_SUNDAY, weekday))),
    /** `tisdag 17 november kl. 8.00`, of a day and what a clock shows, `HH:mm` */
    moment: (date: IsoDate, time: string): string =>
      atTime(weekdayDayMonth.format(utc(date)), time.replace(/^0/, '')),
    /** `v. 46` */
    week: weekOf,
    /** Decimal comma in Swedish, at most two decimals. */
    number,
    /** `86 %` of the whole number 86, with the language's own space. */
    percent: (value: number): string => percents.format(value / 100),
    /** `8,0` */
    oneDecimal: (value: number): string => tenths.format(value),
    /** `4,70` */
    twoDecimals: (value: number): string => hundredths.format(value),
    /** `2,5 tim` */
    hours: (value: number): string => hours(number(value)),
    /** `Solna och Sigtuna` */
    list: (items: readonly string[]): string => all.format(items),
    /** `Solna eller Sigtuna` */
    either: (items: readonly string[]): string => one.format(items),
    period: periodOf,
    /** As `period`, and until when on its last day when both times are known. */
    periodUntil: (
      period: Period,
      knownYear: number,
      { dateEnd, endTime }: { readonly dateEnd?: IsoDate; readonly endTime?: string },
    ): string => {
      const when = periodOf(period, knownYear, dateEnd);
      return period.time === undefined || endTime === undefined ? when : until(when, endTime);
    },
  };
};
