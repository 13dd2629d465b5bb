import { z } from 'zod';
import { eventListCard, eventListView, type ListedEvent } from '../../cards/event-list.js';
import { hasBegun } from '../../domain/event-sign-up.js';
import { eventsNamed } from '../../language/event-search.js';
import { type SignUp, signUpsOf } from '../../usecases/list-sign-ups.js';
import { localNow } from '../../usecases/local-now.js';
import type { Ports } from '../../usecases/ports.js';
import { answerEvaluationVerb } from '../answer-evaluation.js';
import { defineCommand, defineVerb } from '../command.js';
import { handOverCalendar } from '../event-calendar.js';
import { stateSentence } from '../event-card.js';
import { withdraw } from '../event-replies.js';
import { type Reply, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: [visa|show] [mina|my] anmälningar|registrations | vad är jag anmäld till | what am i registered for
//          avanmäl mig|ta bort min anmälan|jag vill avanmäla mig [från|till EVENT]
//          unregister me|cancel my registration [from|for EVENT]
const GRAMMAR =
  /^(?:(?:(?:visa|show) )?(?:mina anmälningar|my registrations)|vad är jag anmäld till|what am i registered for)[.!?]?$/iu;
const WITHDRAW =
  /^(?:avanmäl mig|avboka mig|ta bort min anmälan|(?:jag vill|kan jag|hur kan jag) avanmäla mig|hur avanmäler jag mig|unregister me|cancel my registration)(?: (?:från|till|på|from|for) (?<event>.{1,200}?))?[.!?]*$/iu;

const parse = (text: string): { readonly words: string } | undefined => {
  const spaced = text.replace(/\s+/g, ' ');
  if (GRAMMAR.test(spaced)) return { words: '' };
  const found = WITHDRAW.exec(spaced);
  return found === null ? undefined : { words: found.groups?.['event'] ?? '' };
};

const rowOf = async (
  ports: Ports,
  { texts }: Turn,
  { event, registration }: SignUp,
): Promise<ListedEvent> => {
  const isCancelled = event.state === 'cancelled';
  return {
    event,
    state: isCancelled ? texts.signUp.state.cancelled : await stateSentence(ports, texts, registration),
    withdrawable: isCancelled || hasBegun(event, localNow(ports)) ? undefined : registration,
  };
};

/** Those that the words name; all when they name none, so that nobody has to guess what theirs is called. */
const list = async (ports: Ports, turn: Turn, words: string): Promise<Reply> => {
  const { signUp, labels } = turn.texts;
  const { mine } = signUp;
  const all = turn.person === undefined ? [] : await signUpsOf(ports, turn.person.id);
  if (all.length === 0) return say(mine.none);
  const titled = all.map((own) => ({ ...own, title: own.event.title }));
  const named = eventsNamed(titled, words, ({ event }) => labels.kinds[event.kind]);
  const signUps = named.length === 0 ? all : named;
  const rows = await Promise.all(signUps.map((signUp) => rowOf(ports, turn, signUp)));
  return show(eventListCard.render(eventListView(turn.texts, mine.title, rows, turn.today)));
};

/** What somebody is registered for, and what they thought of it, in their own chat only. */
export const mySignUpsCommand = defineCommand<{ readonly words: string }>({
  name: 'mina anmälningar',
  personalFor: 'everyone',
  help: ({ signUp }) => signUp.mine.command,
  parse,
  run: (ports, turn, { words }) => list(ports, turn, words),
  verbs: [
    defineVerb({
      name: 'event.withdraw',
      schema: z.strictObject({ eventId: z.string(), registrationId: z.string(), expectedVersion: z.int() }),
      run: withdraw,
    }),
    defineVerb({
      name: 'event.calendar',
      schema: z.strictObject({ eventId: z.string() }),
      run: (ports, turn, { eventId }) => handOverCalendar(ports, turn, eventId),
    }),
    answerEvaluationVerb,
  ],
});
