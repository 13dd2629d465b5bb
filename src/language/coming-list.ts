import type { IsoDate } from '../domain/calendar.js';
import type { EventKind } from '../domain/event.js';
import type { Period } from '../domain/fuzzy-date.js';
import { eventWordsIn } from './event-words.js';
import { readHeadCounts } from './head-counts.js';
import { foldInPlace } from './spans.js';
import { timeInWords } from './time-in-words.js';
import { fold } from './words.js';

/** Which of the events to come a list is to show. */
export interface ComingFilter {
  /** None: of all kinds. */
  readonly kinds: readonly EventKind[];
  readonly period?: Period;
  /** What they are to be about, in the asker's words; empty for all. */
  readonly topic: string;
}

const SMALL =
  /^(?:(?:alla|all|the|och|and|hos er|hos fou|fou|fou-|nordvast|nordvasts|nasta|kommande|,|for|under|in|i|on|up)\s*)*$/;
const TOPIC = /(?:^| )(?:om|about)(?= )(?<topic>(?: [\p{L}\d-]+){1,5}) *$/u;

/**
 * Reads what stands after "kommande": kinds of events, a time and what they are about, in any order; undefined when
 * it says anything more, as in "kommande lagändringar", or tells of people: then it is an activity that is planned.
 */
export const comingFilterIn = (written: string, today: IsoDate): ComingFilter | undefined => {
  const text = written.normalize('NFC').toLocaleLowerCase('sv').trim();
  if (readHeadCounts(foldInPlace(text)).participants !== undefined) return undefined;
  const time = timeInWords(text, today);
  const asked = (time?.rest ?? text).replace(/[?!.,]/g, ' ');
  const said = TOPIC.exec(asked)?.groups?.['topic'] ?? '';
  const { kinds, rest: left } = eventWordsIn(fold(asked.replace(TOPIC, ' ')));
  return SMALL.test(left.trim())
    ? { kinds, topic: said.trim(), ...(time && { period: time.period }) }
    : undefined;
};
