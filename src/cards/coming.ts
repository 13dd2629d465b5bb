import { z } from 'zod';
import { yearOf } from '../domain/calendar.js';
import { groupedByTime } from '../domain/coming-events.js';
import type { EventKind, RegisteredEvent } from '../domain/event.js';
import type { LocalMoment } from '../domain/event-sign-up.js';
import type { Period } from '../domain/fuzzy-date.js';
import type { Texts } from '../texts/index.js';
import { MAX_SHOWN_LENGTH } from './answer.js';
import { comingRow } from './coming-rows.js';
import { defineCard } from './define-card.js';
import { pageOf } from './paging.js';
import { userText } from './user-text.js';

/** As many as one looks through on a phone. */
export const COMING_PAGE_SIZE = 8;
const MOST_IN_ANSWER = 3;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasLead: z.boolean(),
  lead: userText,
  isEmpty: z.boolean(),
  none: word,
  groups: z.array(
    z.strictObject({
      hasHeading: z.boolean(),
      heading: word,
      rows: z.array(z.strictObject({ title: userText, details: userText, open: word, eventId: word })),
    }),
  ),
  hasPages: z.boolean(),
  pageOf: word,
  kinds: word,
  from: word,
  to: word,
  precision: word,
  topic: userText,
  hasEarlier: z.boolean(),
  earlier: word,
  earlierPage: z.int(),
  hasLater: z.boolean(),
  later: word,
  laterPage: z.int(),
  hasAll: z.boolean(),
  all: word,
  hasDocuments: z.boolean(),
  documents: userText,
  entryTitle: word,
  entryId: word,
});
type Model = z.infer<typeof model>;

export const comingCard = defineCard('coming', 1, model);

/** What a list is asked for. */
export interface ComingChoice {
  readonly kinds: readonly EventKind[];
  readonly period?: Period;
  /** In the asker's words. */
  readonly topic: string;
}

/** An entry of the catalogue that has more to say. */
export interface MoreInDocuments {
  readonly title: string;
  readonly entryId: string;
  /** What answers best there. */
  readonly said: string;
  /** Title and year of what it rests on. */
  readonly source: string;
  readonly years: readonly number[];
}

interface Shared {
  readonly now: LocalMoment;
  readonly choice: ComingChoice;
}

/** One page of what is coming. */
export interface ComingList extends Shared {
  /** All that the choice lets through, in order. */
  readonly events: readonly RegisteredEvent[];
  /** Counted from 1. */
  readonly page: number;
  /** Said when there are none. */
  readonly none: string;
}

/** What answers a question. */
export interface ComingAnswer extends Shared {
  readonly title: string;
  /** The best of them, in order; the rest is behind the button. */
  readonly events: readonly RegisteredEvent[];
  /** How many there are besides. */
  readonly others: number;
  readonly lead: string;
  readonly more?: MoreInDocuments;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

const groupsOf = (texts: Texts, events: readonly RegisteredEvent[], now: LocalMoment): Model['groups'] =>
  groupedByTime(events).map(({ period, events: grouped }) => ({
    hasHeading: true,
    // The year stands in every heading: "december" alone is soon another one.
    heading: period === undefined ? texts.coming.noDate : capital(texts.formats.period(period, 0)),
    rows: grouped.map((listed) => comingRow(texts, listed, now, false)),
  }));

/** "FoU-frukost · december 2026 · ”samsjuklighet”" */
const choiceText = (
  { labels, formats, coming }: Texts,
  { kinds, period, topic }: ComingChoice,
  now: LocalMoment,
): string =>
  [
    ...kinds.map((kind) => labels.kinds[kind]),
    ...(period === undefined ? [] : [formats.period(period, yearOf(now.date))]),
    ...(topic === '' ? [] : [coming.about(topic)]),
  ].join(' · ');

const filterOf = ({
  kinds,
  period,
  topic,
}: ComingChoice): Pick<Model, 'kinds' | 'from' | 'to' | 'precision' | 'topic'> => ({
  kinds: kinds.join(' '),
  from: period?.from ?? '',
  to: period?.to ?? '',
  precision: period?.precision ?? '',
  topic,
});

const NO_DOCUMENTS = { hasDocuments: false, documents: '', entryTitle: '', entryId: '' };

/** Events to come, month by month; nothing in it is about anybody in particular, so it can be shown anywhere. */
export const comingView = (texts: Texts, { now, choice, events, page: wanted, none }: ComingList): Model => {
  const { coming, formats } = texts;
  const { shown, page, pages } = pageOf(events, wanted, COMING_PAGE_SIZE);
  const lead = choiceText(texts, choice, now);
  return {
    summary: coming.title,
    title: coming.title,
    hasLead: lead !== '',
    lead,
    isEmpty: events.length === 0,
    none,
    groups: groupsOf(texts, shown, now),
    hasPages: pages > 1,
    pageOf: coming.page(formats.number(page), formats.number(pages)),
    ...filterOf(choice),
    hasEarlier: page > 1,
    earlier: coming.earlier,
    earlierPage: page - 1,
    hasLater: page < pages,
    later: coming.later,
    laterPage: page + 1,
    hasAll: lead !== '',
    all: coming.all,
    ...NO_DOCUMENTS,
  };
};

const shownLength = ({ title, lead, groups, documents, entryTitle, hasAll, all }: Model): number =>
  [
    title,
    lead,
    ...groups.flatMap(({ rows }) => rows.flatMap((row) => [row.title, row.details, row.open])),
    documents,
    entryTitle,
    hasAll ? all : '',
  ].join('\n').length;

/** The events that answer a question, with a way to what the documents say; at most 700 characters (design section 6). */
export const comingAnswerView = (
  texts: Texts,
  { now, choice, title, events, others, lead, more }: ComingAnswer,
): Model => {
  const { coming, formats } = texts;
  const rowsOf = (count: number): Model['groups'] => {
    const rows = events.slice(0, count).map((listed) => comingRow(texts, listed, now, true));
    return rows.length === 0 ? [] : [{ hasHeading: false, heading: '', rows }];
  };
  const documents =
    more === undefined
      ? [NO_DOCUMENTS]
      : [
          coming.inDocuments(`${more.said} ${more.source}`),
          coming.documents(formats.list(more.years.map(String))),
        ].map((said) => ({
          hasDocuments: true,
          documents: said,
          entryTitle: more.title,
          entryId: more.entryId,
        }));
  const view = (count: number, said: (typeof documents)[number]): Model => ({
    ...comingView(texts, { now, choice, events: [], page: 1, none: '' }),
    summary: title,
    title,
    hasLead: lead !== '',
    lead,
    isEmpty: false,
    groups: rowsOf(count),
    hasAll: others + events.length - count > 0 || count === 0,
    ...said,
  });
  for (let count = Math.min(MOST_IN_ANSWER, events.length); count > 1; count -= 1) {
    const fitting = documents
      .map((said) => view(count, said))
      .find((candidate) => shownLength(candidate) <= MAX_SHOWN_LENGTH);
    if (fitting !== undefined) return fitting;
  }
  const shortest = documents.map((said) => view(Math.min(1, events.length), said));
  return (
    shortest.find((candidate) => shownLength(candidate) <= MAX_SHOWN_LENGTH) ??
    view(Math.min(1, events.length), NO_DOCUMENTS)
  );
};
