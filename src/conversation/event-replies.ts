import { eventWorkplaceCard, eventWorkplaceView } from '../cards/event-workplace.js';
import type { Event, Registration } from '../domain/event.js';
import { placeInLine } from '../domain/event-seats.js';
import { signUpRefusal } from '../domain/event-sign-up.js';
import type { Person } from '../domain/person.js';
import type { Texts } from '../texts/index.js';
import { keepWorkplace } from '../usecases/keep-workplace.js';
import { localNow } from '../usecases/local-now.js';
import { personOfIdentity } from '../usecases/people-in-chat.js';
import type { Ports } from '../usecases/ports.js';
import { type RegisterRefusal, registerForEvent } from '../usecases/register-for-event.js';
import { registrationsFor } from '../usecases/registrations.js';
import { withdrawRegistration } from '../usecases/withdraw-registration.js';
import { contactFor, drawEvent } from './event-card.js';
import { readerIn } from './event-reader.js';
import { type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** An event as the asker may see it here; `notice` is a sentence about what just happened to it. */
export const showEvent = async (ports: Ports, turn: Turn, event: Event, notice?: string): Promise<Reply> =>
  show(await drawEvent(ports, readerIn(turn), event, notice));

/** As {@link showEvent}, in the place of the card that was pressed. */
export const replaceWithEvent = async (
  ports: Ports,
  turn: Turn,
  event: Event,
  notice?: string,
): Promise<Reply> => replaceWith(await drawEvent(ports, readerIn(turn), event, notice));

/** What has become of a new registration, in a sentence. */
export const registeredSentence = async (
  ports: Ports,
  { signUp, formats }: Texts,
  { id, eventId, state }: Registration,
): Promise<string> => {
  if (state === 'seated') return signUp.happened.seated;
  const place = placeInLine(await registrationsFor(ports, eventId), id);
  return signUp.happened.waiting(formats.number(place));
};

const refusedReply = async (ports: Ports, turn: Turn, refusal: RegisterRefusal): Promise<Reply> => {
  const { signUp, formats } = turn.texts;
  switch (refusal.kind) {
    case 'not_found':
      return say(signUp.notFound);
    case 'nobody_named':
      return say(signUp.nobodyNamed);
    case 'closed': {
      const { why, event } = refusal;
      const lastDay = event.lastDayToRegister === undefined ? '' : formats.day(event.lastDayToRegister);
      return replaceWithEvent(
        ports,
        turn,
        event,
        signUp.closed[why](await contactFor(ports, turn, event), lastDay),
      );
    }
  }
};

/** What is said of an event that nobody can register for, before anything is asked or kept; undefined when they can. */
const closedReply = async (ports: Ports, turn: Turn, eventId: string): Promise<Reply | undefined> => {
  const event = await ports.store.get('events', eventId);
  if (event === undefined) return refusedReply(ports, turn, { kind: 'not_found' });
  const why = signUpRefusal(event, localNow(ports));
  return why && refusedReply(ports, turn, { kind: 'closed', why, event });
};

/** Whether nothing tells where somebody works, so that they are asked before they are registered. */
const isToBeAsked = ({ affiliation, person, roles }: Turn): boolean =>
  affiliation === undefined && person?.worksIn === undefined && roles.length === 0;

/**
 * Registers the presser. In their own chat the card shows how it went; where others read they hear it in their own
 * chat, and the card that all have stays.
 */
export const register = async (ports: Ports, turn: Turn, eventId: string): Promise<Reply> => {
  const { signUp } = turn.texts;
  const isWatched = turn.conversation.kind !== 'personal';
  if (isToBeAsked(turn)) {
    const closed = await closedReply(ports, turn, eventId);
    if (closed !== undefined) return closed;
    if (isWatched) return say(signUp.elsewhere.askWorkplace);
    const event = await ports.store.get('events', eventId);
    if (event === undefined) return say(signUp.notFound);
    return show(eventWorkplaceCard.render(eventWorkplaceView(turn.texts, event)));
  }
  const registered = await registerForEvent(ports, {
    eventId,
    identity: turn.identity,
    name: turn.sender.name,
    municipalityId: turn.affiliation,
    tellsInOwnChat: isWatched,
  });
  if (!registered.ok) return refusedReply(ports, turn, registered.error);
  if (isWatched) return say(signUp.elsewhere.done);
  const { event, registration, isNew } = registered.value;
  const sentence = isNew
    ? await registeredSentence(ports, turn.texts, registration)
    : signUp.happened.already;
  return replaceWithEvent(ports, await afterwards(ports, turn), event, sentence);
};

/** The turn with the presser as they are now: somebody new is in the registry only since a moment ago. */
const afterwards = async (ports: Ports, turn: Turn): Promise<Turn> => ({
  ...turn,
  person: await personOfIdentity(ports, turn.keyboard ?? turn.identity),
});

/** Remembers where the presser works, unless that is known from elsewhere, and registers them. */
export const registerFrom = async (
  ports: Ports,
  turn: Turn,
  eventId: string,
  worksIn: NonNullable<Person['worksIn']>,
): Promise<Reply> => {
  if (!isToBeAsked(turn)) return register(ports, turn, eventId);
  const closed = await closedReply(ports, turn, eventId);
  if (closed !== undefined) return closed;
  const kept = await keepWorkplace(ports, { identity: turn.identity, name: turn.sender.name, worksIn });
  if (!kept.ok) return say(turn.texts.signUp.nobodyNamed);
  const affiliation = worksIn === 'elsewhere' ? undefined : worksIn;
  return register(ports, { ...turn, person: kept.value, affiliation }, eventId);
};

/** After the last day to register, food may be ordered and people counted on. */
const withdrawnSentence = async (ports: Ports, turn: Turn, event: Event): Promise<string> => {
  const { withdrawn, withdrawnLate } = turn.texts.signUp.happened;
  const isLate = (event.lastDayToRegister ?? turn.today) < turn.today;
  return isLate ? withdrawnLate(await contactFor(ports, turn, event)) : withdrawn;
};

/** Takes the presser's own registration back, as they saw it. */
export const withdraw = async (
  ports: Ports,
  turn: Turn,
  pressed: { readonly eventId: string; readonly registrationId: string; readonly expectedVersion: number },
): Promise<Reply> => {
  const { signUp } = turn.texts;
  const event = await ports.store.get('events', pressed.eventId);
  if (event === undefined) return say(signUp.notFound);
  const registration = await ports.store.get('registrations', pressed.registrationId);
  // What staff entered for a municipality has no person, and so is nobody's own.
  const isOwn = registration?.personId !== undefined && registration.personId === turn.person?.id;
  if (!isOwn || registration.eventId !== event.id) {
    return replaceWithEvent(ports, turn, event, signUp.happened.notRegistered);
  }
  const { registrationId, expectedVersion } = pressed;
  const withdrawn = await withdrawRegistration(ports, {
    registrationId,
    expectedVersion,
    by: registration.personId ?? '',
  });
  if (withdrawn.ok) {
    const { event: left } = withdrawn.value;
    return replaceWithEvent(ports, turn, left, await withdrawnSentence(ports, turn, left));
  }
  const refusal = withdrawn.error;
  switch (refusal.kind) {
    case 'not_found':
      return say(signUp.notFound);
    case 'begun':
      return replaceWithEvent(ports, turn, refusal.event, signUp.happened.begun);
    case 'changed': {
      const { changed, notRegistered } = signUp.happened;
      const isGone = refusal.registration.state === 'withdrawn';
      return replaceWithEvent(ports, turn, refusal.event, isGone ? notRegistered : changed);
    }
  }
};
