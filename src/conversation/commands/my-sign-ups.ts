import { z } from 'zod';
import { eventListCard, eventListView, type ListedEvent } from '../../cards/event-list.js';
import { hasBegun } from '../../domain/event-sign-up.js';
import { type SignUp, signUpsOf } from '../../usecases/list-sign-ups.js';
import type { Ports } from '../../usecases/ports.js';
import { localNow } from '../../usecases/seat-waiting.js';
import { answerEvaluationVerb } from '../answer-evaluation.js';
import { defineCommand, defineVerb } from '../command.js';
import { handOverCalendar } from '../event-calendar.js';
import { stateSentence } from '../event-card.js';
import { withdraw } from '../event-replies.js';
import { type Reply, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: [visa|show] [mina|my] anmälningar|registrations | vad är jag anmäld till | what am i registered for
const GRAMMAR =
  /^(?:(?:(?:visa|show) )?(?:mina anmälningar|my registrations)|vad är jag anmäld till|what am i registered for)[.!?]?$/iu;

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

const list = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const { mine } = turn.texts.signUp;
  const signUps = turn.person === undefined ? [] : await signUpsOf(ports, turn.person.id);
  if (signUps.length === 0) return say(mine.none);
  const rows = await Promise.all(signUps.map((signUp) => rowOf(ports, turn, signUp)));
  return show(eventListCard.render(eventListView(turn.texts, mine.title, rows, turn.today)));
};

/** What somebody is registered for, and what they thought of it, in their own chat only. */
export const mySignUpsCommand = defineCommand<true>({
  name: 'mina anmälningar',
  personalFor: 'everyone',
  help: ({ signUp }) => signUp.mine.command,
  parse: (text) => (GRAMMAR.test(text) ? true : undefined),
  run: (ports, turn) => list(ports, turn),
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
