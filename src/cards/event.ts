import { z } from 'zod';
import { placeInLine } from '../domain/event-seats.js';
import type { SignUpRefusal } from '../domain/event-sign-up.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { type EventChoices, eventButton, eventButtons } from './event-buttons.js';
import { eventRows, type ToldEvent } from './event-rows.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  kind: word,
  title: userText,
  hasNotice: z.boolean(),
  notice: userText,
  hasStatus: z.boolean(),
  status: userText,
  rows: z.array(z.strictObject({ label: word, text: userText })),
  groups: z.array(z.strictObject({ buttons: z.array(eventButton) })),
  hasLinks: z.boolean(),
  links: z.array(z.strictObject({ title: word, url: word })),
});

export const eventCard = defineCard('event', 1, model);

/** An event as one of its readers sees it, and what they may do with it. */
export interface ShownEvent extends ToldEvent, EventChoices {
  /** Why nobody can register now. */
  readonly closed: SignUpRefusal | undefined;
  /** Whom to turn to. */
  readonly contact: string;
  /** What just happened; a whole sentence, or empty. */
  readonly notice: string;
}

/** How it stands with the reader's own seat. */
export const ownState = (
  { signUp, formats }: Texts,
  { own, registrations }: Pick<ShownEvent, 'own' | 'registrations'>,
): string => {
  if (own === undefined) return '';
  if (own.state === 'seated') return signUp.own.seated;
  return signUp.own.waiting(formats.number(placeInLine(registrations, own.id)));
};

const statusOf = (texts: Texts, shown: ShownEvent): string => {
  const { event, closed, contact, own } = shown;
  if (closed === 'cancelled' || closed === 'held') return texts.signUp.state[closed];
  if (own !== undefined) return ownState(texts, shown);
  if (closed === undefined) return '';
  const { lastDayToRegister: lastDay } = event;
  return texts.signUp.closed[closed](contact, lastDay === undefined ? '' : texts.formats.day(lastDay));
};

/** All of an event that its reader may see, and the buttons for what they may do. */
export const eventView = (texts: Texts, shown: ShownEvent): z.infer<typeof model> => {
  const { event, notice } = shown;
  const { signUp, labels } = texts;
  const status = statusOf(texts, shown);
  const links = event.link === undefined ? [] : [{ title: signUp.join, url: event.link }];
  return {
    summary: notice === '' ? event.title : `${event.title}: ${notice}`,
    kind: signUp.when(labels.kinds[event.kind], labels.eventForms[event.form]),
    title: event.title,
    hasNotice: notice !== '',
    notice,
    hasStatus: status !== '',
    status,
    rows: eventRows(texts, shown),
    groups: eventButtons(texts, eventCard.stamp, shown).map((buttons) => ({ buttons })),
    hasLinks: links.length > 0,
    links,
  };
};
