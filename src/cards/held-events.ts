import { z } from 'zod';
import type { Event, EventKind } from '../domain/event.js';
import type { RightName } from '../domain/rights.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** As many as one reads through. */
export const MAX_HELD_EVENTS = 15;
const MAX_TITLE_LENGTH = 120;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  intro: word,
  rows: z.array(
    z.strictObject({
      title: userText,
      details: word,
      hasState: z.boolean(),
      state: word,
      open: word,
      verb: word,
      eventId: word,
    }),
  ),
  hasMore: z.boolean(),
  more: word,
  links: z.array(z.strictObject({ title: word, year: z.int(), kind: word })),
});

/** Events that have been: those without attendance, or with what was thought of them. */
export const heldEventsCard = defineCard('held-events', 1, model);

export interface HeldEventRow {
  readonly event: Event;
  /** When it was and what kind of event. */
  readonly details: string;
  readonly state?: string;
}

export interface HeldEvents {
  readonly title: string;
  readonly intro: string;
  readonly rows: readonly HeldEventRow[];
  /** The button of each row. */
  readonly open: { readonly title: string; readonly verb: RightName };
  readonly more: (count: number) => string;
  /** Lists of evaluations to go to. */
  readonly links: readonly { readonly title: string; readonly year: number; readonly kind: EventKind | '' }[];
}

export const heldEventsView = ({
  title,
  intro,
  rows,
  open,
  more,
  links,
}: HeldEvents): z.infer<typeof model> => ({
  summary: title,
  title,
  intro,
  rows: rows.slice(0, MAX_HELD_EVENTS).map(({ event, details, state }) => ({
    title: clipped(event.title, MAX_TITLE_LENGTH),
    details,
    hasState: state !== undefined,
    state: state ?? '',
    open: open.title,
    verb: open.verb,
    eventId: event.id,
  })),
  hasMore: rows.length > MAX_HELD_EVENTS,
  more: more(Math.max(0, rows.length - MAX_HELD_EVENTS)),
  links: [...links],
});
