import { didYouMeanCard, didYouMeanView } from '../../cards/did-you-mean.js';
import { editsBetween } from '../../language/edits.js';
import { defineCommand } from '../command.js';
import { show } from '../reply.js';

// Grammar: one of these with a letter wrong, or two in a long one
const WORDS = [
  'hjälp',
  'logga',
  'förfrågan',
  'mina förfrågningar',
  'veckobrev',
  'my requests',
  'digest',
  'request',
] as const;
const LONG = 9;

/** Asks about a misspelt command instead of answering it from the catalogue, or doing it unasked. */
export const didYouMeanCommand = defineCommand<string>({
  name: 'menade du',
  parse: (text) => {
    const written = text.toLocaleLowerCase('sv').replace(/[.!?]+$/, '');
    return WORDS.find((word) => editsBetween(written, word) <= (word.length < LONG ? 1 : 2));
  },
  run: async (_ports, turn, word) => show(didYouMeanCard.render(didYouMeanView(turn.texts, word))),
});
