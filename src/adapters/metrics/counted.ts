import { Counter, Histogram, type Registry } from 'prom-client';
import {
  QUESTION_OUTCOMES,
  TURN_INPUTS,
  TURN_OUTCOMES,
  type TurnInput,
} from '../../usecases/operations-ports.js';
import type { DeliveryOutcome, SendOutcome } from '../../usecases/ports.js';
import { countedRefusals } from './load.js';
import type { Measures } from './measures.js';

/** In seconds, up to the 15 that Teams waits for an answer; 2, 4 and 8 are when the bot says that it takes time. */
const TURN_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15];
/** In seconds; a commit waits for the disk. */
const COMMIT_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];
const STATUSES = ['200', '400', '401', '403', '413', '429', '500', '503'] as const;

const WHAT_IS_SENT = ['reply', 'notice', 'digest', 'correction', 'trial'] as const;
type Sent = (typeof WHAT_IS_SENT)[number];
const OUTCOMES_OF_SENDS = ['sent', 'not_now', 'route_lost', 'refused', 'failed', 'unknown'] as const;
const COMMIT_OUTCOMES = ['written', 'stale', 'duplicate', 'failed'] as const;

const statusLabel = (status: number): string => STATUSES.find((known) => known === String(status)) ?? 'other';

/** Shows a count of nought before anything is counted, so that a rise from none to one is seen. */
const fromNought = <L extends string>(counter: Counter<L>, labels: readonly Record<L, string>[]): void => {
  for (const each of labels) counter.inc(each, 0);
};

/** Registers what is counted as it happens. Labels take their values from closed lists only. */
export const countedIn = (register: Registry): Measures => {
  const registers = [register];
  const turns = new Counter({
    name: 'fou_boten_turns_total',
    help: 'Messages, presses and searches that the bot has taken, by kind and by how they ended.',
    labelNames: ['input', 'outcome'],
    registers,
  });
  const turnSeconds = new Histogram({
    name: 'fou_boten_turn_duration_seconds',
    help: 'Time from when a turn was taken until its reply was ready to send.',
    labelNames: ['input'],
    buckets: TURN_SECONDS,
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'fou_boten_request_duration_seconds',
    help: 'Time that Teams waited for the answer to a request, by its HTTP status.',
    labelNames: ['status'],
    buckets: TURN_SECONDS,
    registers,
  });
  const questions = new Counter({
    name: 'fou_boten_questions_total',
    help: 'Questions that were answered, got an honest no, or were of a kind that is not answered.',
    labelNames: ['outcome'],
    registers,
  });
  const sends = new Counter({
    name: 'fou_boten_sends_total',
    help: 'What the bot has sent, by what it was, by which way and by how it ended.',
    labelNames: ['what', 'way', 'outcome'],
    registers,
  });
  const commits = new Counter({
    name: 'fou_boten_store_commits_total',
    help: 'Commits to the data folder by how they ended; failed ones could not be written.',
    labelNames: ['outcome'],
    registers,
  });
  const commitSeconds = new Histogram({
    name: 'fou_boten_store_commit_duration_seconds',
    help: 'Time until a commit was safe on the disk.',
    buckets: COMMIT_SECONDS,
    registers,
  });
  fromNought(
    turns,
    TURN_INPUTS.flatMap((input) => TURN_OUTCOMES.map((outcome) => ({ input, outcome }))),
  );
  for (const input of TURN_INPUTS) turnSeconds.zero({ input });
  requestSeconds.zero({ status: '200' });
  fromNought(
    questions,
    QUESTION_OUTCOMES.map((outcome) => ({ outcome })),
  );
  fromNought(
    commits,
    COMMIT_OUTCOMES.map((outcome) => ({ outcome })),
  );
  fromNought(
    sends,
    WHAT_IS_SENT.flatMap((what) => OUTCOMES_OF_SENDS.map((outcome) => ({ what, way: 'bot', outcome }))),
  );

  const sent = (what: Sent, way: 'bot' | 'graph', { state }: SendOutcome | DeliveryOutcome): void =>
    sends.inc({ what, way, outcome: state });

  const counting = async <Outcome extends SendOutcome>(
    what: Sent,
    send: Promise<Outcome>,
  ): Promise<Outcome> => {
    const outcome = await send;
    sent(what, 'bot', outcome);
    return outcome;
  };

  return {
    onRefused: countedRefusals(register),
    meter: {
      asked: (outcome) => questions.inc({ outcome }),
      turn: (input: TurnInput) => {
        const end = turnSeconds.startTimer({ input });
        return (outcome) => {
          end();
          turns.inc({ input, outcome });
        };
      },
    },
    store: (store) => ({
      get: store.get.bind(store),
      find: store.find.bind(store),
      findBy: store.findBy.bind(store),
      commit: async (changes) => {
        const end = commitSeconds.startTimer();
        try {
          const committed = await store.commit(changes);
          commits.inc({ outcome: committed.ok ? 'written' : committed.error.kind });
          return committed;
        } catch (error) {
          commits.inc({ outcome: 'failed' });
          throw error;
        } finally {
          end();
        }
      },
    }),
    delivery: (way, delivery) => ({
      find: (key) => delivery.find(key),
      post: async (post) => {
        const outcome = await delivery.post(post);
        sent(post.kind, way, outcome);
        return outcome;
      },
    }),
    messenger: (messenger) => ({
      send: (to, message) => counting('notice', messenger.send(to, message)),
      update: (to, messageId, message) => counting('notice', messenger.update(to, messageId, message)),
    }),
    replies: (send) => (request) => counting('reply', send(request)),
    requests: (handle) => async (request) => {
      const end = requestSeconds.startTimer();
      const answer = await handle(request);
      end({ status: statusLabel(answer.status) });
      return answer;
    },
  };
};
