import { isoWeekOf, weekNumberOf, yearOf } from '../domain/calendar.js';
import type { Period } from '../domain/fuzzy-date.js';
import type { Texts } from '../texts/index.js';

const SEASON_OF: Readonly<Record<string, 'spring' | 'summer' | 'autumn' | 'secondHalf'>> = {
  '01-06': 'spring',
  '06-08': 'summer',
  '08-12': 'autumn',
  '07-12': 'secondHalf',
};

/**
 * A date in words that are read as the same date again, and never as a more exact one (I32): "hösten 2027" and no day
 * of it. The time of day is left out.
 */
export const dateInWords = ({ events, formats }: Texts, period: Period): string => {
  const { dates } = events;
  const year = String(yearOf(period.from));
  switch (period.precision) {
    case 'minute':
    case 'day':
      return formats.day(period.from);
    case 'week': {
      const [first, last] = [isoWeekOf(period.from), isoWeekOf(period.to)];
      const [from, to] = [String(weekNumberOf(first)), String(weekNumberOf(last))];
      const weekYear = String(yearOf(first));
      return from === to ? dates.week(from, weekYear) : dates.weeks(from, to, weekYear);
    }
    case 'season': {
      const season = SEASON_OF[`${period.from.slice(5, 7)}-${period.to.slice(5, 7)}`];
      return season === undefined
        ? formats.period(period, yearOf(period.from))
        : `${dates.seasons[season]} ${year}`;
    }
    case 'month':
      return formats.period(period, yearOf(period.from));
    case 'year': {
      const last = String(yearOf(period.to));
      return last === year ? year : `${year}-${last}`;
    }
  }
};
