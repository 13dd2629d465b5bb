import { z } from 'zod';
import { ACTIVITY_KINDS } from '../../domain/activity-kind.js';
import { AREAS } from '../../domain/enums.js';
import { EVALUATION_QUESTIONS } from '../../domain/evaluation.js';
import { EVENT_FORMS, EVENT_KINDS, EVENT_STATES, REGISTRATION_STATES } from '../../domain/event.js';
import { NEED_LEVELS, NEED_PERSPECTIVES, NEED_ROUND_STATES } from '../../domain/need.js';
import { NETWORK_LEVELS, RHYTHM_UNITS } from '../../domain/network.js';
import { NOMINATION_STATES, SEAT_MOVES, TRAINING_KINDS, TRAINING_STATES } from '../../domain/training.js';
import { count, date, identified, instant, municipality, period, text, time } from './schema-parts.js';

const area = z.enum(AREAS);
const submissionId = text.exactOptional();

export const events = z.strictObject({
  ...identified,
  kind: z.enum(EVENT_KINDS),
  title: text,
  series: z
    .strictObject({ name: text, number: count.exactOptional(), of: count.exactOptional() })
    .exactOptional(),
  date: period.exactOptional(),
  dateEnd: date.exactOptional(),
  endTime: time.exactOptional(),
  form: z.enum(EVENT_FORMS),
  place: text.exactOptional(),
  link: text.exactOptional(),
  partners: z.array(text),
  audience: text.exactOptional(),
  area,
  capacity: count.exactOptional(),
  quotaPerMunicipality: count.exactOptional(),
  lastDayToRegister: date.exactOptional(),
  networkId: text.exactOptional(),
  state: z.enum(EVENT_STATES),
  cancelledBecause: text.exactOptional(),
  attendance: z
    .strictObject({
      attended: count,
      onSite: count.exactOptional(),
      online: count.exactOptional(),
      isEstimated: z.boolean(),
      enteredBy: text,
      enteredAt: instant,
    })
    .exactOptional(),
  activityId: text.exactOptional(),
  createdBy: text,
  createdAt: instant,
  editedAt: instant.exactOptional(),
  calendarSequence: count,
  submissionId,
  sourceKey: text.exactOptional(),
});

export const registrations = z.strictObject({
  ...identified,
  eventId: text,
  key: text.exactOptional(),
  personId: text.exactOptional(),
  seats: count,
  municipalityId: municipality.exactOptional(),
  state: z.enum(REGISTRATION_STATES),
  order: count,
  registeredAt: instant,
  registeredBy: text,
  attended: z.boolean().exactOptional(),
  submissionId,
});

const evaluationCounts = z.strictObject({
  grade: z.array(count).length(10),
  influence: z.strictObject({ yes: count, partly: count, no: count }),
  useful: z.strictObject({
    fully: count,
    largely: count,
    partly: count,
    slightly: count,
    not_at_all: count,
  }),
});

export const evaluations = z.strictObject({
  ...identified,
  eventId: text,
  questions: z.array(z.enum(EVALUATION_QUESTIONS)),
  counts: evaluationCounts,
  answers: count,
  entered: z.strictObject({ counts: evaluationCounts, answers: count }),
  submissions: z.array(text),
  invited: count,
  minAnswers: count,
  answeredKeys: z.array(text),
  salt: text,
  openedAt: instant,
  closesOn: date,
  closedAt: instant.exactOptional(),
});

export const trainings = z.strictObject({
  ...identified,
  kind: z.enum(TRAINING_KINDS),
  name: text,
  area,
  form: z.enum(EVENT_FORMS),
  sessions: z.array(
    z.strictObject({
      number: count,
      date: period.exactOptional(),
      endTime: time.exactOptional(),
      place: text.exactOptional(),
      activityId: text.exactOptional(),
      enteredBy: text.exactOptional(),
      enteredAt: instant.exactOptional(),
    }),
  ),
  seatsPerMunicipality: count,
  released: z.array(
    z.strictObject({
      kind: z.enum(SEAT_MOVES),
      municipalityId: municipality,
      seats: count,
      at: instant,
      by: text,
    }),
  ),
  state: z.enum(TRAINING_STATES),
  createdBy: text,
  createdAt: instant,
  submissionId,
});

export const nominations = z.strictObject({
  ...identified,
  trainingId: text,
  municipalityId: municipality,
  name: text,
  unit: text.exactOptional(),
  state: z.enum(NOMINATION_STATES),
  order: count,
  history: z.array(
    z.strictObject({ at: instant, by: text, to: z.enum(NOMINATION_STATES), reason: text.exactOptional() }),
  ),
  replaces: text.exactOptional(),
  attended: z.array(count),
  missed: z.array(count),
  submissionId,
});

export const networks = z.strictObject({
  ...identified,
  name: text,
  alsoCalled: z.array(text),
  level: z.enum(NETWORK_LEVELS),
  area: area.exactOptional(),
  members: z.array(municipality),
  rhythm: z.strictObject({ times: count, every: count, unit: z.enum(RHYTHM_UNITS) }).exactOptional(),
  convener: text.exactOptional(),
  isEnded: z.boolean(),
  source: text.exactOptional(),
  addedAt: instant,
  savedBy: text,
  savedAt: instant,
  submissionId,
});

export const rounds = z.strictObject({
  ...identified,
  year: z.int(),
  state: z.enum(NEED_ROUND_STATES),
  closesOn: date,
  history: z.array(
    z.strictObject({
      at: instant,
      by: text,
      to: z.enum(NEED_ROUND_STATES),
      reason: text.exactOptional(),
      closesOn: date.exactOptional(),
    }),
  ),
  slot: z.literal('open').exactOptional(),
  submissionId,
});

export const needs = z.strictObject({
  ...identified,
  roundId: text,
  municipalityId: municipality,
  area,
  perspective: z.enum(NEED_PERSPECTIVES),
  text,
  level: z.enum(NEED_LEVELS),
  proposedKind: z.enum(ACTIVITY_KINDS).exactOptional(),
  theme: text.exactOptional(),
  supporters: z.array(municipality),
  priority: count.exactOptional(),
  requestId: text.exactOptional(),
  addedBy: text,
  addedAt: instant,
  withdrawnAt: instant.exactOptional(),
  submissionId: text,
});
