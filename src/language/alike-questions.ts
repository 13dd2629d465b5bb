import { termsOf } from './terms.js';
import { wordsOf } from './words.js';

/** A question as it was asked. */
interface Asked {
  readonly question: string;
  /** ISO instant. */
  readonly at: string;
}

/** Questions that ask for the same thing. */
export interface AlikeQuestions<Question extends Asked> {
  /** In the order they were asked; never empty. */
  readonly questions: readonly Question[];
  /** The one whose wording stands best for them all. */
  readonly typical: Question;
  /** When it was last asked. */
  readonly lastAt: string;
}

/** Two questions of three words each are alike when two of the words are the same. */
const ALIKE = 0.6;

type Terms = ReadonlySet<string>;

interface Said {
  /** Stems of what it is about; of one that has none, such as "vad är det?", its words as they stand. */
  readonly terms: Terms;
  /** The same for those that only differ in capitals and signs. */
  readonly wording: string;
}

const readingOf = ({ question }: Asked): Said => {
  const terms = termsOf(question);
  const words = wordsOf(question);
  return { terms: new Set(terms.length > 0 ? terms : words), wording: words.join(' ') };
};

/** By the record, so that what somebody wrote is forgotten with it: every press on the list groups the same ones. */
const readings = new WeakMap<Asked, Said>();

const saidIn = (asked: Asked): Said => {
  const known = readings.get(asked);
  if (known !== undefined) return known;
  const said = readingOf(asked);
  readings.set(asked, said);
  return said;
};

/** Share 0..1 of the words that two questions have in common (Dice). */
const likeness = (a: Terms, b: Terms): number => {
  const shared = [...a].filter((term) => b.has(term)).length;
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
};

/** The terms that at least half of the questions have. */
const commonTerms = (all: readonly Terms[]): Terms => {
  const counts = new Map<string, number>();
  for (const term of all.flatMap((terms) => [...terms])) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 2 >= all.length).map(([term]) => term));
};

/** The wording that most have used; of those, what says most of what they all say; of those, the latest. */
const typicalOf = <Question extends Asked>(questions: readonly [Question, ...Question[]]): Question => {
  if (questions.length === 1) return questions[0];
  const wordings = new Map<string, { times: number; latest: Question }>();
  for (const question of questions) {
    const { wording } = saidIn(question);
    wordings.set(wording, { times: (wordings.get(wording)?.times ?? 0) + 1, latest: question });
  }
  const common = commonTerms(questions.map((question) => saidIn(question).terms));
  const [best] = [...wordings.values()]
    .map(({ times, latest }) => ({ times, latest, like: likeness(saidIn(latest).terms, common) }))
    .toSorted((a, b) => b.times - a.times || b.like - a.like || b.latest.at.localeCompare(a.latest.at));
  return best?.latest ?? questions[0];
};

interface Group<Question> {
  /** Of its first question. */
  readonly terms: Terms;
  readonly questions: [Question, ...Question[]];
}

/** The group that a question is most alike, by terms they have in common; undefined when it is like none. */
const nearest = <Question>(
  terms: Terms,
  byTerm: ReadonlyMap<string, readonly Group<Question>[]>,
): Group<Question> | undefined => {
  const shared = new Map<Group<Question>, number>();
  for (const term of terms)
    for (const group of byTerm.get(term) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  let best: { readonly group: Group<Question>; readonly like: number } | undefined;
  for (const [group, count] of shared) {
    const like = (2 * count) / (terms.size + group.terms.size);
    if (like >= ALIKE && like > (best?.like ?? 0)) best = { group, like };
  }
  return best?.group;
};

/**
 * Puts questions that are alike in the same group: those asked most often first, then those asked last. Each is
 * compared with the first one of a group, in the order they were asked, so that what comes later moves none that is
 * already in a group.
 */
export const groupAlike = <Question extends Asked>(
  questions: readonly Question[],
): readonly AlikeQuestions<Question>[] => {
  const groups: Group<Question>[] = [];
  const byTerm = new Map<string, Group<Question>[]>();
  for (const question of questions.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const { terms } = saidIn(question);
    const known = nearest(terms, byTerm);
    if (known !== undefined) {
      known.questions.push(question);
      continue;
    }
    const group: Group<Question> = { terms, questions: [question] };
    groups.push(group);
    for (const term of terms) {
      const holders = byTerm.get(term);
      if (holders === undefined) byTerm.set(term, [group]);
      else holders.push(group);
    }
  }
  return groups
    .map(({ questions }) => ({
      questions,
      typical: typicalOf(questions),
      lastAt: questions.at(-1)?.at ?? questions[0].at,
    }))
    .toSorted((a, b) => b.questions.length - a.questions.length || b.lastAt.localeCompare(a.lastAt));
};
