import type { UnansweredQuestion } from '../domain/feedback.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Ports } from './ports.js';
import { endingChanges, groupSeen, type SeenGroup, type UnansweredGroup } from './unanswered-groups.js';

/** Somebody was first, or retention took it; the question as it is now. */
export interface QuestionEnded {
  readonly question: UnansweredQuestion | undefined;
}

/** Says that a group of questions is nothing to write an answer to. They stay, with who said so and when. */
export const dismissQuestions = async (
  ports: Ports,
  input: SeenGroup & { /** Id of Person. */ readonly by: string },
): Promise<Result<UnansweredGroup, QuestionEnded>> => {
  const group = await groupSeen(ports, input);
  if (group === undefined) {
    return refused({ question: await ports.store.get('unanswered', input.questionId) });
  }
  const changes = endingChanges(ports, input.by, group, { how: 'not_relevant' });
  // Somebody was first with one of them: the rest is looked at again.
  return (await ports.store.commit(changes)).ok ? ok(group) : dismissQuestions(ports, input);
};
