import { z } from 'zod';
import { EVENT_FIELDS, type EventField, type EventFormTarget } from '../cards/event-form.js';
import { type IsoDate, isIsoDate } from '../domain/calendar.js';
import { AREAS } from '../domain/enums.js';
import { EVENT_FORMS, EVENT_KINDS, type EventDetails, type EventSeries } from '../domain/event.js';
import { isOnDay, type Period } from '../domain/fuzzy-date.js';
import { ok, type Result, refused } from '../domain/result.js';
import { visibleText } from '../domain/visible-text.js';
import { onlyEventWhen } from '../language/event-when.js';
import type { Texts } from '../texts/index.js';
import { inputsFor, inputText, oneOf, stated, submissionId } from './form-input.js';
import { readCount } from './written-count.js';

const eventFields = {
  kind: oneOf(EVENT_KINDS),
  title: inputText,
  date: inputText,
  startTime: inputText,
  endTime: inputText,
  form: oneOf(EVENT_FORMS),
  place: inputText,
  dateEnd: inputText,
  link: inputText,
  area: oneOf(AREAS),
  audience: inputText,
  partners: inputText,
  capacity: inputText,
  quotaPerMunicipality: inputText,
  lastDayToRegister: inputText,
  seriesName: inputText,
  seriesNumber: inputText,
  seriesOf: inputText,
} satisfies Record<EventField, z.ZodType>;

/** What the form of an event submits. */
export const eventInput = z.strictObject({
  ...eventFields,
  eventId: z.string().max(100),
  expectedVersion: z.int(),
  submissionId,
  pastMeant: z.string().max(100),
} satisfies Record<EventField | keyof EventFormTarget, z.ZodType>);
export type EventInput = z.infer<typeof eventInput>;

/** The form's inputs beside a button that has no use for them: some clients send them along all the same. */
export const unreadEvent = inputsFor(EVENT_FIELDS);

export type EventInputProblem = keyof Texts['events']['inputProblems'];

type Read<T> = Result<T, readonly EventInputProblem[]>;

const oneLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();
const line = (text: string): string | undefined => oneLine(text) || undefined;

/** `8.30`, `8:30`, `830` or `8` as `08:30`. */
const timeIn = (written: string): Read<string | undefined> => {
  const text = written.trim();
  if (text === '') return ok(undefined);
  const [, hour = '', minute = '00'] = /^(?:kl\.? ?)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(text) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? ok(`${hour.padStart(2, '0')}:${minute}`) : refused(['time_unreadable']);
};

const dayIn = (written: string): Read<IsoDate | undefined> => {
  const text = written.trim();
  if (text === '') return ok(undefined);
  return isIsoDate(text) ? ok(text) : refused(['date_unreadable']);
};

const numberIn = (written: string): Read<number | undefined> => {
  const count = readCount(written);
  return count === 'unreadable' ? refused(['number_unreadable']) : ok(count);
};

interface Days {
  readonly date?: Period;
  readonly dateEnd?: IsoDate;
  readonly startTime?: string;
  readonly endTime?: string;
}

/** A day of nothing but digits is clear in an input for dates; a year that had to be chosen is not. */
const DOTTED = /^\d{1,2}\.\d{1,2}\.?$/;

/** The date as exactly as it is written (I32), and times that stand beside it. */
const daysIn = (written: string, today: IsoDate): Read<Days> => {
  const text = oneLine(written);
  if (text === '') return ok({});
  const when = onlyEventWhen(text, today);
  if (when === undefined) return refused(['date_unreadable']);
  const { date, dateEnd, startTime, endTime, hasNoDateYet, unclear } = when;
  if (hasNoDateYet) return ok({});
  const isUnclear =
    unclear.some(({ field }) => field === 'date') && !(DOTTED.test(text) && date !== undefined);
  if (isUnclear) return refused(['date_year']);
  if (date === undefined) return refused(['date_unreadable']);
  return ok({ date, ...stated({ dateEnd, startTime, endTime }) });
};

const onDayAt = (date: Period | undefined, time: string | undefined): Read<Period | undefined> => {
  if (time === undefined) return ok(date);
  if (!isOnDay(date)) return refused(['time_without_day']);
  return ok({ ...date, precision: 'minute', time });
};

const seriesIn = (
  name: string | undefined,
  title: string,
  number: number | undefined,
  of: number | undefined,
): EventSeries | undefined =>
  name === undefined && number === undefined && of === undefined
    ? undefined
    : { name: name ?? title, ...stated({ number, of }) };

/** Names with commas between, or semicolons or line breaks where there are any. */
const namesIn = (written: string): readonly string[] => [
  ...new Set(
    written
      .split(/[;\n]/.test(written) ? /[;\n]/ : /,/)
      .map(oneLine)
      .filter((name) => name !== ''),
  ),
];

const problemsOf = (...read: readonly Read<unknown>[]): readonly EventInputProblem[] => [
  ...new Set(read.flatMap((one) => (one.ok ? [] : one.error))),
];

/**
 * What a filled-in form says of an event, or all that cannot be read in it. `networkId` is of the event that is changed;
 * the form has no input for it.
 */
export const readEventInput = (
  input: EventInput,
  today: IsoDate,
  networkId: string | undefined,
): Read<EventDetails> => {
  const days = daysIn(input.date, today);
  const [start, end] = [timeIn(input.startTime), timeIn(input.endTime)];
  const [last, lastToRegister] = [dayIn(input.dateEnd), dayIn(input.lastDayToRegister)];
  const [capacity, quota] = [numberIn(input.capacity), numberIn(input.quotaPerMunicipality)];
  const [number, of] = [numberIn(input.seriesNumber), numberIn(input.seriesOf)];
  const choices = {
    kind: input.kind === '' ? refused(['kind_missing' as const]) : ok(input.kind),
    form: input.form === '' ? refused(['form_missing' as const]) : ok(input.form),
  };
  const { kind, form } = choices;
  const date =
    days.ok && start.ok
      ? onDayAt(days.value.date, start.value ?? days.value.startTime)
      : ok<Period | undefined>(undefined);
  const areRead =
    kind.ok &&
    form.ok &&
    days.ok &&
    date.ok &&
    start.ok &&
    end.ok &&
    last.ok &&
    lastToRegister.ok &&
    capacity.ok &&
    quota.ok &&
    number.ok &&
    of.ok;
  if (!areRead) {
    return refused(
      problemsOf(kind, form, days, start, date, end, last, capacity, quota, lastToRegister, number, of),
    );
  }

  const title = oneLine(input.title);
  const dateEnd = last.value ?? days.value.dateEnd;
  const optional = stated({
    series: seriesIn(line(input.seriesName), title, number.value, of.value),
    date: date.value,
    dateEnd: dateEnd === date.value?.from ? undefined : dateEnd,
    endTime: end.value ?? (input.startTime.trim() === '' ? days.value.endTime : undefined),
    place: line(input.place),
    link: input.link.trim() || undefined,
    audience: line(input.audience),
    capacity: capacity.value,
    quotaPerMunicipality: quota.value,
    lastDayToRegister: lastToRegister.value,
    networkId,
  });
  return ok({
    kind: kind.value,
    title,
    form: form.value,
    partners: namesIn(input.partners),
    area: input.area === '' ? 'general' : input.area,
    ...optional,
  });
};
