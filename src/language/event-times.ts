import { readClockTimes } from './clock-times.js';
import { type Span, spanOf } from './spans.js';

/** When on the day an event begins and ends, by its words. */
export interface EventTimes {
  /** `HH:mm`. */
  readonly startTime?: string;
  readonly endTime?: string;
  readonly spans: readonly Span[];
}

const LAST_TIME = /(\d{1,2})(?:[.:](\d{2}))?\D*$/;
/** "8.30" beside a date that has been read: a number with decimals has no such minutes. */
const BARE =
  /(?<![\p{L}\d.,:/-])([01]?\d|2[0-3])[.:]([0-5][05])(?![\d:/%-]|[.,]\d| ?(?:h|t|tim|timmar|kr|procent|mkr|mnkr|miljoner)(?![\p{L}]))/gu;
const EARLIEST_HOUR = 6;

const padded = (hour: string, minute = '00'): string => `${hour.padStart(2, '0')}:${minute}`;

const HOURS = 'ett tva tre fyra fem sex sju atta nio tio elva tolv'.split(' ');
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\d])(?:kl(?:ockan)?\\.? (?<half>halv )?|(?<alone>halv ))(?<hour>${HOURS.join('|')})(?![\\p{L}\\d])`,
  'u',
);

/** "Klockan nio", "halv nio": hours that nobody is invited at so early are in the afternoon. */
const spokenTime = (folded: string): EventTimes => {
  const match = SPOKEN.exec(folded);
  if (match === null) return { spans: [] };
  const isHalf = (match.groups?.['half'] ?? match.groups?.['alone']) !== undefined;
  const hour = HOURS.indexOf(match.groups?.['hour'] ?? '') + (isHalf ? 0 : 1);
  const ofDay = hour <= EARLIEST_HOUR ? hour + 12 : hour;
  return { startTime: padded(String(ofDay), isHalf ? '30' : '00'), spans: [spanOf(match)] };
};

/**
 * The time of day where the words mark it as one, or two times have a dash between them. Of several stretches, such as
 * before and after lunch, the first begins it and the last ends it.
 */
export const readEventTimes = (folded: string): EventTimes => {
  const clocks = readClockTimes(folded);
  const ranges = clocks.filter(({ hours }) => hours !== undefined);
  const [firstRange, lastRange] = [ranges[0], ranges.at(-1)];
  if (firstRange !== undefined && lastRange !== undefined) {
    const end = LAST_TIME.exec(folded.slice(lastRange.start, lastRange.end));
    return {
      startTime: firstRange.from,
      ...(end?.[1] !== undefined && { endTime: padded(end[1], end[2]) }),
      spans: ranges,
    };
  }
  const [single] = clocks;
  return single === undefined ? spokenTime(folded) : { startTime: single.from, spans: [single] };
};

/** "8.30" with nothing beside it, in a folded text that dates have been taken out of. */
export const readBareTime = (folded: string): EventTimes => {
  for (const match of folded.matchAll(BARE)) {
    const [, hour = '', minute] = match;
    if (Number(hour) >= EARLIEST_HOUR) return { startTime: padded(hour, minute), spans: [spanOf(match)] };
  }
  return { spans: [] };
};
