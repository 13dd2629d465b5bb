import {
  eventRegisteredCard,
  eventRegisteredView,
  type RegisteredRow,
  workplaceOf,
} from '../cards/event-registered.js';
import { localDate } from '../domain/calendar.js';
import type { Cell } from '../domain/csv.js';
import type { Event, Registration } from '../domain/event.js';
import { knownDay } from '../domain/event-dates.js';
import { waitingInOrder } from '../domain/event-seats.js';
import type { Ports } from '../usecases/ports.js';
import { registrationsFor } from '../usecases/registrations.js';
import { withdrawRegistration } from '../usecases/withdraw-registration.js';
import { askerOf } from './asker.js';
import { handOverFile } from './hand-over.js';
import { nameOf } from './name-of.js';
import { type As, type Reply, replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';

/** Those that stand: first who has a seat, then who waits, each in the order that they came. */
const standing = (all: readonly Registration[]): readonly Registration[] => [
  ...all.filter(({ state }) => state === 'seated').toSorted((a, b) => a.order - b.order),
  ...waitingInOrder(all),
];

const rowsFor = async (ports: Ports, turn: Turn, event: Event): Promise<readonly RegisteredRow[]> =>
  Promise.all(
    standing(await registrationsFor(ports, event.id)).map(async (registration) => ({
      registration,
      name:
        registration.personId === undefined ? undefined : await nameOf(ports, turn, registration.personId),
      enteredBy: await nameOf(ports, turn, registration.registeredBy),
    })),
  );

interface Shown {
  readonly page?: number | undefined;
  readonly removing?: string | undefined;
  readonly notice?: string;
}

/** Who is registered for an event, for the staff. */
export const registeredList = async (
  ports: Ports,
  turn: Turn,
  eventId: string,
  as: As,
  { page = 1, removing, notice = '' }: Shown = {},
): Promise<Reply> => {
  const event = await ports.store.get('events', eventId);
  if (event === undefined) return say(turn.texts.signUp.notFound);
  const rows = await rowsFor(ports, turn, event);
  return as(
    eventRegisteredCard.render(eventRegisteredView(turn.texts, { event, rows, page, removing, notice })),
  );
};

/** Takes somebody's registration away, as the one who presses saw it. */
export const removeRegistration = async (
  ports: Ports,
  turn: Turn,
  pressed: {
    readonly eventId: string;
    readonly registrationId: string;
    readonly expectedVersion: number;
    readonly page: number;
  },
): Promise<Reply> => {
  const { signUpStaff: staff } = turn.texts;
  const { eventId, registrationId, expectedVersion, page } = pressed;
  const by = askerOf(turn).person.id;
  const removed = await withdrawRegistration(ports, { registrationId, expectedVersion, by });
  const refusals = { not_found: staff.changed, changed: staff.changed, begun: staff.begun } as const;
  const notice = removed.ok ? staff.removed : refusals[removed.error.kind];
  return registeredList(ports, turn, eventId, replaceWith, { page, notice });
};

/** The list as a workbook, where nothing that people have written is run as a formula. */
export const exportRegistered = async (ports: Ports, turn: Turn, eventId: string): Promise<Reply> => {
  const { signUp, signUpStaff, labels, formats } = turn.texts;
  const event = await ports.store.get('events', eventId);
  if (event === undefined) return say(signUp.notFound);
  const { columns, name, sheet, ready, description, undated } = signUpStaff.file;
  const rows = await rowsFor(ports, turn, event);
  const table: Cell[][] = rows.map((row) => [
    row.name ?? signUpStaff.enteredBy(row.enteredBy),
    workplaceOf(turn.texts, row.registration),
    row.registration.seats,
    signUpStaff.states[row.registration.state],
    localDate(row.registration.registeredAt, ports.timeZone),
  ]);
  const file = {
    name: name(labels.kinds[event.kind], knownDay(event) ?? undated),
    content: ports.spreadsheets.write([{ name: sheet, rows: [columns, ...table] }]),
    forRoles: ['staff'],
  } as const;
  return handOverFile(ports, turn, file, { ready: ready(formats.number(rows.length)), description });
};
