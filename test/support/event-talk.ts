import { drawNotice } from '../../src/conversation/notices/index.js';
import type { Reply } from '../../src/conversation/reply.js';
import type { Activity } from '../../src/domain/activity.js';
import type { Event, Registration } from '../../src/domain/event.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { Person } from '../../src/domain/person.js';
import { textsIn } from '../../src/texts/index.js';
import { insert } from '../../src/usecases/changes.js';
import { anna, aPerson, jarfallaMember, martin, solnaMember } from './builders.js';
import { anEvent, aRegistration } from './coming-builders.js';
import { fakeClock, type PortOverrides } from './fakes.js';
import { filledIn, maria } from './log-talk.js';
import { aChat } from './queue.js';
import { conversationWith } from './talk.js';

/** Ten who sign up for things, none of whom has a role. */
export const GUESTS: readonly Person[] = Array.from({ length: 10 }, (_, index) =>
  aPerson(`gast${index}`, []),
);
/** A breakfast the day before, which ten have registered for: five from each of two municipalities. */
export const BREAKFAST = anEvent('frukost', { date: onDay('2026-11-17'), form: 'on_site' });
export const SEATS: readonly Registration[] = GUESTS.map(({ id }, index) =>
  aRegistration(BREAKFAST, id, { municipalityId: index % 2 === 0 ? 'solna' : 'jarfalla', order: index + 1 }),
);

/** Staff and guests, all with a chat, on Wednesday 18 November 2026. */
export const startEvents = async (
  {
    events = [BREAKFAST],
    registrations = SEATS,
    activities = [],
    chats = GUESTS,
  }: {
    readonly events?: readonly Event[];
    readonly registrations?: readonly Registration[];
    readonly activities?: readonly Activity[];
    readonly chats?: readonly Person[];
  } = {},
  ports: PortOverrides = {},
) => {
  const clock = fakeClock();
  const chat = await conversationWith({
    ports: { clock, ...ports },
    people: [anna, martin, maria, jarfallaMember, solnaMember, ...GUESTS],
  });
  const { store } = chat.ports;
  const put = await store.commit([
    ...events.map((event) => insert('events', event)),
    ...registrations.map((registration) => insert('registrations', registration)),
    ...activities.map((activity) => insert('activities', activity)),
    ...chats.map((person) => insert('conversations', aChat(person))),
  ]);
  if (!put.ok) throw new Error(`the events were refused as ${put.error.kind}`);

  const open = (from: Person, eventId = BREAKFAST.id): Promise<Reply> =>
    chat.pressData(from, { verb: 'event.attendance', card: 'held-events@1', eventId });
  /** Saves the form as it stands but for what is filled in. */
  const save = async (from: Person, inputs: Record<string, string>, form?: Reply): Promise<Reply> => {
    const drawn = form ?? (await open(from));
    return chat.press(from, drawn, 'Spara närvaron', filledIn(drawn, inputs));
  };
  const event = async (eventId = BREAKFAST.id): Promise<Event> => {
    const found = await store.get('events', eventId);
    if (found === undefined) throw new Error('the event is gone');
    return found;
  };
  const onlyActivity = async (): Promise<Activity> => {
    const [activity, ...others] = await store.find('activities');
    if (activity === undefined || others.length > 0) throw new Error('not exactly one activity');
    return activity;
  };
  const evaluation = async () => {
    const [found] = await store.find('evaluations');
    if (found === undefined) throw new Error('no evaluation');
    return found;
  };
  /** The card that somebody is asked with, or none when there is nothing to ask. */
  const asked = async (guest: Person, eventId = BREAKFAST.id): Promise<Reply> => {
    const message = await drawNotice(chat.ports, { kind: 'evaluation_asked', eventId }, textsIn('sv'), guest);
    return { messages: message === undefined ? [] : [message] };
  };
  const answer = async (guest: Person, inputs: Record<string, string>): Promise<Reply> =>
    chat.press(guest, await asked(guest), 'Skicka svar', inputs);
  return { ...chat, clock, store, open, save, event, onlyActivity, evaluation, asked, answer };
};
