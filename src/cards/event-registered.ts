import { z } from 'zod';
import type { Event, Registration } from '../domain/event.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { RightName } from '../domain/rights.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { type EventButton, eventButton } from './event-buttons.js';
import { registeredText } from './event-rows.js';
import { pageOf } from './paging.js';
import { userText } from './user-text.js';

/** As many as one looks through on a phone. */
const PAGE_SIZE = 10;

const word = z.string();
const buttons = z.array(eventButton);

const model = z.strictObject({
  summary: word,
  title: word,
  event: userText,
  hasNotice: z.boolean(),
  notice: userText,
  count: word,
  rows: z.array(
    z.strictObject({
      name: userText,
      details: userText,
      isAsked: z.boolean(),
      question: word,
      buttons,
    }),
  ),
  hasPages: z.boolean(),
  pageOf: word,
  buttons,
});

export const eventRegisteredCard = defineCard('event-registered', 1, model);

/** A registration with the names that its ids stand for. */
export interface RegisteredRow {
  readonly registration: Registration;
  /** Name of the person; undefined for a number of people. */
  readonly name: string | undefined;
  /** Who of the staff entered a number of people. */
  readonly enteredBy: string;
}

export interface RegisteredList {
  readonly event: Event;
  /** Those that stand, in the order that they are shown. */
  readonly rows: readonly RegisteredRow[];
  /** Counted from 1. */
  readonly page: number;
  /** Id of the registration that is about to be taken away. */
  readonly removing: string | undefined;
  /** What just happened; a whole sentence, or empty. */
  readonly notice: string;
}

/** Where somebody works, as the list has it. */
export const workplaceOf = ({ signUp }: Texts, { municipalityId }: Registration): string =>
  municipalityId === undefined ? signUp.workplace.elsewhere : MUNICIPALITY_NAMES[municipalityId];

const button = (title: string, verb: RightName, data: EventButton['data']): EventButton => ({
  title,
  style: 'default',
  verb,
  data: { verb, card: eventRegisteredCard.stamp, ...data },
});

/** Who is registered for an event; who came is not told here (I17). */
export const eventRegisteredView = (
  texts: Texts,
  { event, rows, page: wanted, removing, notice }: RegisteredList,
): z.infer<typeof model> => {
  const { signUpStaff: staff } = texts;
  const { people } = texts.signUp;
  const { shown, page, pages } = pageOf(rows, wanted, PAGE_SIZE);
  const eventId = event.id;
  const buttonsOf = ({ id, version }: Registration): EventButton[] =>
    id === removing
      ? [
          button(staff.removeYes, 'event.remove-registration', {
            eventId,
            registrationId: id,
            expectedVersion: version,
            page,
          }),
          button(staff.removeNo, 'event.registered', { eventId, page }),
        ]
      : [button(staff.remove, 'event.registered', { eventId, page, removing: id })];
  return {
    summary: notice === '' ? staff.title : notice,
    title: staff.title,
    event: event.title,
    hasNotice: notice !== '',
    notice,
    count: registeredText(
      texts,
      rows.map(({ registration }) => registration),
    ),
    rows: shown.map(({ registration, name, enteredBy }) => ({
      name: name ?? people(registration.seats),
      details: staff.details(
        workplaceOf(texts, registration),
        staff.states[registration.state],
        name === undefined ? staff.enteredBy(enteredBy) : '',
      ),
      isAsked: registration.id === removing,
      question: staff.removeQuestion,
      buttons: buttonsOf(registration),
    })),
    hasPages: pages > 1,
    pageOf: staff.pageOf(page, pages),
    buttons: [
      ...(page > 1 ? [button(staff.previous, 'event.registered', { eventId, page: page - 1 })] : []),
      ...(page < pages ? [button(staff.next, 'event.registered', { eventId, page: page + 1 })] : []),
      button(texts.signUp.buttons.registerOthers, 'event.register-others', { eventId }),
      ...(rows.length > 0 ? [button(staff.export, 'event.export-registered', { eventId })] : []),
      button(staff.showEvent, 'event.show', { eventId }),
    ],
  };
};
