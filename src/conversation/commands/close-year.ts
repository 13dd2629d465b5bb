import { z } from 'zod';
import { closeYearView, yearClosingCard } from '../../cards/year-closing.js';
import { yearOf } from '../../domain/calendar.js';
import { closableFrom } from '../../domain/closed-year.js';
import { type CloseYearRefusal, closeYear, previewClosing } from '../../usecases/close-year.js';
import { closedYearOf } from '../../usecases/closed-year-of.js';
import type { Ports } from '../../usecases/ports.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';
import { closedCard, yearCard } from '../year-replies.js';
import { parseYearWords, type YearWords, yearGrammar, yearMeant } from '../year-words.js';

// Grammar: stäng|close året|år|verksamhetsåret|[the] year [ÅÅÅÅ] | stäng|close ÅÅÅÅ
const GRAMMAR = yearGrammar('stänga?|close');

const refusedReply = async (
  ports: Ports,
  turn: Turn,
  year: number,
  refusal: CloseYearRefusal,
  put: typeof show,
): Promise<Reply> => {
  const { yearClosing, formats } = turn.texts;
  return refusal.kind === 'too_early'
    ? say(yearClosing.close.tooEarly(String(year), formats.day(closableFrom(year))))
    : put(await closedCard(ports, turn, refusal.closed));
};

const ask = async (ports: Ports, turn: Turn, year: number): Promise<Reply> => {
  const preview = await previewClosing(ports, year);
  if (!preview.ok) return refusedReply(ports, turn, year, preview.error, show);
  const isOver = year < yearOf(turn.today);
  return show(yearClosingCard.render(closeYearView(turn.texts, { year, stock: preview.value, isOver })));
};

const anyYear = z.strictObject({ year: z.int() });

/** Closes a year after a question that says what it means and what would be left as it is. */
export const closeYearCommand = defineCommand<YearWords>({
  name: 'stäng året',
  personalFor: ['fou_manager'],
  help: ({ yearClosing }) => yearClosing.closeCommand,
  parse: (text) => parseYearWords(GRAMMAR, text),
  run: (ports, turn, words) => ask(ports, turn, yearMeant(words, turn.today)),
  verbs: [
    defineVerb({
      name: 'year.close',
      schema: anyYear,
      run: async (ports, turn, { year }) => {
        const closed = await closeYear(ports, { year, by: askerOf(turn).person.id });
        return closed.ok
          ? replaceWith(await closedCard(ports, turn, closed.value))
          : refusedReply(ports, turn, year, closed.error, replaceWith);
      },
    }),
    defineVerb({
      name: 'year.leave',
      schema: anyYear,
      run: async (ports, turn, { year }) => {
        const { left } = turn.texts.yearClosing;
        const isClosed = (await closedYearOf(ports, year)) !== undefined;
        const title = (isClosed ? left.closed : left.open)(String(year));
        return replaceWith(yearCard(turn, year, title, [left.nothing]));
      },
    }),
  ],
});
