import { z } from 'zod';
import { AREAS, DOCUMENTATION_KINDS, PILLARS } from '../domain/enums.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { READING_ORDER } from '../domain/publication.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf, NOT_STATED } from './form-choices.js';
import { userText } from './user-text.js';

/** Ids of the form's inputs. */
export const PUBLICATION_FIELDS = [
  'title',
  'kind',
  'status',
  'year',
  'date',
  'url',
  'authors',
  'partners',
  'municipalities',
  'area',
  'pillar',
  'isRemoved',
] as const;
export type PublicationField = (typeof PUBLICATION_FIELDS)[number];
/** What stands in the inputs, as text the way the client sends it. */
export type PublicationFormValues = Readonly<Record<PublicationField, string>>;

export const EMPTY_PUBLICATION_FORM: PublicationFormValues = {
  title: '',
  kind: 'report',
  status: 'planned',
  year: '',
  date: '',
  url: '',
  authors: '',
  partners: '',
  municipalities: '',
  area: NOT_STATED,
  pillar: 'produce',
  isRemoved: 'false',
};

/** What the form is opened for. */
export const PUBLICATION_WAYS = ['change', 'published', 'postponed'] as const;
export type PublicationWay = (typeof PUBLICATION_WAYS)[number];

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  intro: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  titleLabel: word,
  titleError: word,
  title: userText,
  kindLabel: word,
  kinds: choices,
  kind: userText,
  statusLabel: word,
  statuses: choices,
  status: userText,
  yearLabel: word,
  yearHint: word,
  yearError: word,
  year: userText,
  dateLabel: word,
  dateHint: word,
  date: userText,
  urlLabel: word,
  urlHint: word,
  url: userText,
  authorsLabel: word,
  authorsHint: word,
  authors: userText,
  partnersLabel: word,
  partnersHint: word,
  partners: userText,
  municipalitiesLabel: word,
  owners: choices,
  municipalities: userText,
  areaLabel: word,
  areas: choices,
  area: userText,
  pillarLabel: word,
  pillars: choices,
  pillar: userText,
  isNew: z.boolean(),
  showsAll: z.boolean(),
  showsLink: z.boolean(),
  allTitle: word,
  isRemovedLabel: word,
  isRemovedTitle: word,
  isRemoved: userText,
  save: word,
  back: word,
  submissionId: userText,
  publicationId: userText,
  expectedVersion: z.int(),
  listYear: z.int(),
});

export const publicationFormCard = defineCard('publication-form', 1, model);

export interface PublicationForm {
  readonly values: PublicationFormValues;
  /** Whole sentences. */
  readonly problems: readonly string[];
  readonly way: PublicationWay;
  /** Of the list that it goes back to. */
  readonly listYear: number;
  /** A new publication has a submission only; a change also the record and the version that the form shows. */
  readonly target: {
    readonly submissionId: string;
    readonly publicationId?: string;
    readonly expectedVersion?: number;
  };
}

/** The form for a new publication or a change; a new one has an empty id and version 0. */
export const publicationFormView = (
  { publications, labels, common }: Texts,
  { values, problems, way, listYear, target }: PublicationForm,
): z.infer<typeof model> => {
  const { newHeading, changeHeading, publishHeading, postponeHeading, publishIntro, postponeIntro, ...form } =
    publications.form;
  const isNew = target.publicationId === undefined;
  const headings = {
    change: isNew ? newHeading : changeHeading,
    published: publishHeading,
    postponed: postponeHeading,
  };
  const intros = { change: form.intro, published: publishIntro, postponed: postponeIntro };
  const unstated = { title: common.notStated, value: NOT_STATED };
  return {
    ...form,
    ...values,
    summary: headings[way],
    heading: headings[way],
    intro: intros[way],
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    kinds: choicesOf(DOCUMENTATION_KINDS, (kind) => labels.documentation[kind]),
    statuses: choicesOf(READING_ORDER, (status) => publications.statuses[status]),
    owners: choicesOf(MUNICIPALITY_IDS, (id) => MUNICIPALITY_NAMES[id]),
    areas: [unstated, ...choicesOf(AREAS, (area) => labels.areas[area])],
    pillars: [unstated, ...choicesOf(PILLARS, (pillar) => labels.pillars[pillar])],
    isNew,
    showsAll: way === 'change',
    showsLink: way !== 'postponed',
    submissionId: target.submissionId,
    publicationId: target.publicationId ?? '',
    expectedVersion: target.expectedVersion ?? 0,
    listYear,
  };
};
