import type { CatalogueEntry, Fact } from '../domain/catalogue-entry.js';
import { followUpIn } from '../language/follow-up.js';
import { withoutYears } from '../language/years-asked.js';
import { answerFrom, askCatalogue, type CatalogueAnswer } from './ask-catalogue.js';
import type { Knowledge, LastAnswer } from './ports.js';

export type TalkAnswer =
  | { readonly kind: 'asked'; readonly question: string; readonly answer: CatalogueAnswer }
  /** What has not been shown of the entry yet; none when that was all. */
  | { readonly kind: 'more'; readonly entry: CatalogueEntry; readonly facts: readonly Fact[] }
  | { readonly kind: 'whom' };

/** From this share of an entry's name on, a question says itself what it is about. */
const NAMES_ITSELF = 0.6;
const MORE_FACTS = 3;

const moreOf = (entry: CatalogueEntry, shown: readonly string[]): readonly Fact[] =>
  entry.facts.filter(({ gap, text }) => !gap && !shown.includes(text)).slice(0, MORE_FACTS);

/**
 * Answers a question in the light of the answer before it: "och 2016?", "hur många kom?", "nej jag menade missbruk",
 * "mer", "vem frågar jag?". A question that says itself what it is about is answered by itself.
 */
export const askInTalk = (
  knowledge: Knowledge,
  text: string,
  thisYear: number,
  last: LastAnswer | undefined,
): TalkAnswer => {
  const ask = (question: string): TalkAnswer => ({
    kind: 'asked',
    question,
    answer: askCatalogue(knowledge, question, thisYear),
  });
  const followUp = followUpIn(text);
  if (followUp?.kind === 'whom') return { kind: 'whom' };
  const entry = knowledge.entries.find(({ id }) => id === last?.entryId);
  if (last === undefined || entry === undefined || followUp === undefined) return ask(text);

  /** The first that fits among what is found; the entry of the last answer lies in `entry`. */
  const askFor = (question: string, fits: (found: CatalogueEntry) => boolean): TalkAnswer | undefined => {
    const found = knowledge.search(question, thisYear);
    const best = found.find((one) => fits(one.entry));
    const near = found.map((one) => one.entry);
    return best?.isSure ? { kind: 'asked', question, answer: answerFrom(best, near) } : undefined;
  };

  switch (followUp.kind) {
    case 'more':
      return { kind: 'more', entry, facts: moreOf(entry, last.shown) };
    case 'year':
      return ask(`${withoutYears(last.question)} ${followUp.year}`);
    case 'instead': {
      const { words } = followUp;
      return askFor(`${words} ${last.question}`, ({ id }) => id !== entry.id) ?? ask(words);
    }
    case 'aspect': {
      const alone = ask(text);
      if (alone.kind === 'asked') {
        const { answer } = alone;
        if (answer.kind === 'refused') return alone;
        if (answer.kind === 'found' && answer.found.signals.named >= NAMES_ITSELF) return alone;
      }
      return askFor(`${entry.title} ${text}`, ({ id }) => id === entry.id) ?? alone;
    }
  }
};
