import { z } from 'zod';
import { eventListCard, eventListView } from '../../cards/event-list.js';
import { MUNICIPALITY_IDS } from '../../domain/municipality.js';
import { eventsNamed } from '../../language/event-search.js';
import { openEvents } from '../../usecases/list-sign-ups.js';
import type { Ports } from '../../usecases/ports.js';
import { defineCommand, defineVerb } from '../command.js';
import { unreadEvent } from '../event-input.js';
import { register, registerFrom, showEvent } from '../event-replies.js';
import { inputText } from '../form-input.js';
import { type Reply, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: anmäl mig|jag vill anmäla mig [till|på EVENT]
//          hur|var anmäler jag|man mig|sig | how do I register|sign up
//          sign me up|register me|I want to register [for EVENT]
const GRAMMAR =
  /^(?:anmäl mig|(?:jag vill|kan jag|får jag) anmäla mig|sign me up|register me|i want to (?:register|sign up))(?: (?:till|på|for) (?<event>.{1,200}?))?[.!?]*$/iu;

const HOW = /^(?:(?:hur|var) anmäler (?:jag|man|vi) (?:mig|sig|oss)|how do i (?:register|sign up))[.!?]*$/iu;

const parse = (text: string): { readonly words: string } | undefined => {
  if (HOW.test(text)) return { words: '' };
  const found = GRAMMAR.exec(text.replace(/\s+/g, ' '));
  return found === null ? undefined : { words: found.groups?.['event'] ?? '' };
};

const offer = async (ports: Ports, turn: Turn, words: string): Promise<Reply> => {
  const { signUp, labels } = turn.texts;
  const open = await openEvents(ports);
  if (open.length === 0) return say(signUp.list.none);
  const found = eventsNamed(open, words, ({ kind }) => labels.kinds[kind]);
  const [only] = found;
  if (only !== undefined && found.length === 1) return showEvent(ports, turn, only);
  const rows = (found.length === 0 ? open : found).map((event) => ({
    event,
    state: '',
    withdrawable: undefined,
  }));
  const list = show(eventListCard.render(eventListView(turn.texts, signUp.list.title, rows, turn.today)));
  return found.length === 0 ? { messages: [{ text: signUp.list.noneAlike(words) }, ...list.messages] } : list;
};

/** Shows what people can register for, and takes registrations, wherever the card is pressed. */
export const signUpCommand = defineCommand<{ readonly words: string }>({
  name: 'anmäl mig',
  help: ({ signUp }) => signUp.command,
  parse,
  run: (ports, turn, { words }) => offer(ports, turn, words),
  verbs: [
    defineVerb({
      name: 'event.show',
      schema: z.strictObject({ ...unreadEvent, reason: inputText, eventId: z.string() }),
      run: async (ports, turn, { eventId }) => {
        const event = await ports.store.get('events', eventId);
        return event === undefined ? say(turn.texts.signUp.notFound) : showEvent(ports, turn, event);
      },
    }),
    defineVerb({
      name: 'event.register',
      schema: z.strictObject({
        eventId: z.string(),
        worksIn: z.enum([...MUNICIPALITY_IDS, 'elsewhere']).optional(),
      }),
      run: (ports, turn, { eventId, worksIn }) =>
        worksIn === undefined ? register(ports, turn, eventId) : registerFrom(ports, turn, eventId, worksIn),
    }),
  ],
});
