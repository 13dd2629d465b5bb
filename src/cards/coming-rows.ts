import { isVague } from '../domain/coming-events.js';
import type { Event, RegisteredEvent } from '../domain/event.js';
import { seatsLeft } from '../domain/event-seats.js';
import { type LocalMoment, signUpRefusal } from '../domain/event-sign-up.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { kindUnsaid } from './event-kind.js';
import { eventWhen } from './event-when.js';

const MAX_TITLE_LENGTH = 90;
const MAX_PLACE_LENGTH = 80;

/** When it is, and that no day of it is known where none is (I32). */
export const whenOf = (texts: Texts, event: Event, now: LocalMoment): string => {
  const when = eventWhen(texts, event, now.date);
  return event.date !== undefined && isVague(event) ? texts.coming.vague(when) : when;
};

const seatsOf = (
  { coming }: Texts,
  { event, registrations }: RegisteredEvent,
  now: LocalMoment,
): string | undefined => {
  if (event.state === 'cancelled') return coming.cancelled;
  if (signUpRefusal(event, now) !== undefined) return coming.closed;
  const left = seatsLeft(event, registrations);
  if (left === undefined) return undefined;
  return left === 0 ? coming.full : coming.seatsLeft(left);
};

/** "10 december kl. 8.30–9.30 · FoU-frukost · På plats · 12 platser kvar" */
export const comingRow = (
  texts: Texts,
  listed: RegisteredEvent,
  now: LocalMoment,
  withPlace: boolean,
): { readonly title: string; readonly details: string; readonly open: string; readonly eventId: string } => {
  const { event } = listed;
  const details = [
    whenOf(texts, event, now),
    kindUnsaid(texts, event),
    texts.labels.eventForms[event.form],
    withPlace && event.place !== undefined ? clipped(event.place, MAX_PLACE_LENGTH) : undefined,
    seatsOf(texts, listed, now),
  ];
  return {
    title: clipped(event.title, MAX_TITLE_LENGTH),
    details: details.filter((part) => part !== undefined).join(' · '),
    open: texts.coming.open,
    eventId: event.id,
  };
};
