import type { Evaluation } from '../../src/domain/evaluation.js';
import { NO_ANSWERS } from '../../src/domain/evaluation-answer.js';
import type { Event, Registration } from '../../src/domain/event.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { Need, NeedRound } from '../../src/domain/need.js';
import type { Nomination, Training } from '../../src/domain/training.js';

/** A breakfast on 10 December 2026 that anybody may come to. */
export const anEvent = (key: string, overrides: Partial<Event> = {}): Event => ({
  id: `2026-event-${key}`,
  version: 1,
  kind: 'breakfast',
  title: `Frukost ${key}`,
  date: { precision: 'minute', from: '2026-12-10', to: '2026-12-10', time: '08:30' },
  endTime: '09:30',
  form: 'hybrid',
  place: 'Turebergs allé 1',
  partners: [],
  area: 'general',
  state: 'planned',
  createdBy: '2026-martin',
  createdAt: '2026-11-16T09:00:00.000Z',
  calendarSequence: 0,
  ...overrides,
});

/** A person's seat at an event. */
export const aRegistration = (
  event: Pick<Event, 'id'>,
  personId: string,
  overrides: Partial<Registration> = {},
): Registration => ({
  id: `2026-registration-${event.id}-${personId}`,
  version: 1,
  eventId: event.id,
  key: `${event.id} ${personId}`,
  personId,
  seats: 1,
  state: 'seated',
  order: 1,
  registeredAt: '2026-11-17T09:00:00.000Z',
  registeredBy: personId,
  ...overrides,
});

/** One that nobody has answered, open until 2 December 2026. */
export const anEvaluation = (event: Pick<Event, 'id'>, overrides: Partial<Evaluation> = {}): Evaluation => ({
  id: `2026-evaluation-${event.id}`,
  version: 1,
  eventId: event.id,
  questions: ['grade', 'useful', 'influence'],
  counts: NO_ANSWERS,
  answers: 0,
  entered: { counts: NO_ANSWERS, answers: 0 },
  submissions: [],
  invited: 0,
  minAnswers: 5,
  answeredKeys: [],
  salt: 'salt',
  openedAt: '2026-11-18T10:00:00.000Z',
  closesOn: '2026-12-02',
  ...overrides,
});

/** BAS: eight sessions (I13), five seats for each municipality (I12). */
export const aTraining = (key: string, overrides: Partial<Training> = {}): Training => ({
  id: `2026-training-${key}`,
  version: 1,
  kind: 'bas',
  name: 'BAS barn och unga',
  area: 'children_youth_family',
  form: 'on_site',
  sessions: Array.from({ length: 8 }, (_, index) => ({
    number: index + 1,
    date: onDay(`2027-0${index + 1}-20`),
  })),
  seatsPerMunicipality: 5,
  released: [],
  state: 'open',
  createdBy: '2026-martin',
  createdAt: '2026-11-16T09:00:00.000Z',
  ...overrides,
});

/** A seat in the training for somebody in Järfälla. */
export const aNomination = (
  training: Pick<Training, 'id'>,
  key: string,
  overrides: Partial<Nomination> = {},
): Nomination => ({
  id: `2026-nomination-${key}`,
  version: 1,
  trainingId: training.id,
  municipalityId: 'jarfalla',
  name: `Deltagare ${key}`,
  state: 'seated',
  order: 1,
  history: [{ at: '2026-11-17T09:00:00.000Z', by: '2026-jarfalla', to: 'seated' }],
  attended: [],
  missed: [],
  ...overrides,
});

/** A round that takes needs for 2027 until 18 December 2026. */
export const aRound = (key: string, overrides: Partial<NeedRound> = {}): NeedRound => ({
  id: `2026-round-${key}`,
  version: 1,
  year: 2027,
  state: 'collecting',
  closesOn: '2026-12-18',
  history: [{ at: '2026-11-16T09:00:00.000Z', by: '2026-anna', to: 'collecting' }],
  slot: 'open',
  ...overrides,
});

/** A need of Järfälla's. */
export const aNeed = (round: Pick<NeedRound, 'id'>, key: string, overrides: Partial<Need> = {}): Need => ({
  id: `2026-need-${key}`,
  version: 1,
  roundId: round.id,
  municipalityId: 'jarfalla',
  area: 'general',
  perspective: 'service',
  text: `Behov ${key}`,
  level: 'joint',
  supporters: [],
  addedBy: '2026-jarfalla',
  addedAt: '2026-11-17T09:00:00.000Z',
  submissionId: `need-${key}`,
  ...overrides,
});
