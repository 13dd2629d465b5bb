import { z } from 'zod';
import { CLAIM_STATES, CLAIMABLE_ROLES } from '../../domain/claim.js';
import { EMPTY_WEEK, UNAPPROVED } from '../../domain/digest-settings.js';
import { ROLES } from '../../domain/person.js';
import { RETAINED_COLLECTIONS } from '../../domain/retention.js';
import { count, date, identified, instant, municipality, text } from './schema-parts.js';

export const people = z.strictObject({
  ...identified,
  identity: text,
  displayName: text,
  nameFrom: z.enum(['teams', 'registry']),
  roles: z.array(
    z.strictObject({
      role: z.enum(ROLES),
      municipalityId: municipality.exactOptional(),
      from: date,
      to: date.exactOptional(),
    }),
  ),
  competences: z.array(text),
  worksIn: z.union([municipality, z.literal('elsewhere')]).exactOptional(),
});

export const claims = z.strictObject({
  ...identified,
  personId: text,
  waitingFor: text.exactOptional(),
  municipalityId: municipality,
  state: z.enum(CLAIM_STATES),
  claimedAt: instant,
  answeredAt: instant.exactOptional(),
  answeredBy: text.exactOptional(),
  role: z.enum(CLAIMABLE_ROLES).exactOptional(),
  reason: text.exactOptional(),
});

export const tenants = z.strictObject({
  ...identified,
  municipalityId: municipality,
  tenantId: text,
  setBy: text,
  setAt: instant,
});

export const retention = z.strictObject({
  ...identified,
  collection: z.enum(RETAINED_COLLECTIONS),
  months: count,
  decision: text,
  setBy: text,
  setAt: instant,
});

const setting = { ...identified, setBy: text, setAt: instant };

export const settings = z.discriminatedUnion('name', [
  z.strictObject({
    ...setting,
    name: z.literal('requests'),
    limits: z.strictObject({
      answer: count,
      question: count,
      decision: count,
      agreement: count,
      joint_answer: count,
      proposal: count,
    }),
  }),
  z.strictObject({
    ...setting,
    name: z.literal('evaluations'),
    limits: z.strictObject({ minAnswers: count, openDays: count }),
  }),
  z.strictObject({
    ...setting,
    name: z.literal('digests'),
    limits: z.strictObject({
      weekday: count,
      hour: count,
      previewWeekday: count,
      previewHour: count,
      unapproved: z.enum(UNAPPROVED),
      emptyWeek: z.enum(EMPTY_WEEK),
    }),
  }),
]);
