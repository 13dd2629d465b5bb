import { daysBetween, type IsoDate } from '../domain/calendar.js';
import { isOver } from '../domain/event-dates.js';
import { readState } from './activity-state.js';
import type { EventReading } from './event-reading.js';
import { readEvent } from './event-sentence.js';
import { readHeadCounts } from './head-counts.js';
import { readMunicipalities } from './municipality-names.js';
import { isSomethingElse, isStatement } from './no-activity-words.js';
import { foldInPlace } from './spans.js';
import { tenseOf } from './tense.js';
import { readWorkHours } from './work-hours.js';

/** Whom it is done with or for makes it work for them: "Workshop U-B och U-V 2 december kl 9-12" is a commission. */
const namesOwners = (folded: string, { place = '' }: EventReading): boolean => {
  const inPlace = readMunicipalities(foldInPlace(place)).ids;
  return readMunicipalities(folded).ids.some((id) => !inPlace.includes(id));
};

const YEAR = /(?<!\d)20\d\d(?!\d)/;
/** A day without a year that far ahead is more likely one that has been: people log more than they plan. */
const FAR_AHEAD_DAYS = 180;

const isAhead = (folded: string, reading: EventReading, today: IsoDate): boolean => {
  const { date, unclear } = reading;
  if (date === undefined || isOver(reading, today) || unclear.some(({ field }) => field === 'date'))
    return false;
  return YEAR.test(folded) || daysBetween(today, date.from) <= FAR_AHEAD_DAYS;
};

const HAS_REGISTERED = /(?<![\p{L}])(?:anmald|anmalda|registered|signed up)(?![\p{L}])/u;

/** Whether people are told how to come: when on the day, how, or how many there is room for. */
const invites = ({ startTime, form, capacity, quotaPerMunicipality, link }: EventReading): boolean =>
  [startTime, form, capacity, quotaPerMunicipality, link].some((told) => told !== undefined);

/** Nobody logs how many there is room for, so "vi ska ha" with seats tells of what people are invited to. */
const hasSeats = ({ capacity, quotaPerMunicipality, lastDayToRegister }: EventReading): boolean =>
  [capacity, quotaPerMunicipality, lastDayToRegister].some((told) => told !== undefined);

/**
 * Whether a message that names no event tells of one to come, rather than of work to log: a kind that people are
 * invited to, a time that is not over, and when, how or how many. Lengths of time, people who have come or registered,
 * a municipality that it is done with, "ska hålla" without seats and "inställt" make it an activity.
 */
export const soundsLikeEvent = (message: string, today: IsoDate): boolean => {
  const folded = foldInPlace(message.trim());
  if (isSomethingElse(folded, today) || isStatement(folded)) return false;
  const tense = tenseOf(folded);
  if (tense === 'past') return false;
  const reading = readEvent(message, today);
  const state = readState(folded, tense, false)?.state;
  if (state !== undefined && (state !== 'planned' || !hasSeats(reading))) return false;
  if (reading.kind === undefined || !isAhead(folded, reading, today)) return false;
  const heads = readHeadCounts(folded).participants;
  const hasHeads = heads !== undefined && (reading.capacity === undefined || HAS_REGISTERED.test(folded));
  const { hours, unclear } = readWorkHours(folded, 1, readMunicipalities(folded).named);
  const hasHours = hours !== undefined || unclear !== undefined;
  return invites(reading) && !hasHeads && !hasHours && !namesOwners(folded, reading);
};

const ASKS_FOR_SOME =
  /^(?:om|for|i|pa|med|under|som|hos|inom|nasta|kommande|den har|denna|about|for|in|on|with|next|this)(?![\p{L}])/u;

/** Whether what stands after the word "evenemang" tells of one: its kind, and when or how it is. */
export const tellsOfEvent = (sentence: string, today: IsoDate): boolean => {
  if (ASKS_FOR_SOME.test(foldInPlace(sentence.trim()))) return false;
  const reading = readEvent(sentence, today);
  const isTimed = reading.date !== undefined || reading.hasNoDateYet || reading.unclear.length > 0;
  return reading.kind !== undefined && (isTimed || invites(reading));
};

/** As {@link tellsOfEvent}, of what stands after "lägg in en" or "ny": what has been, or took a time, is logged. */
export const entersEvent = (sentence: string, today: IsoDate): boolean => {
  const folded = foldInPlace(sentence.trim());
  const { hours, unclear } = readWorkHours(folded, 1, readMunicipalities(folded).named);
  const hasHours = hours !== undefined || unclear !== undefined;
  if (hasHours || tenseOf(folded) === 'past' || readHeadCounts(folded).participants !== undefined)
    return false;
  const reading = readEvent(sentence, today);
  return tellsOfEvent(sentence, today) && (reading.date === undefined || !isOver(reading, today));
};
