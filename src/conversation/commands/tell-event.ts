import { soundsLikeEvent } from '../../language/event-evidence.js';
import { defineCommand } from '../command.js';
import { proposeEvent } from '../event-sentence-replies.js';
import { mayUse } from '../permission.js';

// Grammar: none; a message from staff that tells of something that people are invited to, and that no other command takes

/** Offers to enter what staff write of as coming. Nothing is saved before the card's button is pressed. */
export const tellEventCommand = defineCommand<string>({
  name: 'berätta om evenemang',
  parse: () => undefined,
  recognise: async (_ports, turn, text) =>
    mayUse('nytt evenemang', turn.roles) && soundsLikeEvent(text, turn.today) ? text : undefined,
  run: async (ports, turn, text) => proposeEvent(ports, turn, text),
});
