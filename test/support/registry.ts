import type { ConversationReference } from '../../src/domain/conversation-reference.js';
import type { Person, RoleAssignment } from '../../src/domain/person.js';
import type { Request } from '../../src/domain/request.js';
import type { Change } from '../../src/usecases/ports.js';
import { watchedStore } from '../../src/usecases/watched-store.js';
import { anna, EVERYONE } from './builders.js';
import { aRequest } from './digest-builders.js';
import { fakeClock, fakePorts } from './fakes.js';
import { memoryStore } from './memory-store.js';
import { aChat } from './queue.js';

/** A time on Järfälla's council seat. */
export const onSeat = (from: string, to?: string): RoleAssignment => ({
  role: 'council_member',
  municipalityId: 'jarfalla',
  from,
  ...(to === undefined ? {} : { to }),
});

/** Two open requests of Järfälla and a closed one, all with its council member as contact. */
export const JARFALLA_REQUESTS: readonly Request[] = [
  aRequest('F2026-001'),
  aRequest('F2026-002', { status: 'in_progress' }),
  aRequest('F2026-003', { status: 'closed' }),
];

interface Registry {
  readonly people?: readonly Person[];
  readonly requests?: readonly Request[];
  /** Everybody has one when it is left out. */
  readonly chats?: readonly ConversationReference[];
}

/** Ports over a registry, with what was written to it: on 18 November 2026, by Anna, who is the FoU manager. */
export const registryOf = ({ people = EVERYONE, requests = JARFALLA_REQUESTS, chats }: Registry = {}) => {
  const commits: (readonly Change[])[] = [];
  const clock = fakeClock();
  const conversations = chats ?? people.map((person) => aChat(person));
  const memory = memoryStore({ people, requests, conversations });
  const ports = fakePorts({ clock, store: watchedStore(memory, (changes) => commits.push(changes)) });
  const { store } = ports;
  return {
    ports,
    clock,
    commits,
    by: anna.id,
    personNow: (id: string) => store.get('people', id),
    rolesOf: async (id: string) => (await store.get('people', id))?.roles,
    contactOf: async (number: string) => (await store.find('requests', { number }))[0]?.contactId,
    /** Kinds of what people are told, each after whom: `2026-anna seat_vacant`. */
    told: async () =>
      (await store.find('notices')).map(({ personId, notice }) => `${personId} ${notice.kind}`),
  };
};
