import { defineCommand } from '../command.js';
import { say } from '../reply.js';
import { greet } from '../welcome.js';

// Grammar: hej|hejsan|hej hej|hallå|tjena|god morgon|god dag|hi|hello|good morning … [boten|FoU-boten]
//          vem är du | who are you
//          tack|tack så mycket|tack för hjälpen|thanks|thank you …
const HELLO =
  /^(?:hej(?:san| hej)?|hallå|tjena|god (?:morgon|dag|kväll)|hi|hello|good (?:morning|day|afternoon))(?: (?:fou-?)?boten)?[.!]*$/iu;
const WHO_ARE_YOU = /^(?:vem är du|who are you)[.!?]*$/iu;
const THANKS = /^(?:tack(?: (?:så mycket|för hjälpen))?|thanks|thank you)(?: (?:fou-?)?boten)?[.!]*$/iu;

type Said = 'hello' | 'thanks';

/** What people say to a bot out of politeness; the catalogue has nothing on it. */
export const greetingCommand = defineCommand<Said>({
  name: 'hej',
  parse: (text) => {
    if (HELLO.test(text) || WHO_ARE_YOU.test(text)) return 'hello';
    return THANKS.test(text) ? 'thanks' : undefined;
  },
  run: async (ports, turn, said) =>
    said === 'hello' ? greet(ports, turn) : say(turn.texts.welcome.youAreWelcome),
});
