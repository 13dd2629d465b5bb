import { clipped } from '../cards/clipped.js';
import type { UnansweredGroup } from '../usecases/unanswered-groups.js';

/** So many wordings are enough for the search to know the question again. */
const MAX_NAMES = 3;
/** In characters. */
const MAX_NAME_LENGTH = 150;

/** A question as a name of the entry that answers it: without the signs that stand between names. */
const nameOf = (question: string): string =>
  clipped(question.replace(/[,;\n]+/g, ' ').replace(/(?<![?!.\s])[?!.\s]+$/, ''), MAX_NAME_LENGTH);

/** The wordings of a group as other names of the entry that is to answer it, the most typical first. */
export const namesFrom = ({ typical, questions }: UnansweredGroup): string => {
  const names = [typical, ...questions].map(({ question }) => nameOf(question));
  const isFirst = (name: string, at: number): boolean =>
    names.findIndex((other) => other.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv')) === at;
  return names.filter(isFirst).slice(0, MAX_NAMES).join(', ');
};
