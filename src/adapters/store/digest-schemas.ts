import { z } from 'zod';
import { ACTIVITY_KINDS } from '../../domain/activity-kind.js';
import { ATTEMPT_ENDS, HOLD_REASONS } from '../../domain/digest.js';
import { CORRECTION_STATES } from '../../domain/digest-correction.js';
import { PILLARS } from '../../domain/enums.js';
import { EVENT_FORMS, EVENT_KINDS } from '../../domain/event.js';
import { REQUEST_STATUSES } from '../../domain/request.js';
import { STEERING_BODIES } from '../../domain/request-act.js';
import {
  count,
  date,
  hours,
  identified,
  instant,
  municipality,
  period,
  text,
  time,
  week,
} from './schema-parts.js';

const activity = z.strictObject({
  activityId: text,
  kind: z.enum(ACTIVITY_KINDS),
  title: text,
  date: period,
  dateEnd: date.exactOptional(),
  hours: hours.exactOptional(),
  forAll: z.boolean(),
  together: z.array(municipality),
  otherParties: z.array(text),
});

const digestActivities = z.array(activity);

const digestComing = {
  coming: digestActivities,
  events: z.array(
    z.strictObject({
      eventId: text,
      kind: z.enum(EVENT_KINDS),
      title: text,
      date: period,
      dateEnd: date.exactOptional(),
      endTime: time.exactOptional(),
      form: z.enum(EVENT_FORMS),
      registered: count,
      waiting: count,
      isFull: z.literal(true).exactOptional(),
    }),
  ),
  meetings: z.array(activity.extend({ network: text })),
  seats: z.array(z.strictObject({ trainingId: text, name: text, seats: count, free: count })),
  toAnswer: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('needs'), roundId: text, year: z.int(), closesOn: date }),
      z.strictObject({
        kind: z.literal('nominations'),
        trainingId: text,
        name: text,
        begins: period.exactOptional(),
      }),
      z.strictObject({ kind: z.literal('evaluation'), eventId: text, title: text, closesOn: date }),
    ]),
  ),
};

const digest = z.strictObject({
  week,
  from: date,
  to: date,
  municipalityId: municipality,
  introduction: text.exactOptional(),
  addition: text.exactOptional(),
  corrections: z.array(z.strictObject({ correctionId: text, week, text })).exactOptional(),
  requests: z.array(
    z.strictObject({
      requestId: text,
      number: text,
      question: text,
      status: z.enum(REQUEST_STATUSES),
      isNew: z.boolean(),
      isAnswered: z.literal(true).exactOptional(),
      waitsFor: z.enum(['municipality', 'decision']).exactOptional(),
      wait: z.enum(['question', 'agreement']).exactOptional(),
      body: z.enum(STEERING_BODIES).exactOptional(),
      isOverdue: z.literal(true).exactOptional(),
    }),
  ),
  done: digestActivities,
  loggedLate: digestActivities,
  general: digestActivities,
  ...digestComing,
  news: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.enum(['publication', 'promising_practice']),
          activityId: text,
          title: text,
          url: text.exactOptional(),
        }),
        z.strictObject({
          kind: z.literal('document'),
          requestId: text,
          number: text,
          title: text,
          url: text.exactOptional(),
        }),
      ]),
    )
    .exactOptional(),
  yearSoFar: z.array(
    z.strictObject({
      pillar: z.enum(PILLARS).nullable(),
      activities: count,
      hours,
      activitiesLastYear: count,
      hoursLastYear: hours,
    }),
  ),
  councilMember: text.exactOptional(),
  fouManager: text.exactOptional(),
});

const doneBy = { by: text, at: instant };
const due = z.strictObject({ ...doneBy, run: text }).exactOptional();
const place = { receipt: text.exactOptional(), link: text.exactOptional() };
const core = { ...identified, key: text, week, municipalityId: municipality };

export const digests = z.discriminatedUnion('state', [
  z.strictObject({
    ...core,
    state: z.literal('planned'),
    held: z.strictObject({ ...doneBy, why: z.enum(HOLD_REASONS) }).exactOptional(),
    due,
  }),
  z.strictObject({ ...core, state: z.literal('approved'), digest, approved: z.strictObject(doneBy), due }),
  z.strictObject({
    ...core,
    state: z.enum(['sending', 'sent', 'failed', 'unknown']),
    digest,
    approved: z.strictObject(doneBy).exactOptional(),
    reservedBy: text,
    reservedAt: instant,
    attempts: z.array(
      z.strictObject({
        ...doneBy,
        endedAt: instant,
        end: z.enum(ATTEMPT_ENDS),
        reason: text.exactOptional(),
        status: z.int().exactOptional(),
        requestId: text.exactOptional(),
        why: text.exactOptional(),
      }),
    ),
    ...place,
    earlier: z.array(z.strictObject(place)).exactOptional(),
    resent: z.strictObject({ ...doneBy, why: text }).exactOptional(),
    reason: text.exactOptional(),
    retryAt: instant.exactOptional(),
    failedSince: instant.exactOptional(),
    unknownSince: instant.exactOptional(),
    looks: count.exactOptional(),
  }),
]);

export const digestplans = z.strictObject({
  ...identified,
  week,
  introduction: text.exactOptional(),
  additions: z.array(z.strictObject({ municipalityId: municipality, text })),
  editedBy: text,
  editedAt: instant,
});

export const corrections = z.strictObject({
  ...identified,
  submissionId: text,
  week,
  municipalityId: municipality,
  text,
  by: text,
  at: instant,
  state: z.enum(CORRECTION_STATES),
  reservedBy: text,
  receipt: text.exactOptional(),
  link: text.exactOptional(),
  reason: text.exactOptional(),
});
