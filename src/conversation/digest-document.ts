import { cardToText } from '../cards/card-text.js';
import { deliveryReason } from '../cards/delivery-reason.js';
import { drawDigest } from '../cards/digest.js';
import { type IsoInstant, type IsoWeek, localDate, localTime, type TimeZone } from '../domain/calendar.js';
import type { Cell } from '../domain/csv.js';
import type { DigestAttempt, PostedDigest } from '../domain/digest.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import type { DocumentPart, MadeDocument } from '../usecases/file-ports.js';
import type { SentDigest, SentDigests } from '../usecases/sent-digests.js';

/** What a document or a list is made of. */
export interface DigestSource extends SentDigests {
  readonly texts: Texts;
  readonly timeZone: TimeZone;
}

/** Who takes the document out, and when. */
interface Taken {
  readonly at: IsoInstant;
  readonly by: string;
  /** What the document is read aloud in. */
  readonly language: string;
}

/** No year is known beforehand, so every date has its own. */
const NO_YEAR = 0;

const timeText = ({ texts, timeZone }: DigestSource, instant: IsoInstant): string => {
  const day = localDate(instant, timeZone);
  const period = { precision: 'minute', from: day, to: day, time: localTime(instant, timeZone) } as const;
  return texts.formats.period(period, NO_YEAR);
};

const nameOf = ({ texts, people }: DigestSource, id: string): string =>
  id === 'system' ? texts.requestHistory.bot : (people.get(id)?.displayName ?? texts.common.someoneElse);

const sentAttempt = ({ attempts }: PostedDigest): DigestAttempt | undefined =>
  attempts.findLast(({ end }) => end === 'sent');

const placeOf = ({ link, receipt = '' }: Pick<PostedDigest, 'link' | 'receipt'>): string => link ?? receipt;

const endText = (source: DigestSource, { end, reason }: DigestAttempt): string => {
  const state = source.texts.digest.overview.states[end];
  return reason === undefined ? state : `${state}. ${deliveryReason(source.texts, reason)}`;
};

const factsOf = (source: DigestSource, { record }: SentDigest): DocumentPart => {
  const { digest, digestExport: words, common } = source.texts;
  const sent = sentAttempt(record);
  const { approved } = record;
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.state, digest.overview.states[record.state]],
    [words.facts.sentAt, sent === undefined ? '' : timeText(source, sent.endedAt)],
    [
      words.facts.approved,
      approved === undefined
        ? ''
        : words.approvedBy(timeText(source, approved.at), nameOf(source, approved.by)),
    ],
    [words.facts.place, placeOf(record)],
  ];
  return {
    kind: 'table',
    headings: [words.columns.fact, words.columns.value],
    widths: [30, 70],
    rows: facts.map(([label, value]) => [label, value === '' ? common.notStated : value]),
  };
};

const attemptsPart = (source: DigestSource, { record: { attempts } }: SentDigest): DocumentPart => {
  const { columns, noAttempts, answer } = source.texts.digestExport;
  if (attempts.length === 0) return { kind: 'paragraph', text: noAttempts };
  return {
    kind: 'table',
    headings: [columns.at, columns.by, columns.end, columns.answer, columns.why],
    widths: [20, 16, 24, 22, 18],
    rows: attempts.map((attempt) => [
      timeText(source, attempt.at),
      nameOf(source, attempt.by),
      endText(source, attempt),
      answer(String(attempt.status ?? ''), attempt.requestId ?? ''),
      attempt.why ?? '',
    ]),
  };
};

const correctionsPart = (source: DigestSource, { corrections }: SentDigest): DocumentPart => {
  const { digest, digestExport: words } = source.texts;
  const { columns } = words;
  if (corrections.length === 0) return { kind: 'paragraph', text: words.noCorrections };
  return {
    kind: 'table',
    headings: [columns.at, columns.by, columns.text, columns.end, columns.place],
    widths: [18, 16, 34, 14, 18],
    rows: corrections.map(({ at, by, text, state, ...place }) => [
      timeText(source, at),
      nameOf(source, by),
      text,
      digest.overview.states[state],
      placeOf(place),
    ]),
  };
};

const partsOf = (source: DigestSource, sent: SentDigest): readonly DocumentPart[] => {
  const { texts } = source;
  const { digestExport: words } = texts;
  const name = MUNICIPALITY_NAMES[sent.record.municipalityId];
  const lines = cardToText(drawDigest(texts, sent.record.digest).content).split('\n');
  return [
    { kind: 'heading', text: words.letter(name) },
    factsOf(source, sent),
    ...lines.map((text) => ({ kind: 'paragraph' as const, text })),
    { kind: 'heading', text: words.attempts(name) },
    attemptsPart(source, sent),
    { kind: 'heading', text: words.corrections(name) },
    correctionsPart(source, sent),
  ];
};

/** Digests of a week as they were sent, with every attempt and correction, for registration. */
export const digestDocument = (
  source: DigestSource,
  week: IsoWeek,
  { at, by, language }: Taken,
): MadeDocument => {
  const { digestExport: words, requestHistory, formats } = source.texts;
  const title = words.title(formats.week(week), week.slice(0, 4));
  return {
    title,
    language,
    madeBy: requestHistory.bot,
    madeAt: at,
    parts: [
      { kind: 'paragraph', text: words.intro },
      { kind: 'paragraph', text: words.exported(timeText(source, at), by) },
      ...source.digests.flatMap((sent) => partsOf(source, sent)),
    ],
    footer: { text: title, page: words.page, of: words.of },
  };
};

/** A line of headings, then one line for each digest. */
export const digestTable = (source: DigestSource): readonly (readonly Cell[])[] => {
  const { digest, digestExport: words, formats } = source.texts;
  const { week, municipality, state, sentAt, attempts, place } = words.list;
  return [
    [week, municipality, state, sentAt, attempts, place],
    ...source.digests.map(({ record }): Cell[] => {
      const sent = sentAttempt(record);
      return [
        formats.week(record.week),
        MUNICIPALITY_NAMES[record.municipalityId],
        digest.overview.states[record.state],
        sent && timeText(source, sent.endedAt),
        record.attempts.length,
        placeOf(record),
      ];
    }),
  ];
};
