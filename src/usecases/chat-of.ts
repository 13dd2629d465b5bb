import type { Person } from '../domain/person.js';
import { type PersonalChat, personalChatOf } from './people-in-chat.js';
import type { Ports } from './ports.js';

/** Where to write to a person, or in a channel by its conversation id; or why nothing can be written there. */
export const chatOf = async (
  ports: Ports,
  to: Person | { readonly conversationId?: string | undefined },
): Promise<PersonalChat> => {
  if ('identity' in to) return personalChatOf(ports, to);
  const { conversationId } = to;
  if (conversationId === undefined) return { missing: 'no_conversation' };
  const [conversation] = await ports.store.find('conversations', { conversationId });
  if (conversation === undefined) return { missing: 'no_conversation' };
  return conversation.lost === undefined ? { conversation } : { missing: conversation.lost.reason };
};
