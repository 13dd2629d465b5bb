import type { EventFormValues } from '../cards/event-form.js';
import type { EventDetails } from '../domain/event.js';
import type { EventReading, UnclearInEvent } from '../language/event-reading.js';
import { readEvent } from '../language/event-sentence.js';
import type { Texts } from '../texts/index.js';
import { anonymousKey } from '../usecases/anonymous-key.js';
import { createEvent } from '../usecases/create-event.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { eventDayRemark } from './event-day-remark.js';
import { detailsMend, eventForm, newEventTarget } from './event-form-replies.js';
import { eventInput, readEventInput } from './event-input.js';
import { showEvent } from './event-replies.js';
import { valuesOfReading } from './event-values.js';
import { forgetLogged, rememberInstead } from './last-logged.js';
import { type Reply, show } from './reply.js';
import type { Turn } from './turn.js';

const unclearSentence = ({ events, labels, formats }: Texts, unclear: UnclearInEvent): string => {
  switch (unclear.field) {
    case 'date':
      return events.asks.unclearDate(unclear.words);
    case 'startTime':
      return events.asks.unclearTime(unclear.words);
    case 'area':
      return events.asks.area(formats.list(unclear.choices.map((area) => labels.areas[area])));
  }
};

/** What has to be said before it can be saved, as sentences; none = the sentence holds all of it. */
const asksOf = (texts: Texts, reading: EventReading): readonly string[] => {
  const { asks } = texts.events;
  const { kind, title, date, hasNoDateYet, form, unclear } = reading;
  const isDateAsked = unclear.some(({ field }) => field === 'date' || field === 'startTime');
  return [
    ...(kind === undefined ? [asks.kind] : []),
    ...(title === undefined ? [asks.title] : []),
    ...unclear.map((one) => unclearSentence(texts, one)),
    ...(date === undefined && !hasNoDateYet && !isDateAsked ? [asks.date] : []),
    ...(form === undefined ? [asks.form] : []),
  ];
};

/** A message that arrives twice gives two forms, and what is saved with one of them is saved with both. */
const targetOf = (turn: Turn) => newEventTarget(anonymousKey(`${turn.sourceKey} event`));

const formReply = (
  ports: Ports,
  turn: Turn,
  values: EventFormValues,
  state: Omit<Parameters<typeof eventForm>[2], 'target' | 'isRead'> & { readonly pastMeant?: string },
): Reply => {
  rememberInstead(ports, turn, 'card');
  const { pastMeant = '', ...rest } = state;
  return show(eventForm(turn, values, { ...rest, isRead: true, target: { ...targetOf(turn), pastMeant } }));
};

const leftOverSentence = ({ events, formats }: Texts, { leftOver }: EventReading): readonly string[] =>
  leftOver.length === 0 ? [] : [events.leftOver(formats.list(leftOver))];

/** What the values say once they are read as the form's; undefined when some cannot be. */
const detailsOf = (values: EventFormValues, turn: Turn): EventDetails | undefined => {
  const input = eventInput.safeParse({ ...values, ...targetOf(turn) });
  if (!input.success) return undefined;
  const details = readEventInput(input.data, turn.today, undefined);
  return details.ok ? details.value : undefined;
};

/**
 * Saves an event that a sentence tells all of, and answers with its card; what is missing or may mean several things is
 * asked in the filled-in form, and nothing is saved.
 */
export const createFromSentence = async (ports: Ports, turn: Turn, sentence: string): Promise<Reply> => {
  const { texts, today } = turn;
  const reading = readEvent(sentence, today);
  const values = valuesOfReading(texts, reading);
  const asks = asksOf(texts, reading);
  const remarks = leftOverSentence(texts, reading);
  const details = asks.length > 0 ? undefined : detailsOf(values, turn);
  if (details === undefined) return formReply(ports, turn, values, { problems: [...asks, ...remarks] });
  const created = await createEvent(ports, {
    details,
    by: askerOf(turn).person.id,
    isPastMeant: false,
    sourceKey: turn.sourceKey,
  });
  if (created.ok) {
    forgetLogged(ports, turn);
    const sentences = [texts.events.created, ...eventDayRemark(ports, turn, details), ...remarks];
    return showEvent(ports, turn, created.value, sentences.join(' '));
  }
  const { error } = created;
  if (error.kind === 'sent_by_another') throw new Error('two people have written the same message');
  const { problems, pastMeant } = detailsMend(turn, error, details);
  return formReply(ports, turn, values, {
    problems: [...problems, ...remarks],
    ...(pastMeant !== undefined && { pastMeant }),
  });
};

/** The filled-in form for a message that reads like an event though nobody has asked for one. Nothing is saved. */
export const proposeEvent = (ports: Ports, turn: Turn, message: string): Reply => {
  const { texts, today } = turn;
  const reading = readEvent(message, today);
  const problems = [...asksOf(texts, reading), ...leftOverSentence(texts, reading)];
  return formReply(ports, turn, valuesOfReading(texts, reading), {
    problems,
    sentence: texts.events.logSentence(message),
  });
};
