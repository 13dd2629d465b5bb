import { z } from 'zod';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { type Publication, READING_ORDER } from '../domain/publication.js';
import type { Texts } from '../texts/index.js';
import { choiceTitle } from './choice-title.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { choices } from './form-choices.js';
import { PUBLICATION_WAYS } from './publication-form.js';
import { userText } from './user-text.js';

const word = z.string();

const group = z.strictObject({
  heading: word,
  rows: z.array(z.strictObject({ title: userText, about: userText })),
  hasMore: z.boolean(),
  more: word,
});
type Group = z.infer<typeof group>;

const model = z.strictObject({
  summary: word,
  heading: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  sentences: z.array(z.strictObject({ text: word })),
  groups: z.array(group),
  hasChoices: z.boolean(),
  publicationIdLabel: word,
  chooseOne: word,
  choices,
  ways: z.array(z.strictObject({ title: word, as: word })),
  add: word,
  year: z.int(),
  years: z.array(z.strictObject({ title: word, year: z.int() })),
});

export const publicationListCard = defineCard('publication-list', 1, model);

/** So many of each group are shown, and fewer in a year with more than a card holds of them. */
const MAX_ROWS = 10;
const MAX_ROWS_OF_MANY = 3;
const MANY = 20;
const MAX_TITLE_LENGTH = 100;
const MAX_CHOICES = 100;
const MAX_CHOICE_LENGTH = 54;
const MAX_ABOUT_LENGTH = 160;

export interface PublicationList {
  readonly year: number;
  /** In reading order. */
  readonly own: readonly Publication[];
  /** Planned for the year, and postponed to a later one. */
  readonly postponedAway: readonly Publication[];
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
}

type Time = Pick<Publication, 'year' | 'date'>;

/** As it was written: "feb", "hösten 2026". The year stands beside a time that lacks it, and alone when there is none. */
const timeOf = ({ year, date }: Time): string => {
  const { text } = date ?? {};
  return text === undefined || text.includes(String(year)) ? (text ?? String(year)) : `${text} ${year}`;
};

const aboutOf = ({ publications: words, labels, formats }: Texts, publication: Publication): string => {
  const { kind, postponedFrom, municipalities, partners, authors, mark } = publication;
  const parts = [
    labels.documentation[kind],
    timeOf(publication),
    ...(postponedFrom === undefined ? [] : [words.plannedBefore(timeOf(postponedFrom))]),
    ...(authors.length === 0 ? [] : [authors.join(', ')]),
    ...(municipalities.length === 0
      ? []
      : [words.in(formats.list(municipalities.map((id) => MUNICIPALITY_NAMES[id])))]),
    ...(partners.length === 0 ? [] : [words.with(formats.list(partners))]),
  ];
  return `${mark === undefined ? '' : ` ${mark}`} · ${clipped(parts.join(' · '), MAX_ABOUT_LENGTH)}`;
};

const groupOf = (
  texts: Texts,
  heading: string,
  publications: readonly Publication[],
  maxRows: number,
): Group => ({
  heading,
  rows: publications.slice(0, maxRows).map((publication) => ({
    title: clipped(publication.title, MAX_TITLE_LENGTH),
    about: aboutOf(texts, publication),
  })),
  hasMore: publications.length > maxRows,
  more: texts.publications.more(texts.formats.number(publications.length - maxRows)),
});

/** A year's publications by status, with a list to choose one from. */
export const publicationListView = (
  texts: Texts,
  { year, own, postponedAway, notices }: PublicationList,
): z.infer<typeof model> => {
  const { publications: words } = texts;
  const heading = words.title(String(year));
  const groups = [
    ...READING_ORDER.map((status) => ({
      heading: words.groups[status],
      publications: own.filter((publication) => publication.status === status),
    })),
    { heading: words.postponedAway(String(year)), publications: postponedAway },
  ].filter(({ publications }) => publications.length > 0);
  const all = [...own, ...postponedAway];
  return {
    summary: heading,
    heading,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    sentences: all.length === 0 ? [{ text: words.nothing(String(year)) }] : [],
    groups: groups.map((each) =>
      groupOf(texts, each.heading, each.publications, all.length > MANY ? MAX_ROWS_OF_MANY : MAX_ROWS),
    ),
    hasChoices: all.length > 0,
    publicationIdLabel: words.choose,
    chooseOne: texts.common.chooseOne,
    choices: all
      .slice(0, MAX_CHOICES)
      .map(({ id, title }) => ({ title: choiceTitle(title, MAX_CHOICE_LENGTH), value: id })),
    ways: PUBLICATION_WAYS.map((way) => ({ title: words.ways[way], as: way })),
    add: words.add,
    year,
    years: [year - 1, year + 1].map((other) => ({ title: words.showYear(String(other)), year: other })),
  };
};
