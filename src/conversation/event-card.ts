import type { RenderedCard } from '../cards/define-card.js';
import { eventCard, eventView, ownState } from '../cards/event.js';
import type { IsoDate } from '../domain/calendar.js';
import type { Event, Registration } from '../domain/event.js';
import { hasRoomFor } from '../domain/event-seats.js';
import { hasBegun, signUpRefusal } from '../domain/event-sign-up.js';
import { fouManagerOf, staffOf } from '../domain/person.js';
import type { Texts } from '../texts/index.js';
import { localNow } from '../usecases/local-now.js';
import type { Ports } from '../usecases/ports.js';
import { registrationsFor } from '../usecases/registrations.js';
import type { EventReader } from './event-reader.js';
import { mayUse } from './permission.js';

/** Whom to turn to about an event: who entered it, or the FoU manager when they are not of the staff any more. */
export const contactFor = async (
  { store }: Pick<Ports, 'store'>,
  { texts, today }: { readonly texts: Texts; readonly today: IsoDate },
  { createdBy }: Event,
): Promise<string> => {
  const people = await store.find('people');
  const creator = staffOf(people, today).find(({ id }) => id === createdBy);
  return (creator ?? fouManagerOf(people, today))?.displayName ?? texts.signUp.contact;
};

/** The reader's own registration among all, unless it was withdrawn. */
const ownIn = (
  registrations: readonly Registration[],
  { person }: Pick<EventReader, 'person'>,
): Registration | undefined =>
  person && registrations.find(({ personId, state }) => personId === person.id && state !== 'withdrawn');

/** An event as the reader sees it now. Where others read too it is the same for all, whoever asked for it. */
export const drawEvent = async (
  ports: Ports,
  reader: EventReader,
  event: Event,
  notice = '',
): Promise<RenderedCard> => {
  const { texts, today, isWatched, roles } = reader;
  const registrations = await registrationsFor(ports, event.id);
  const now = localNow(ports);
  const closed = signUpRefusal(event, now);
  const municipality = isWatched ? undefined : reader.affiliation;
  const view = eventView(texts, {
    event,
    registrations,
    today,
    municipality,
    isForStaff: !isWatched && roles.includes('staff'),
    own: isWatched ? undefined : ownIn(registrations, reader),
    isWatched,
    isOpen: closed === undefined,
    hasBegun: hasBegun(event, now),
    hasRoom: hasRoomFor(event, registrations, {
      seats: 1,
      ...(municipality && { municipalityId: municipality }),
    }),
    isAllowed: (verb) => mayUse(verb, roles),
    closed,
    contact: await contactFor(ports, reader, event),
    notice,
  });
  return eventCard.render(view);
};

/** How it stands with a registration, in a sentence. */
export const stateSentence = async (
  ports: Ports,
  texts: Texts,
  registration: Registration,
): Promise<string> =>
  ownState(texts, {
    own: registration,
    registrations: await registrationsFor(ports, registration.eventId),
  });
