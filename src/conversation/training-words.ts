import { type IsoDate, yearOf } from '../domain/calendar.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Nomination, Training, TrainingSession } from '../domain/training.js';
import {
  freeSeats,
  openReleased,
  releasedBy,
  seatedIn,
  seatsInAll,
  seatsOf,
  waitingIn,
} from '../domain/training-seats.js';
import { firstSessionOf } from '../domain/training-time.js';
import type { Texts } from '../texts/index.js';
import type { TrainingReader } from './training-reader.js';

/** When a session is and where; the year of this year is left out. */
export const sessionText = (
  { formats, trainings: { card } }: Texts,
  { date, place, ...ends }: TrainingSession,
  today: IsoDate,
): string => {
  const when = date === undefined ? card.noDay : formats.periodUntil(date, yearOf(today), ends);
  return [when, ...(place === undefined ? [] : [place])].join(', ');
};

/** How many of a municipality's seats are taken, released and waited for, without a name. */
export const seatsText = (
  { trainings: { card } }: Texts,
  training: Training,
  nominations: readonly Nomination[],
  municipalityId: MunicipalityId,
): string => {
  const own = seatsOf(training, municipalityId);
  const seated = seatedIn(training, nominations, municipalityId);
  const released = releasedBy(training, municipalityId);
  const waiting = waitingIn(training, nominations).filter((one) => one.municipalityId === municipalityId);
  return [
    card.taken(Math.min(seated, own), own),
    ...(seated > own ? [card.borrowed(seated - own)] : []),
    ...(released > 0 ? [card.released(released)] : []),
    ...(waiting.length > 0 ? [card.waiting(waiting.length)] : []),
  ].join(', ');
};

/** Every free seat, those that were released too. */
const freeInAll = (training: Training, nominations: readonly Nomination[]): number =>
  MUNICIPALITY_IDS.reduce((sum, id) => sum + freeSeats(training, nominations, id), 0) +
  openReleased(training, nominations);

/** A training in a line: when it begins, and the seats that concern the reader. */
export const trainingText = (
  texts: Texts,
  training: Training,
  nominations: readonly Nomination[],
  { isStaff, seesSeats, own }: TrainingReader,
  today: IsoDate,
): string => {
  const { formats, trainings } = texts;
  const { list } = trainings;
  const first = firstSessionOf(training)?.date;
  const waiting = waitingIn(training, nominations).length;
  return [
    list.sessions(training.sessions.length),
    first === undefined ? list.noDay : list.starts(formats.period(first, yearOf(today))),
    ...(own === undefined ? [] : [list.free(freeSeats(training, nominations, own), MUNICIPALITY_NAMES[own])]),
    ...(seesSeats && own === undefined
      ? [list.freeInAll(freeInAll(training, nominations), seatsInAll(training))]
      : []),
    ...(isStaff && waiting > 0 ? [list.waiting(waiting)] : []),
  ].join(', ');
};
