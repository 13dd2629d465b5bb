import { didYouMeanCard, didYouMeanView } from '../../cards/did-you-mean.js';
import type { RightName } from '../../domain/rights.js';
import { editsBetween } from '../../language/edits.js';
import { defineCommand } from '../command.js';
import { mayUse } from '../permission.js';
import { show } from '../reply.js';
import { questionCommand } from './question.js';

// Grammar: one of these with a letter wrong, or two in a long one
const WORDS = [
  'hjälp',
  'logga',
  'förfrågan',
  'mina förfrågningar',
  'veckobrev',
  'mina uppgifter',
  'radera mina uppgifter',
  'my requests',
  'digest',
  'request',
  'my data',
  'erase my data',
] as const;
/** What they are the name of; the same letters from somebody who may not have it are a question. */
const WORDS_OF_SOME: Readonly<Record<string, RightName>> = {
  'mina aktiviteter': 'mina aktiviteter',
  upprepa: 'upprepa',
  påminnelser: 'påminnelser',
  personer: 'personer',
  kanaler: 'kanaler',
  organisationer: 'organisationer',
  gallring: 'gallring',
  utskick: 'utskick',
  drift: 'drift',
  exportera: 'exportera',
  'exportera förfrågan': 'exportera förfrågan',
  'exportera förfrågningar': 'exportera förfrågningar',
  importera: 'importera',
  obesvarade: 'obesvarade',
  kunskap: 'kunskap',
  'my activities': 'mina aktiviteter',
  'export requests': 'exportera förfrågningar',
  reminders: 'påminnelser',
  people: 'personer',
  channels: 'kanaler',
  organisations: 'organisationer',
  retention: 'gallring',
  undelivered: 'utskick',
  operations: 'drift',
  unanswered: 'obesvarade',
  knowledge: 'kunskap',
};
const LONG = 9;
/** Longer than any of the words with its slips, so that no time goes to comparing a page with them. */
const LONGEST = 40;

/** A word that may have been meant, and the message as it was written. */
interface Misspelt {
  readonly word: string;
  readonly text: string;
}

/** Asks about a misspelt command instead of answering it from the catalogue, or doing it unasked. */
export const didYouMeanCommand = defineCommand<Misspelt>({
  name: 'menade du',
  parse: (text) => {
    if (text.length > LONGEST) return undefined;
    const written = text.toLocaleLowerCase('sv').replace(/(?<![.!?])[.!?]+$/, '');
    const word = [...WORDS, ...Object.keys(WORDS_OF_SOME)].find(
      (candidate) => editsBetween(written, candidate) <= (candidate.length < LONG ? 1 : 2),
    );
    return word === undefined ? undefined : { word, text };
  },
  run: async (ports, turn, { word, text }) => {
    const right = WORDS_OF_SOME[word];
    return right === undefined || mayUse(right, turn.roles)
      ? show(didYouMeanCard.render(didYouMeanView(turn.texts, word)))
      : questionCommand.run(ports, turn, text);
  },
});
