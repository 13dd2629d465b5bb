import type { CatalogueEntry, Fact } from '../domain/catalogue-entry.js';
import { followUpIn } from '../language/follow-up.js';
import { refusalOf } from '../language/refusal.js';
import type { Found } from '../language/search.js';
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

const namesItself = ({ signals }: Found): boolean => signals.named >= NAMES_ITSELF && !signals.isLight;

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
  const followUp = refusalOf(text) === undefined ? followUpIn(text) : undefined;
  if (followUp?.kind === 'whom') return { kind: 'whom' };
  const entry = knowledge.entries.find(({ id }) => id === last?.entryId);
  if (last === undefined || entry === undefined || followUp === undefined) return ask(text);

  const ifSure = (question: string, best: Found | undefined): TalkAnswer | undefined =>
    best?.isSure ? { kind: 'asked', question, answer: answerFrom([best]) } : undefined;

  switch (followUp.kind) {
    case 'more':
      return { kind: 'more', entry, facts: moreOf(entry, last.shown) };
    case 'year':
      return ask(`${withoutYears(last.question)} ${followUp.year}`);
    case 'instead': {
      const { words } = followUp;
      const question = `${words} ${last.question}`;
      const others = knowledge.search(question, thisYear).filter((found) => found.entry.id !== entry.id);
      return ifSure(question, others[0]) ?? ask(words);
    }
    case 'aspect': {
      const answer = askCatalogue(knowledge, text, thisYear);
      const alone: TalkAnswer = { kind: 'asked', question: text, answer };
      if (answer.kind === 'found' && namesItself(answer.found)) return alone;
      const [about] = knowledge.search(text, thisYear, entry.id);
      return ifSure(`${entry.title} ${text}`, about) ?? alone;
    }
  }
};
