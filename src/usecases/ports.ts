import type { IsoInstant, TimeZone } from '../domain/calendar.js';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import type { LostReason } from '../domain/conversation-reference.js';
import type { DeliveryOutcome, Sighting } from '../domain/delivery-outcome.js';
import type { DigestPost } from '../domain/digest-post.js';
import type { DigestSettings } from '../domain/digest-settings.js';
import type { EntryEdit } from '../domain/entry-edit.js';
import type { Result } from '../domain/result.js';
import type { Holidays } from '../domain/working-day.js';
import type { Search } from '../language/search.js';
import type { Background } from './background.js';
import type { CollectionName, Collections, INDEXES, IndexedCollection } from './collections.js';
import type {
  Calendars,
  Documents,
  Files,
  ImportFolder,
  KeptImports,
  OfferedFiles,
  Pictures,
  ReportFiles,
  Spreadsheets,
} from './file-ports.js';
import type { LogFields } from './log-fields.js';
import type { Backups, ExpiringSecret, Host, Meter } from './operations-ports.js';
import type { SignIn } from './sign-in-port.js';

export type { DeliveryOutcome } from '../domain/delivery-outcome.js';

/** The time now; a port so that tests and evaluators choose it. */
export interface Clock {
  now(): IsoInstant;
}

/** Random, unguessable ids. */
export interface Ids {
  /** An id for a new record: the year of creation, a hyphen and random letters. The year never changes. */
  record(year: number): string;
  /** An id for a turn or a submission, short enough to read out on the phone. */
  short(): string;
}

export interface Put<N extends CollectionName> {
  readonly op: 'put';
  readonly collection: N;
  readonly record: Collections[N];
  /** 0 = the record must be new. */
  readonly expectedVersion: number;
}

export interface Remove<N extends CollectionName> {
  readonly op: 'remove';
  readonly collection: N;
  readonly id: string;
  readonly expectedVersion: number;
}

/** Writes nothing: the commit is refused as stale unless the record is at the version. */
export interface Expect<N extends CollectionName> {
  readonly op: 'expect';
  readonly collection: N;
  readonly id: string;
  /** 0 = there must be no such record. */
  readonly expectedVersion: number;
}

/** One record written, removed or only looked at, guarded by the version that the caller read. */
export type Change = { [N in CollectionName]: Put<N> | Remove<N> | Expect<N> }[CollectionName];

/** Why a commit was refused; nothing of it was written. */
export type Conflict =
  | {
      readonly kind: 'stale';
      readonly collection: CollectionName;
      readonly id: string;
      /** The record as it is now; undefined when it is gone. */
      readonly current: Collections[CollectionName] | undefined;
    }
  | {
      readonly kind: 'duplicate';
      readonly collection: CollectionName;
      readonly field: string;
      /** The record that already has the value. */
      readonly existing: Collections[CollectionName];
    };

/** Records with compare-and-set; what `commit` has acknowledged survives a power cut. */
export interface Store {
  get<N extends CollectionName>(collection: N, id: string): Promise<Collections[N] | undefined>;
  /** All records whose named fields equal the given values; all of the collection without `where`. */
  find<N extends CollectionName>(
    collection: N,
    where?: Partial<Collections[N]>,
  ): Promise<readonly Collections[N][]>;
  /** All records that an index gives the value for, at the cost of those. */
  findBy<N extends IndexedCollection, I extends keyof (typeof INDEXES)[N]>(
    collection: N,
    index: I,
    value: (typeof INDEXES)[N][I] extends (record: Collections[N]) => infer V ? V : never,
  ): Promise<readonly Collections[N][]>;
  /**
   * Writes all changes or none. Refuses when a version or a unique field says someone was first.
   * @throws StoreUnavailable when the disk takes nothing; then nothing is written.
   */
  commit(changes: readonly Change[]): Promise<Result<void, Conflict>>;
}

/** The catalogue and its search. */
export interface Knowledge {
  readonly entries: readonly CatalogueEntry[];
  readonly search: Search;
}

/** What somebody was last answered in a conversation. */
export interface LastAnswer {
  readonly entryId: string;
  /** The question that was answered, with what it took from the one before. */
  readonly question: string;
  /** Sentences that have been shown of the entry. */
  readonly shown: readonly string[];
}

/** What a person and the bot say to each other in a conversation. */
export interface Talk {
  readonly conversationId: string;
  readonly identity: string;
}

/** Something about each person in each conversation, for ten minutes, so that they can refer to it. */
export interface TalkMemory<Value> {
  recall(talk: Talk, now: IsoInstant): Value | undefined;
  remember(talk: Talk, now: IsoInstant, value: Value): void;
  forget(talk: Talk): void;
  /** In all conversations. */
  forgetPerson(identity: string): void;
}

/** The latest answers, so that people can ask on. */
export type LastAnswers = TalkMemory<LastAnswer>;

/**
 * What somebody's next message may correct: the ids of the activities that they logged last, or that the last thing
 * was a card that is not saved, or a file that was read in.
 */
export type LastLogged = TalkMemory<readonly string[] | 'card' | 'import'>;

/** Knowledge whose content changes while the program runs: the catalogue's files, with what staff have made of them. */
export interface EditedKnowledge extends Knowledge {
  /** As the files have it, whatever staff have changed. */
  readonly files: readonly CatalogueEntry[];
  /** Puts all edits there are in force, from the next question on. */
  refresh(edits: readonly EntryEdit[]): void;
}

/** Entries as the files that the catalogue is read from. */
export interface PackedEntries {
  /** One Markdown file, or several in a zip. */
  readonly ending: 'md' | 'zip';
  readonly content: Uint8Array;
}

/** How a message to a conversation ended. */
export type SendOutcome =
  | { readonly state: 'sent'; readonly receipt: string }
  /** Certainly not taken now; may be tried again, at the earliest after the given time. */
  | { readonly state: 'not_now'; readonly reason: string; readonly afterMs?: number }
  /** The conversation takes no messages any more. */
  | { readonly state: 'route_lost'; readonly reason: LostReason }
  /** This message will never be taken. */
  | { readonly state: 'refused'; readonly reason: string }
  /** May have arrived. */
  | { readonly state: 'unknown'; readonly reason: string };

/** Posts what goes to one municipality where its people read it. */
export interface DigestDelivery {
  post(post: DigestPost): Promise<DeliveryOutcome>;
  /** Looks for an earlier post of a digest with the key. */
  find(key: string): Promise<Sighting>;
}

/**
 * Makes the file's folder, replaces the whole file or nothing, and resolves when a power cut takes none of it.
 * `mode` is the file's permissions; without it, those of the file that is replaced.
 */
export type WriteFile = (path: string, content: Uint8Array, mode?: number) => Promise<void>;

/**
 * Structured log. Never pass message texts, names or identity numbers; what comes here all the same is not written. The
 * message is the code's own words.
 */
export interface Log {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** Somebody whom the one at the keyboard plays in local mode, in the registry or not. */
export interface Persona {
  readonly identity: string;
  readonly name: string;
}

/** Local mode only: who the person at the keyboard acts as. */
export interface Personas {
  /** Colleagues whom the registry may lack, in place of the organisation's own list of its people. */
  readonly directory: readonly Persona[];
  playedBy(identity: string): Persona;
  become(identity: string, persona: Persona): void;
}

export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Store;
  readonly knowledge: EditedKnowledge;
  /** At least one entry. */
  packEntries(entries: readonly CatalogueEntry[]): PackedEntries;
  readonly lastAnswers: LastAnswers;
  readonly lastLogged: LastLogged;
  readonly delivery: DigestDelivery;
  readonly background: Background;
  /** The tenant, a GUID in lower case, that digests are posted in; absent where they do not go to Teams. */
  readonly digestTenantId?: string;
  /** When digests go out until the FoU manager has settled something else; Monday 08:00 without it. */
  readonly digestTimes?: Pick<DigestSettings, 'weekday' | 'hour'>;
  readonly files: Files;
  /** Present where files are offered first, which is in Teams. */
  readonly offeredFiles?: OfferedFiles;
  readonly spreadsheets: Spreadsheets;
  readonly documents: Documents;
  readonly pictures: Pictures;
  readonly calendars: Calendars;
  readonly keptImports: KeptImports;
  readonly reportFiles: ReportFiles;
  /** Present in local mode and in the terminal. */
  readonly importFolder?: ImportFolder;
  readonly signIn: SignIn;
  readonly backups: Backups;
  readonly host: Host;
  readonly meter: Meter;
  /** Those whose end the environment tells. */
  readonly expiringSecrets: readonly ExpiringSecret[];
  /** The tenants, GUIDs in lower case, that are let in; absent in local mode. */
  readonly allowedTenants?: readonly string[];
  readonly log: Log;
  readonly timeZone: TimeZone;
  readonly holidays: Holidays;
  /** What runs, and since when. */
  readonly program: { readonly version: string; readonly startedAt: IsoInstant };
  /** Names this run of the program; unfinished work of another run may be taken up. */
  readonly runId: string;
  /** Present in local mode only. */
  readonly personas?: Personas;
}
