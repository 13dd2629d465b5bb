import { type SmallTalk, smallTalkIn } from '../../language/small-talk.js';
import { defineCommand } from '../command.js';
import { say } from '../reply.js';
import { greet } from '../welcome.js';

// Grammar: hej|god morgon|vem är du|hello … | hur mår du | tack|tack för hjälpen|thanks … | hej då|trevlig helg|bye …
//          ok|toppen|haha|förlåt|👍 … | ja|nej|yes|no
//          and what else small-talk.ts reads, when the message says nothing more

/** What people say to a bot out of politeness; the catalogue has nothing on it. */
export const greetingCommand = defineCommand<SmallTalk>({
  name: 'hej',
  parse: smallTalkIn,
  run: async (ports, turn, said) =>
    said === 'hello' ? greet(ports, turn) : say(turn.texts.welcome.smallTalk[said]),
});
