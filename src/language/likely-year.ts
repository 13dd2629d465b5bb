import { daysBetween, type IsoDate, isIsoDate, yearOf } from '../domain/calendar.js';
import type { Tense } from './tense.js';

/**
 * The year that is meant when none is said. Past tense: the latest that is not in the future; future
 * tense: the first that is not in the past. Otherwise the nearest, where the past counts as four times
 * nearer, because people log what has been far more often than what is to come.
 */
export const likelyYear = (
  today: IsoDate,
  tense: Tense,
  dayIn: (year: number) => IsoDate | undefined,
): number => {
  const year = yearOf(today);
  const distance = (candidate: number): number => {
    const day = dayIn(candidate);
    if (day === undefined || !isIsoDate(day)) return Number.POSITIVE_INFINITY;
    const ahead = daysBetween(today, day);
    if ((tense === 'past' && ahead > 0) || (tense === 'future' && ahead < 0)) return Number.MAX_VALUE;
    return ahead > 0 && tense === 'open' ? ahead * 4 : Math.abs(ahead);
  };
  const nearest = [year, year - 1, year + 1]
    .map((candidate) => ({ candidate, distance: distance(candidate) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return nearest?.candidate ?? year;
};
