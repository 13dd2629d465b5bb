import type { EntrySource } from './entry-source.js';
import type { Area, Line, Pillar } from './enums.js';
import type { Organisation } from './source-document.js';

/** What an entry is about. */
export const ENTRY_KINDS = [
  'organisation',
  'offering',
  'term',
  'body',
  'event',
  'rule',
  'figure',
  'network',
  'publication',
  'project',
  'funding',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** `proposed` = the source only proposes it, and the answer must say so (I25). */
export const ENTRY_STATUSES = ['current', 'historic', 'proposed'] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** One statement inside an entry, so that a question on one fact gets that fact. */
export interface Fact {
  /** What it is about, in words people ask with. */
  readonly label: string;
  /** The year the fact holds for, when it has one. */
  readonly year?: number;
  /** The sources do not tell it, and the sentence says so: asked for, the answer is no (I26). */
  readonly gap?: true;
  /** A whole sentence. */
  readonly text: string;
}

export interface CatalogueEntry {
  /** File name without extension. */
  readonly id: string;
  readonly title: string;
  readonly kind: EntryKind;
  readonly organisation: Organisation;
  readonly status: EntryStatus;
  /** Years the content is about. */
  readonly years: readonly number[];
  readonly pillar?: Pillar;
  readonly area?: Area;
  readonly line?: Line;
  /** Other names and spellings, also abbreviations. */
  readonly alsoCalled: readonly string[];
  readonly facts: readonly Fact[];
  /** Ids of near entries. */
  readonly related: readonly string[];
  readonly sources: readonly EntrySource[];
  /** The answer in plain words, at most {@link MAX_ANSWER_LENGTH} characters. */
  readonly text: string;
}

/** What an entry says, whatever its id. */
export type EntryContent = Omit<CatalogueEntry, 'id'>;

/** The years that an entry or a source may be about. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2035;

/** Leaves room for source, year and buttons within 700 characters in all (design section 6). */
export const MAX_ANSWER_LENGTH = 420;
