import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.js';
import type { Event, Registration } from '../domain/event.js';
import type { RightName } from '../domain/rights.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { type EventButton, eventButton } from './event-buttons.js';
import { kindUnsaid } from './event-kind.js';
import { eventWhen } from './event-when.js';
import { userText } from './user-text.js';

/** As many as one looks through on a phone. */
const MAX_ROWS = 12;
/** In characters; the whole title stands on the event's own card. */
const MAX_TITLE_LENGTH = 120;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  rows: z.array(
    z.strictObject({
      name: userText,
      when: word,
      hasState: z.boolean(),
      state: word,
      buttons: z.array(eventButton),
    }),
  ),
  hasMore: z.boolean(),
  shown: word,
});

export const eventListCard = defineCard('event-list', 1, model);

/** An event in a list, with how it stands with the reader's own registration. */
export interface ListedEvent {
  readonly event: Event;
  /** A sentence, or empty. */
  readonly state: string;
  /** The reader's registration, when they can take it back. */
  readonly withdrawable: Registration | undefined;
  /** What the button under it shows; the event's own card when missing. */
  readonly opens?: 'event.registered';
}

const button = (title: string, verb: RightName, data: EventButton['data']): EventButton => ({
  title,
  style: 'default',
  verb,
  data: { verb, card: eventListCard.stamp, ...data },
});

/** Events in the order given. */
export const eventListView = (
  texts: Texts,
  title: string,
  events: readonly ListedEvent[],
  today: IsoDate,
): z.infer<typeof model> => {
  const { list, buttons } = texts.signUp;
  const rows = events
    .slice(0, MAX_ROWS)
    .map(({ event, state, withdrawable, opens = 'event.show' as const }) => {
      const eventId = event.id;
      const withdraw = withdrawable && {
        registrationId: withdrawable.id,
        expectedVersion: withdrawable.version,
      };
      return {
        name: clipped(event.title, MAX_TITLE_LENGTH),
        when: [eventWhen(texts, event, today), kindUnsaid(texts, event)]
          .filter((part) => part !== undefined)
          .join(' · '),
        hasState: state !== '',
        state,
        buttons: [
          button(list.open, opens, { eventId, ...(opens === 'event.registered' && { page: 1 }) }),
          ...(withdraw ? [button(buttons.withdraw, 'event.withdraw', { eventId, ...withdraw })] : []),
        ],
      };
    });
  return {
    summary: title,
    title,
    rows,
    hasMore: events.length > rows.length,
    shown: list.shown(rows.length, events.length),
  };
};
