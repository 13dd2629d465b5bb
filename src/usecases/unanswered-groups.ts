import type { UnansweredQuestion } from '../domain/feedback.js';
import { type AlikeQuestions, groupAlike } from '../language/alike-questions.js';
import { auditOf, update } from './changes.js';
import type { Change, Ports } from './ports.js';

/** Questions without an answer that ask for the same thing. */
export type UnansweredGroup = AlikeQuestions<UnansweredQuestion>;

/** A group as a card showed it. */
export interface SeenGroup {
  /** Id of any question in it. */
  readonly questionId: string;
  /** When the latest that was shown was asked; what has come since was not seen. */
  readonly until: string;
}

/** Questions that still wait for an answer, in groups: those asked most often first. */
export const unansweredGroups = async ({
  store,
}: Pick<Ports, 'store'>): Promise<readonly UnansweredGroup[]> =>
  groupAlike((await store.find('unanswered')).filter(({ ended }) => ended === undefined));

/** The group as it was seen; undefined when its question does not wait any more. */
export const groupSeen = async (
  { store }: Pick<Ports, 'store'>,
  { questionId, until }: SeenGroup,
): Promise<UnansweredGroup | undefined> => {
  const waiting = (await store.find('unanswered')).filter(
    ({ ended, at }) => ended === undefined && at <= until,
  );
  return groupAlike(waiting).find(({ questions }) => questions.some(({ id }) => id === questionId));
};

type Ending = { readonly how: 'not_relevant' } | { readonly how: 'answered'; readonly entryId: string };

/** What ends every question of a group, each with its audit row, for a commit. The questions stay. */
export const endingChanges = (
  ports: Pick<Ports, 'clock' | 'ids'>,
  by: string,
  { questions }: UnansweredGroup,
  ending: Ending,
): readonly Change[] =>
  questions.flatMap((question) => {
    const ended = update('unanswered', question, {
      ...question,
      ended: { at: ports.clock.now(), by, ...ending },
    });
    const action = ending.how === 'answered' ? 'answer-question' : 'dismiss-question';
    return [ended, auditOf(ports, by, action, ended, question)];
  });
