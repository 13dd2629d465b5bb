import { z } from 'zod';
import { closedYearOf } from '../../usecases/closed-year-of.js';
import { reopenYear } from '../../usecases/reopen-year.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { replaceWith, say, show } from '../reply.js';
import { askToReopen, yearCard } from '../year-replies.js';
import { parseYearWords, type YearWords, yearGrammar, yearMeant } from '../year-words.js';

// Grammar: öppna|återöppna|open|reopen året|år|verksamhetsåret|[the] year [ÅÅÅÅ] | öppna|open … ÅÅÅÅ
const GRAMMAR = yearGrammar('(?:åter)?öppna|(?:re)?open');

/** Opens a closed year again, after a question. */
export const reopenYearCommand = defineCommand<YearWords>({
  name: 'öppna året',
  personalFor: ['fou_manager'],
  help: ({ yearClosing }) => yearClosing.reopenCommand,
  parse: (text) => parseYearWords(GRAMMAR, text),
  run: async (ports, turn, words) => {
    const year = yearMeant(words, turn.today);
    const closed = await closedYearOf(ports, year);
    return closed === undefined
      ? say(turn.texts.yearClosing.reopen.isOpen(String(year)))
      : askToReopen(ports, turn, closed, show);
  },
  verbs: [
    defineVerb({
      name: 'year.reopen',
      schema: z.strictObject({ year: z.int(), seenAt: z.string() }),
      run: async (ports, turn, { year, seenAt }) => {
        const { person } = askerOf(turn);
        const { open, reopen } = turn.texts.yearClosing;
        const reopened = await reopenYear(ports, { year, seenAt, by: person.id });
        if (reopened.ok) {
          const paragraphs = [open.by(person.displayName), open.means];
          return replaceWith(yearCard(turn, year, open.title(String(year)), paragraphs));
        }
        const { closed } = reopened.error;
        return closed === undefined
          ? say(reopen.isOpen(String(year)))
          : askToReopen(ports, turn, closed, replaceWith);
      },
    }),
  ],
});
