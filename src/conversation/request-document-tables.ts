import { type IsoInstant, localDate, localTime, type TimeZone } from '../domain/calendar.js';
import { roundedHours } from '../domain/hours.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import type { DocumentPart } from '../usecases/file-ports.js';
import type { WholeRequest } from '../usecases/whole-request.js';
import { whoText } from './request-names.js';
import { type HistoryNames, stepText } from './request-step-text.js';

/** No year is known beforehand, so every date has its own. */
const NO_YEAR = 0;

/** All that a document is made of. */
export interface Source extends WholeRequest {
  /** Without what other municipalities have written, as the one that asked gets it. */
  readonly lacksOthersWords: boolean;
  readonly texts: Texts;
  readonly timeZone: TimeZone;
}

type Row = readonly string[];
type Table = Extract<DocumentPart, { kind: 'table' }>;

/** A table, or the sentence that there is nothing to put in it. */
const tableOr = (none: string, table: Omit<Table, 'kind'>): DocumentPart =>
  table.rows.length === 0 ? { kind: 'paragraph', text: none } : { kind: 'table', ...table };

/** Day and time in the unit's time zone. */
export const timeText = ({ texts, timeZone }: Source, instant: IsoInstant): string => {
  const day = localDate(instant, timeZone);
  const time = localTime(instant, timeZone);
  return texts.formats.period({ precision: 'minute', from: day, to: day, time }, NO_YEAR);
};

export const personName = ({ texts, people }: Source, id: string): string =>
  people.get(id)?.displayName ?? texts.common.someoneElse;

const whoDid = ({ texts, people, timeZone }: Source, by: string, at: IsoInstant): string =>
  whoText(texts, people, by, at, timeZone);

const namesIn = (source: Source): HistoryNames => ({
  person: (id) => personName(source, id),
  activity: (id) => {
    const activity = source.everLinked.get(id);
    return activity && { title: activity.title, day: source.texts.formats.period(activity.date, NO_YEAR) };
  },
});

/** Every step there is, in the order that things happened. */
export const historyTable = (source: Source): DocumentPart => {
  const { request, texts } = source;
  const { columns, none } = texts.requestDocument;
  const names = namesIn(source);
  return tableOr(none.history, {
    headings: [columns.at, columns.who, columns.what, columns.status],
    widths: [20, 22, 40, 18],
    rows: request.history.map((step) => [
      timeText(source, step.at),
      whoDid(source, step.by, step.at),
      stepText(texts, names, step),
      texts.labels.statuses[step.to],
    ]),
  });
};

/** FoU's questions to the municipality and its answers. */
export const dialogueTable = (source: Source): DocumentPart => {
  const { request, texts } = source;
  const { columns, none } = texts.requestDocument;
  const names = namesIn(source);
  return tableOr(none.dialogue, {
    headings: [columns.at, columns.who, columns.said],
    widths: [22, 26, 52],
    rows: request.history
      .filter(({ act }) => act.kind === 'ask' || act.kind === 'answer')
      .map((step) => [
        timeText(source, step.at),
        whoDid(source, step.by, step.at),
        stepText(texts, names, step),
      ]),
  });
};

/** Every municipality that has been asked to take part, with its answer. */
export const jointTable = (source: Source): DocumentPart => {
  const { request, texts } = source;
  const { columns, none, yes, no, unanswered } = texts.requestDocument;
  const { asked = [], answers = [] } = request.jointInterest ?? {};
  return tableOr(none.joint, {
    headings: [columns.municipality, columns.answer, columns.comment, columns.at, columns.who],
    widths: [18, 14, 28, 20, 20],
    rows: asked.map((id): Row => {
      const answer = answers.find(({ municipalityId }) => municipalityId === id);
      if (answer === undefined) return [MUNICIPALITY_NAMES[id], unanswered, '', '', ''];
      return [
        MUNICIPALITY_NAMES[id],
        answer.isInterested ? yes : no,
        answer.comment ?? '',
        timeText(source, answer.at),
        whoDid(source, answer.by, answer.at),
      ];
    }),
  });
};

export const deliverablesTable = ({ request, texts }: Source): DocumentPart => {
  const { columns, none } = texts.requestDocument;
  return tableOr(none.deliverables, {
    headings: [columns.kind, columns.title, columns.link, columns.published],
    widths: [20, 34, 30, 16],
    rows: request.deliverables.map(({ kind, title, url = '', publishedAt }) => [
      texts.labels.documentation[kind],
      title,
      url,
      publishedAt === undefined ? '' : texts.formats.day(publishedAt),
    ]),
  });
};

export const activitiesTable = ({ activities, texts }: Source): DocumentPart => {
  const { columns, none, total } = texts.requestDocument;
  const { formats, labels } = texts;
  const hours = activities.reduce((sum, activity) => sum + (activity.hours ?? 0), 0);
  const rows = activities.map(
    ({ date, dateEnd, title, kind, state, hours }): Row => [
      formats.period(date, NO_YEAR, dateEnd),
      title,
      labels.kinds[kind],
      labels.states[state],
      hours === undefined ? '' : formats.number(roundedHours(hours)),
    ],
  );
  return tableOr(none.activities, {
    headings: [columns.date, columns.title, columns.kind, columns.state, columns.hours],
    widths: [22, 34, 18, 14, 12],
    rows: activities.length === 0 ? [] : [...rows, [total, '', '', '', formats.number(roundedHours(hours))]],
  });
};
