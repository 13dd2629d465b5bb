import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.js';
import type { Event } from '../domain/event.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { eventWhen } from './event-when.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  name: userText,
  details: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  tells: word,
  final: word,
  reasonLabel: word,
  reasonHint: word,
  reason: userText,
  confirm: word,
  keep: word,
  eventId: word,
  expectedVersion: z.int(),
});

export const eventCancelCard = defineCard('event-cancel', 1, model);

export interface EventCancel {
  readonly event: Event;
  readonly today: IsoDate;
  /** How many people would be told. */
  readonly told: number;
  /** What stands in the input. */
  readonly reason: string;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** Asks whether an event is to be cancelled, and why, and says who will be told. */
export const eventCancelView = (
  texts: Texts,
  { event, today, told, reason, problems }: EventCancel,
): z.infer<typeof model> => {
  const { cancelling } = texts.events;
  return {
    summary: cancelling.title,
    heading: cancelling.title,
    name: event.title,
    details: ` · ${eventWhen(texts, event, today)}`,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    tells: cancelling.tells(texts.formats.number(told)),
    final: cancelling.final,
    reasonLabel: cancelling.reasonLabel,
    reasonHint: cancelling.reasonHint,
    reason,
    confirm: cancelling.confirm,
    keep: cancelling.keep,
    eventId: event.id,
    expectedVersion: event.version,
  };
};
