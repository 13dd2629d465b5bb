import { localDate, localTime, type TimeZone, yearOf } from '../domain/calendar.js';
import type { Period } from '../domain/fuzzy-date.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Somebody } from '../domain/traces.js';
import type { Texts } from '../texts/index.js';

/** What values are read with: who it is about, and ids of people, the registry's and Teams' own. */
export interface Reading {
  readonly texts: Texts;
  readonly who: Somebody;
  readonly otherPeople: ReadonlySet<string>;
  readonly timeZone: TimeZone;
  /** From {@link wordsFor}: made once, for there may be thousands of values. */
  readonly words: Readonly<Record<string, string>>;
}

/** A line of the file, or several that belong together. */
export type Fields = readonly (readonly [label: string, value: string])[];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WEEK = /^\d{4}-W\d{2}$/;

/** Fields that people write in; what stands there is no code, whatever it looks like. */
const WRITTEN: readonly string[] = [
  'question',
  'background',
  'onBehalfOfUnit',
  'title',
  'alsoCalled',
  'label',
  'otherParties',
  'outcomeNote',
  'name',
  'text',
  'displayName',
  'decision',
  'competences',
  'councilMember',
  'fouManager',
  'id',
  'minutesRef',
  'fouManagerSigned',
  'commissionerName',
  'researcher',
  'closingNote',
  'comment',
  'note',
];

/** Every year is written out. */
const NO_YEAR = 0;

/** `18 november 2026 kl. 12.00` */
export const timeText = ({ formats }: Texts, instant: string, timeZone: TimeZone): string => {
  const date = localDate(instant, timeZone);
  const period = { precision: 'minute', from: date, to: date, time: localTime(instant, timeZone) } as const;
  return formats.period(period, NO_YEAR);
};

const isPeriod = (value: object): value is Period => 'precision' in value && 'from' in value;

/** What the codes that records hold are called. */
export const wordsFor = ({
  knowledge,
  labels,
  log,
  ownData,
  requestActs,
}: Texts): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(ownData.collections).map(([name, { heading }]) => [name, heading])),
  ...requestActs.infinitives,
  ...labels.kinds,
  ...labels.documentation,
  ...labels.areas,
  ...labels.pillars,
  ...labels.lines,
  ...labels.states,
  ...labels.statuses,
  ...labels.roles,
  ...log.resultGoalAreas,
  ...knowledge.kinds,
  ...knowledge.statuses,
  ...knowledge.organisations,
  ...MUNICIPALITY_NAMES,
});

const textOf = (reading: Reading, key: string, value: string): string => {
  const { texts, who, otherPeople, timeZone, words } = reading;
  const { formats, ownData, common } = texts;
  if (WRITTEN.includes(key)) return value;
  if (otherPeople.has(value)) return common.someoneElse;
  if (key !== 'identity' && (value === who.id || value === who.identity)) return ownData.file.you;
  if (INSTANT.test(value)) return timeText(texts, value, timeZone);
  if (DAY.test(value)) return formats.day(value);
  if (WEEK.test(value)) return `${formats.week(value)} ${yearOf(value)}`;
  if (key === 'fields') return ownData.fields[value] ?? value;
  return ownData.codes[value] ?? words[value] ?? value;
};

const scalarOf = (reading: Reading, key: string, value: unknown): string => {
  const { formats, labels, ownData } = reading.texts;
  if (typeof value === 'string') return textOf(reading, key, value);
  if (typeof value === 'boolean') return value ? ownData.file.yes : ownData.file.no;
  // No thousands are told apart in a year.
  if (key === 'year') return String(value);
  if (key === 'mandatePoint') {
    const named: Readonly<Record<string, string>> = labels.mandatePoints;
    return named[String(value)] ?? String(value);
  }
  return typeof value === 'number' ? formats.number(value) : ownData.file.empty;
};

const inOneLine = (reading: Reading, key: string, value: unknown): string => {
  if (typeof value !== 'object' || value === null) return scalarOf(reading, key, value);
  if (isPeriod(value)) return reading.texts.formats.period(value, NO_YEAR);
  if (Array.isArray(value)) return value.map((item) => inOneLine(reading, key, item)).join(', ');
  return fieldsOf(reading, value)
    .map(([label, text]) => reading.texts.ownData.file.field(label, text))
    .join('; ');
};

/** The fields of a record with what they are called; those that are empty, and the version and the key, which is made of the rest, are left out. */
export const fieldsOf = (reading: Reading, record: object): Fields =>
  Object.entries(record)
    .filter(([key]) => key !== 'version' && key !== 'key')
    .flatMap(([key, value]: [string, unknown]) => {
      const label = reading.texts.ownData.fields[key] ?? key;
      const isTable = Array.isArray(value) && value.some((item) => typeof item === 'object');
      const items: readonly unknown[] = isTable ? value : [value];
      return items
        .map((item) => inOneLine(reading, key, item))
        .filter((text) => text !== '')
        .map((text) => [label, text] as const);
    });
