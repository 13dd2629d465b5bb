import { z } from 'zod';
import { ENTRY_KINDS, ENTRY_STATUSES } from '../domain/catalogue-entry.js';
import { AREAS, LINES, PILLARS } from '../domain/enums.js';
import { ORGANISATIONS, SOURCE_DOCUMENT_IDS, SOURCE_DOCUMENTS } from '../domain/source-document.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf, NOT_STATED } from './form-choices.js';
import { userText } from './user-text.js';

/** Ids of the form's inputs. */
export const ENTRY_FIELDS = [
  'title',
  'text',
  'kind',
  'status',
  'organisation',
  'years',
  'alsoCalled',
  'facts',
  'documents',
  'sourceTitle',
  'sourceYear',
  'related',
  'pillar',
  'area',
  'line',
] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** What stands in the inputs, as text the way the client sends it. */
export type EntryFormValues = Readonly<Record<EntryField, string>>;

/** A form that nobody has touched. */
export const EMPTY_ENTRY_FORM: EntryFormValues = {
  title: '',
  text: '',
  kind: 'term',
  status: 'current',
  organisation: 'fou_nordvast',
  years: '',
  alsoCalled: '',
  facts: '',
  documents: '',
  sourceTitle: '',
  sourceYear: '',
  related: '',
  pillar: NOT_STATED,
  area: NOT_STATED,
  line: NOT_STATED,
};

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  hasQuestion: z.boolean(),
  answers: word,
  question: userText,
  intro: word,
  titleLabel: word,
  title: userText,
  textLabel: word,
  textHint: word,
  text: userText,
  kindLabel: word,
  kinds: choices,
  kind: userText,
  statusLabel: word,
  statuses: choices,
  status: userText,
  organisationLabel: word,
  organisations: choices,
  organisation: userText,
  yearsLabel: word,
  yearsHint: word,
  years: userText,
  alsoCalledLabel: word,
  alsoCalledHint: word,
  alsoCalled: userText,
  factsLabel: word,
  factsHint: word,
  facts: userText,
  documentsLabel: word,
  allDocuments: choices,
  documents: userText,
  sourceTitleLabel: word,
  sourceTitleHint: word,
  sourceTitle: userText,
  sourceYearLabel: word,
  sourceYear: userText,
  relatedLabel: word,
  related: userText,
  pillarLabel: word,
  pillars: choices,
  pillar: userText,
  areaLabel: word,
  areas: choices,
  area: userText,
  lineLabel: word,
  lines: choices,
  line: userText,
  save: word,
  cancel: word,
  hasEntry: z.boolean(),
  entryId: userText,
  expectedVersion: z.int(),
  submissionId: userText,
  questionId: userText,
  until: userText,
});

export const entryFormCard = defineCard('entry-form', 1, model);

/** What the form is about; it comes back with what is filled in. */
export interface EntryFormTarget {
  /** Empty for a new entry. */
  readonly entryId: string;
  /** Version of the edit that is changed; 0 when there is none. */
  readonly expectedVersion: number;
  readonly submissionId: string;
  /** Id of one of the questions that it is written to answer; empty when it is for none. */
  readonly questionId: string;
  /** When the latest of them was asked. */
  readonly until: string;
}

export interface EntryForm {
  readonly target: EntryFormTarget;
  readonly values: EntryFormValues;
  /** The question that it is written to answer. */
  readonly question: string | undefined;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** The form of one entry, new or not, with what stands in it. */
export const entryFormView = (
  { knowledge, labels, common }: Texts,
  { target, values, question, problems }: EntryForm,
): z.infer<typeof model> => {
  const { addTitle, changeTitle, ownSource: _ownSource, ...words } = knowledge.form;
  const heading = target.entryId === '' ? addTitle : changeTitle;
  const notStated = { title: common.notStated, value: NOT_STATED };
  return {
    ...words,
    ...values,
    ...target,
    summary: heading,
    heading,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    hasQuestion: question !== undefined,
    question: question ?? '',
    hasEntry: target.entryId !== '',
    kinds: choicesOf(ENTRY_KINDS, (kind) => knowledge.kinds[kind]),
    statuses: choicesOf(ENTRY_STATUSES, (status) => knowledge.statuses[status]),
    organisations: choicesOf(ORGANISATIONS, (id) => knowledge.organisations[id]),
    allDocuments: choicesOf(SOURCE_DOCUMENT_IDS, (id) => SOURCE_DOCUMENTS[id].title),
    pillars: [notStated, ...choicesOf(PILLARS, (pillar) => labels.pillars[pillar])],
    areas: [notStated, ...choicesOf(AREAS, (area) => labels.areas[area])],
    lines: [notStated, ...choicesOf(LINES, (line) => labels.lines[line])],
  };
};
