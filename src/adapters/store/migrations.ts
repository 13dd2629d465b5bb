import { z } from 'zod';
import { anonymousKey } from '../../usecases/anonymous-key.js';
import type { CollectionName } from '../../usecases/collections.js';
import { SCHEMA_VERSION } from './schemas.js';
import { newerSchema } from './start-refused.js';

/** One step of the schema, from the version before `to`. */
export interface Migration {
  readonly to: number;
  /** The record in the new shape; `record` is in the shape of version `to - 1`. */
  migrate(collection: CollectionName, record: unknown): unknown;
}

/** The version this program writes and how it reads older ones; an option, so that tests can have several. */
export interface Schema {
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/** Version 2 adds collections, and optional fields to digests: what is there stays as it is. */
const TO_2: Migration = { to: 2, migrate: (_collection, record) => record };

/** What the program called the first manager until version 3 learnt names from Teams. */
const PLACEHOLDER_NAME = 'FoU-chef';

/** A record of the collection, by the name alone: each step knows the shape that it comes from. */
type Fields = Readonly<Record<string, unknown>>;

/** Version 3 says whose words a name is, who speaks for a municipality in a request, and unties answers from chats. */
const TO_3: Migration = {
  to: 3,
  migrate: (collection, record) => {
    const fields = record as Fields;
    switch (collection) {
      case 'people':
        return { ...fields, nameFrom: fields['displayName'] === PLACEHOLDER_NAME ? 'teams' : 'registry' };
      case 'requests':
        return { ...fields, contactId: fields['requestedBy'] };
      case 'feedback':
      case 'unanswered':
        return { ...fields, sourceKey: anonymousKey(String(fields['sourceKey'])) };
      default:
        return record;
    }
  },
};

/** Version 4 adds what staff make of the knowledge, and what became of a question: what is there stays as it is. */
const TO_4: Migration = { to: 4, migrate: (_collection, record) => record };

/** Version 5 adds the year's goals and closing, imports and reminders, and optional fields to activities. */
const TO_5: Migration = { to: 5, migrate: (_collection, record) => record };

/** What led to a status, where that can only have been one thing. */
const ACT_TO: Readonly<Record<string, string>> = { received: 'file', withdrawn: 'withdraw' };

/** What filed, chose, closed … a request until version 6 was written down as where it led. */
const stepOf = (change: Fields, version: number): Fields => {
  const { reason, ...rest } = change;
  const kind = ACT_TO[String(rest['to'])] ?? 'move';
  return { ...rest, version, act: { kind, ...(reason !== undefined && { reason }) } };
};

/** The line that a request is on that has come to a status which only that line has. */
const LINE_WITH: Readonly<Record<string, string>> = {
  accepted: 'first',
  documented: 'first',
  awaiting_decision: 'second',
  decided_yes: 'second',
  decided_no: 'second',
  awaiting_agreement: 'second',
  reported: 'second',
};

/** Missing for one that has come no further than where both lines go; then staff can still choose it. */
const lineOf = (statusHistory: readonly Fields[]): { readonly line?: string } => {
  const line = statusHistory.flatMap(({ to }) => LINE_WITH[String(to)] ?? []).at(-1);
  return line === undefined ? {} : { line };
};

/**
 * Version 6 keeps everything that happens to a request in its history, and what staff have decided beside it; drafts
 * and proposals are new.
 */
const TO_6: Migration = {
  to: 6,
  migrate: (collection, record) => {
    if (collection !== 'requests') return record;
    // The shape of version 5, which nothing else knows any more.
    const { statusHistory, ...fields } = record as Fields & {
      readonly version: number;
      readonly statusHistory: readonly Fields[];
    };
    const { version } = fields;
    const history = statusHistory.map((change, index) => stepOf(change, Math.min(index + 1, version)));
    return { ...fields, ...lineOf(statusHistory), history, assignedTo: [], deliverables: [] };
  },
};

/** Version 7 adds what is coming: events, evaluations, trainings, networks, needs, and what activities and digests say of them. */
const TO_7: Migration = {
  to: 7,
  migrate: (collection, record) => {
    if (collection !== 'digests') return record;
    // What was posted stays as it was: those of version 6 told nothing of this.
    const { digest, ...fields } = record as Fields & { readonly digest: Fields };
    return { ...fields, digest: { ...digest, events: [], meetings: [], seats: [], toAnswer: [] } };
  },
};

/**
 * Version 8 adds the course of the week's digests, with every try of theirs, and the bot's own way to a channel. What
 * was tried before is not known.
 */
const TO_8: Migration = {
  to: 8,
  migrate: (collection, record) => {
    // Shapes of version 7, which nothing else knows any more.
    if (collection === 'digests') return { ...(record as Fields), attempts: [] };
    if (collection === 'channels') return { ...(record as Fields), route: 'graph' };
    return record;
  },
};

/** Version 9 adds what a year's report is made of, and optional fields to goals: what is there stays as it is. */
const TO_9: Migration = { to: 9, migrate: (_collection, record) => record };

/** Version 10 adds warnings of how the program runs, and the nightly backup: what is there stays as it is. */
const TO_10: Migration = { to: 10, migrate: (_collection, record) => record };

/** A new step goes last in the list, together with a higher SCHEMA_VERSION. */
export const CURRENT_SCHEMA: Schema = {
  version: SCHEMA_VERSION,
  migrations: [TO_2, TO_3, TO_4, TO_5, TO_6, TO_7, TO_8, TO_9, TO_10],
};

/** A record written under an older version, in today's shape. */
export const upgrade = (schema: Schema, from: number, collection: CollectionName, record: unknown): unknown =>
  schema.migrations
    .filter((step) => step.to > from && step.to <= schema.version)
    .toSorted((a, b) => a.to - b.to)
    .reduce((value, step) => step.migrate(collection, value), record);

const versioned = z.object({ schema: z.int() });

/** Looks at the version before anything else of what a file says. @throws StartRefused `newer_schema` */
export const refuseNewer = (file: string, value: unknown, known: number): void => {
  const parsed = versioned.safeParse(value);
  if (parsed.success && parsed.data.schema > known) throw newerSchema(file, parsed.data.schema, known);
};
