import type { Talk } from '../usecases/ports.js';
import type { Turn } from './turn.js';

/** What the person and the bot say to each other in the conversation. */
export const talkOf = ({ conversation, identity }: Turn): Talk => ({
  conversationId: conversation.id,
  identity,
});
