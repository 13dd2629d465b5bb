import type { Person } from '../domain/person.js';
import { isErased } from '../domain/pseudonym.js';
import { personalChatOf } from './people-in-chat.js';
import type { Ports } from './ports.js';

/**
 * Those whom the bot can write to. Who has never opened a chat with it is not told of changes in the registry, for
 * what cannot arrive would only stand among what has not. In local mode everybody has the chat of whoever plays them, and nobody plays who has erased
 * their data.
 */
export const whoCanBeWrittenTo = async (ports: Ports, people: readonly Person[]): Promise<Person[]> => {
  if (ports.personas !== undefined) return people.filter((person) => !isErased(person));
  const chats = await Promise.all(people.map((person) => personalChatOf(ports, person)));
  return people.filter((_person, index) => 'conversation' in (chats[index] ?? {}));
};
