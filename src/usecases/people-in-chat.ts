import type { ConversationReference, LostReason } from '../domain/conversation-reference.js';
import type { Person } from '../domain/person.js';
import type { Ports } from './ports.js';

/** A person's chat with the bot, or why there is none to write in. */
export type PersonalChat =
  | { readonly conversation: ConversationReference }
  | { readonly missing: 'no_conversation' | LostReason };

/** The person that an identity stands for; in local mode the one that whoever sits there plays. */
export const personOfIdentity = async (ports: Ports, identity: string): Promise<Person | undefined> => {
  const played = ports.personas?.playedBy(identity).identity ?? identity;
  const [person] = await ports.store.find('people', { identity: played });
  return person;
};

const personalChatsOf = async (
  { store, personas }: Ports,
  person: Person,
): Promise<readonly ConversationReference[]> => {
  if (personas === undefined) {
    return store.find('conversations', { kind: 'personal', identity: person.identity });
  }
  const chats = await store.find('conversations', { kind: 'personal' });
  return chats.filter(({ identity }) => identity && personas.playedBy(identity).identity === person.identity);
};

/** Where a person is written to: of several chats the newest that takes messages. */
export const personalChatOf = async (ports: Ports, person: Person): Promise<PersonalChat> => {
  const chats = await personalChatsOf(ports, person);
  const open = chats.findLast(({ lost }) => lost === undefined);
  if (open !== undefined) return { conversation: open };
  return { missing: chats.at(-1)?.lost?.reason ?? 'no_conversation' };
};
