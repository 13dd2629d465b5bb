import { z } from 'zod';
import { ACTIVITY_STATES, INFERABLE_DETAILS } from '../../domain/activity.js';
import { ACTIVITY_KINDS } from '../../domain/activity-kind.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, PILLARS } from '../../domain/enums.js';
import { STEERING_BODIES } from '../../domain/request-act.js';
import type { CollectionName, Collections } from '../../usecases/collections.js';
import {
  evaluations,
  events,
  needs,
  networks,
  nominations,
  registrations,
  rounds,
  trainings,
} from './coming-schemas.js';
import { channels, conversations, jobs, livecards, notices, offers } from './delivery-schemas.js';
import { corrections, digestplans, digests } from './digest-schemas.js';
import { edits, unanswered } from './knowledge-schemas.js';
import { claims, people, retention, settings, tenants } from './registry-schemas.js';
import { drafts, proposals, requests } from './request-schemas.js';
import { count, date, hours, identified, instant, municipality, period, text } from './schema-parts.js';
import {
  closings,
  goalareas,
  goals,
  imports,
  preferences,
  publications,
  reports,
  yearfigures,
} from './year-schemas.js';

/**
 * The version of the shapes below. Any change of them, a new optional field too, raises it together with a
 * step in migrations.ts: else an older program takes a newer file for a damaged one.
 */
export const SCHEMA_VERSION = 10;

const pillar = z.enum(PILLARS).nullable();
const kind = z.enum(ACTIVITY_KINDS);

const activities = z.strictObject({
  ...identified,
  kind,
  title: text,
  date: period,
  dateEnd: date.exactOptional(),
  hours: hours.exactOptional(),
  hoursPerPerson: hours.exactOptional(),
  staffIds: z.array(text),
  municipalities: z.array(municipality),
  otherParties: z.array(text),
  area: z.enum(AREAS),
  pillar,
  line: z.enum(LINES),
  resultGoalAreaId: text.exactOptional(),
  planGoalId: text.exactOptional(),
  requestId: text.exactOptional(),
  eventId: text.exactOptional(),
  networkId: text.exactOptional(),
  trainingId: text.exactOptional(),
  body: z.enum(STEERING_BODIES).exactOptional(),
  participants: z
    .strictObject({
      registered: count.exactOptional(),
      attended: count.exactOptional(),
      onSite: count.exactOptional(),
      online: count.exactOptional(),
      estimated: z.boolean().exactOptional(),
    })
    .exactOptional(),
  outcomeNote: text.exactOptional(),
  documentation: z.array(
    z.strictObject({ kind: z.enum(DOCUMENTATION_KINDS), title: text, url: text.exactOptional() }),
  ),
  state: z.enum(ACTIVITY_STATES),
  loggedBy: text,
  loggedAt: instant,
  editedAt: instant.exactOptional(),
  source: z.enum(['chat', 'card', 'import']),
  inferred: z.array(z.enum(INFERABLE_DETAILS)).exactOptional(),
  importId: text.exactOptional(),
  sourceLink: text.exactOptional(),
  sourceKey: text.exactOptional(),
  submissionId: text.exactOptional(),
  undone: z.strictObject({ at: instant, by: text }).exactOptional(),
});

/** One schema per collection, the twin of the domain type. */
export const SCHEMAS = {
  activities,
  requests,
  drafts,
  proposals,
  events,
  registrations,
  evaluations,
  trainings,
  nominations,
  networks,
  rounds,
  needs,
  people,
  digests,
  digestplans,
  corrections,
  feedback: z.strictObject({
    ...identified,
    at: instant,
    entryId: text,
    helped: z.boolean(),
    sourceKey: text,
  }),
  unanswered,
  goals,
  goalareas,
  publications,
  yearfigures,
  reports,
  closings,
  imports,
  preferences,
  edits,
  welcomed: z.strictObject({ ...identified, conversationId: text, at: instant }),
  conversations,
  notices,
  livecards,
  jobs,
  channels,
  offers,
  claims,
  tenants,
  retention,
  settings,
  audit: z.strictObject({
    ...identified,
    at: instant,
    by: text,
    action: text,
    collection: text,
    recordId: text,
    fields: z.array(text),
  }),
} satisfies { readonly [N in CollectionName]: z.ZodType<Collections[N]> };

/** Readonly marks taken off and intersections flattened, so that two types can be compared key by key. */
type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Fails to compile when a domain type has a field that its schema lacks, optional ones included. */
({}) as {
  [N in CollectionName]: Same<Plain<z.output<(typeof SCHEMAS)[N]>>, Plain<Collections[N]>>;
} satisfies Record<CollectionName, true>;
