import { z } from 'zod';
import type { Event, Registration } from '../domain/event.js';
import { knownDay } from '../domain/event-dates.js';
import type { RightName } from '../domain/rights.js';
import type { Texts } from '../texts/index.js';

/** A button as the templates of event cards draw it; `data` holds the verb and the card's stamp too. */
export const eventButton = z.strictObject({
  title: z.string(),
  style: z.enum(['default', 'positive']),
  verb: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type EventButton = z.infer<typeof eventButton>;

/** An event as one of its readers sees it, as far as it decides what they may do with it. */
export interface EventChoices {
  readonly event: Event;
  /** The reader's own registration, unless it was withdrawn or others read the card. */
  readonly own: Registration | undefined;
  /** Whether others read the card too: then it holds nothing of the reader's own. */
  readonly isWatched: boolean;
  /** Whether people can register for it now. */
  readonly isOpen: boolean;
  readonly hasBegun: boolean;
  /** Whether the reader would get a seat, as far as is known of them. */
  readonly hasRoom: boolean;
  /** Verbs that the reader may use. */
  readonly isAllowed: (verb: RightName) => boolean;
}

interface ButtonRow {
  readonly verb: RightName;
  /** Whom it is for: each group is a row of buttons beside each other. */
  readonly group: 'everyone' | 'staff';
  readonly title: (texts: Texts, choices: EventChoices) => string;
  readonly isShown: (choices: EventChoices) => boolean;
  /** Beside the event's id. */
  readonly data?: (choices: EventChoices) => EventButton['data'];
  readonly isLikeliest?: true;
}

const canWithdraw = ({ own, event, hasBegun }: EventChoices): boolean =>
  own !== undefined && event.state === 'planned' && !hasBegun;

/** THE list of what can be done with an event on its card, in the order that it is offered. */
const ROWS: readonly ButtonRow[] = [
  {
    verb: 'event.register',
    group: 'everyone',
    title: ({ signUp }, { hasRoom }) => (hasRoom ? signUp.buttons.register : signUp.buttons.queue),
    isShown: ({ isOpen, own }) => isOpen && own === undefined,
    isLikeliest: true,
  },
  {
    verb: 'event.withdraw',
    group: 'everyone',
    title: ({ signUp }) => signUp.buttons.withdraw,
    isShown: canWithdraw,
    data: ({ own }) => ({ registrationId: own?.id ?? '', expectedVersion: own?.version ?? 0 }),
  },
  {
    verb: 'event.attendance',
    group: 'staff',
    title: ({ attendance }, { event }) =>
      event.attendance === undefined ? attendance.list.open : attendance.form.correctTitle,
    isShown: ({ event, hasBegun }) => event.state !== 'cancelled' && hasBegun,
  },
  {
    verb: 'evaluation.show',
    group: 'staff',
    title: ({ evaluations }) => evaluations.result.title,
    isShown: ({ event }) => event.state === 'held',
  },
  {
    verb: 'event.calendar',
    group: 'everyone',
    title: ({ signUp }) => signUp.buttons.calendar,
    isShown: ({ isWatched, event, hasBegun }) => !isWatched && knownDay(event) !== undefined && !hasBegun,
  },
  {
    verb: 'event.registered',
    group: 'staff',
    title: ({ signUp }) => signUp.buttons.registered,
    isShown: () => true,
    data: () => ({ page: 1 }),
  },
  {
    verb: 'event.register-others',
    group: 'staff',
    title: ({ signUp }) => signUp.buttons.registerOthers,
    isShown: ({ event, hasBegun }) => event.state === 'planned' && !hasBegun,
  },
  {
    verb: 'event.edit',
    group: 'staff',
    title: ({ events }) => events.buttons.edit,
    isShown: ({ event }) => event.state === 'planned',
  },
  {
    verb: 'event.ask-cancel',
    group: 'staff',
    title: ({ events }) => events.buttons.cancel,
    isShown: ({ event }) => event.state === 'planned',
  },
];

const GROUPS = ['everyone', 'staff'] as const;

/** The buttons in rows beside each other, each row of at least one. */
export const eventButtons = (texts: Texts, stamp: string, choices: EventChoices): EventButton[][] => {
  const shown = ROWS.filter(
    ({ verb, group, isShown }) =>
      choices.isAllowed(verb) && !(choices.isWatched && group === 'staff') && isShown(choices),
  );
  const buttonOf = ({ verb, title, data, isLikeliest }: ButtonRow): EventButton => ({
    title: title(texts, choices),
    style: isLikeliest ? 'positive' : 'default',
    verb,
    data: { verb, card: stamp, eventId: choices.event.id, ...data?.(choices) },
  });
  return GROUPS.map((wanted) => shown.filter(({ group }) => group === wanted).map(buttonOf)).filter(
    (buttons) => buttons.length > 0,
  );
};
