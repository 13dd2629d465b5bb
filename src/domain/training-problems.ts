import type { Nomination, Training } from './training.js';
import { isWithinSeats } from './training-seats.js';

/** BAS is eight sessions: "utbildningen som bygger på åtta utbildningstillfällen" (000:232, I13). */
export const BAS_SESSIONS = 8;
/** "Varje kommun har tilldelats fem platser vardera" (000:232, I12). */
export const BAS_SEATS = 5;

/** As much as the cards hold of sessions, and of names when every seat is taken. */
const MAX_SESSIONS = 30;
const MAX_SEATS = 25;
const MAX_NAME_LENGTH = 100;
const MAX_PLACE_LENGTH = 200;

/** What staff state of a training. */
export type TrainingDetails = Pick<
  Training,
  'kind' | 'name' | 'area' | 'form' | 'sessions' | 'seatsPerMunicipality'
>;

/** A training as it is, with those who are nominated to it; missing while it is new. */
export interface Existing {
  readonly training: Training;
  readonly nominations: readonly Nomination[];
}

const isCount = (count: number, most: number): boolean =>
  Number.isInteger(count) && count >= 1 && count <= most;

/** Sessions that have become activities stay. */
const losesHeldSession = (details: TrainingDetails, existing: Existing | undefined): boolean =>
  existing?.training.sessions.some(
    ({ number, activityId }) => activityId !== undefined && number > details.sessions.length,
  ) ?? false;

const losesTakenSeat = (details: TrainingDetails, existing: Existing | undefined): boolean =>
  existing !== undefined && !isWithinSeats({ ...existing.training, ...details }, existing.nominations);

type Check = (details: TrainingDetails, existing: Existing | undefined) => boolean;

/** True = the problem is there. The order is the order in which a person is told. */
const CHECKS = {
  name_missing: ({ name }) => name.trim() === '',
  name_too_long: ({ name }) => name.length > MAX_NAME_LENGTH,
  sessions_out_of_range: ({ sessions }) => !isCount(sessions.length, MAX_SESSIONS),
  bas_sessions: ({ kind, sessions }) => kind === 'bas' && sessions.length !== BAS_SESSIONS,
  seats_out_of_range: ({ seatsPerMunicipality }) => !isCount(seatsPerMunicipality, MAX_SEATS),
  bas_seats: ({ kind, seatsPerMunicipality }) => kind === 'bas' && seatsPerMunicipality > BAS_SEATS,
  place_too_long: ({ sessions }) => sessions.some(({ place = '' }) => place.length > MAX_PLACE_LENGTH),
  end_before_start: ({ sessions }) =>
    sessions.some(
      ({ date, endTime }) => date?.time !== undefined && endTime !== undefined && endTime <= date.time,
    ),
  session_held: losesHeldSession,
  seats_taken: losesTakenSeat,
} as const satisfies Readonly<Record<string, Check>>;

export type TrainingProblem = keyof typeof CHECKS;

// Object.keys forgets what the keys are.
const TRAINING_PROBLEMS = Object.keys(CHECKS) as readonly TrainingProblem[];

/** All that must be mended before the training can be saved; empty = it can be (I12, I13). */
export const trainingProblems = (details: TrainingDetails, existing?: Existing): readonly TrainingProblem[] =>
  TRAINING_PROBLEMS.filter((problem) => CHECKS[problem](details, existing));
