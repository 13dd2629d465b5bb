import { say } from '../../conversation/reply.js';
import type { Incoming } from '../../conversation/turn.js';
import { textOnCard } from './outgoing.js';
import { answerSearch } from './search-query.js';
import { answerTask, SUBMIT_ACTION } from './task-module.js';
import type { TeamsActivity } from './teams-activity.js';

/** How the request is answered, and whether the sentence goes as a message as well. */
interface RefusedAnswer {
  readonly answer: { readonly status: number; readonly body?: object };
  readonly isSent: boolean;
}

const TOO_MANY: RefusedAnswer = { answer: { status: 429 }, isSent: false };
/** Teams takes it for received, and does not send it again. */
const TAKEN_SILENTLY: RefusedAnswer = { answer: { status: 200 }, isSent: false };

const answered = (body: object): RefusedAnswer => ({ answer: { status: 200, body }, isSent: false });

/**
 * What Teams gets for a turn that is not to begin. Nothing that somebody has filled in is lost by it: on a pressed card
 * the sentence is shown without taking the card's place; a window's form would be replaced by any answer, so it gets an
 * error, which leaves it open, and so does the card of a file that waits for a yes.
 * @param mayTell whether the person may be told now; asked only where there is a place for the sentence.
 */
export const refusedAnswer = async (
  { type, name }: TeamsActivity,
  input: Incoming['input'],
  text: string,
  mayTell: () => Promise<boolean>,
): Promise<RefusedAnswer> => {
  // Nobody has said anything that there could be an answer to.
  if (input.kind === 'installed') return TAKEN_SILENTLY;
  if (type !== 'invoke') return (await mayTell()) ? { ...TAKEN_SILENTLY, isSent: true } : TAKEN_SILENTLY;
  if (name === SUBMIT_ACTION || !(await mayTell())) return TOO_MANY;
  switch (input.kind) {
    case 'search':
      return answered(answerSearch(say(text)));
    case 'message_action':
      return answered(answerTask(say(text)));
    case 'press':
      return answered(textOnCard(text));
    default:
      return { ...TOO_MANY, isSent: true };
  }
};
