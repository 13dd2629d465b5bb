import type { IsoDate } from '../domain/calendar.js';
import { foldInPlace } from './spans.js';
import { readDate } from './swedish-dates.js';

const NOW = /^(?:nu|now)$/;

/**
 * The day when the words are a date and nothing more. Of a week it is the first or the last day. A first day lies as
 * near as can be when no year is said, a last one ahead.
 */
export const readWholeDay = (words: string, today: IsoDate, end: 'first' | 'last'): IsoDate | undefined => {
  const folded = foldInPlace(words.trim());
  if (NOW.test(folded)) return today;
  const { date, spans } = readDate(folded, today, end === 'first' ? 'open' : 'future');
  const isWhole = spans.some((span) => span.start === 0 && span.end === folded.length);
  if (date === undefined || !isWhole) return undefined;
  return end === 'first' ? date.period.from : (date.dateEnd ?? date.period.to);
};
