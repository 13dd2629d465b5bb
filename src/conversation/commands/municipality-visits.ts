import { z } from 'zod';
import { municipalityVisitsCard, municipalityVisitsView } from '../../cards/municipality-visits.js';
import { yearOf } from '../../domain/calendar.js';
import { municipalityVisits } from '../../domain/municipality-visits.js';
import type { Ports } from '../../usecases/ports.js';
import { defineCommand, defineVerb } from '../command.js';
import { mayUse } from '../permission.js';
import { type Reply, replaceWith, show } from '../reply.js';
import type { Turn } from '../turn.js';
import { YEAR_WORDS, type YearWish, yearAfter } from '../year-after-name.js';
import { questionCommand } from './question.js';

// Grammar: [visa|show] kommunbesök|kommunbesöken|municipality visits [[för|for] YEAR]; to others a question
const GRAMMAR = new RegExp(
  `^(?:visa |show )?(?:kommunbesök(?:en)?|municipality visits)${YEAR_WORDS}[.!]?$`,
  'iu',
);

const visits = async (ports: Ports, turn: Turn, year: number, as: typeof replaceWith): Promise<Reply> => {
  const found = municipalityVisits(await ports.store.findBy('activities', 'year', year));
  const isOver = year < yearOf(turn.today);
  return as(municipalityVisitsCard.render(municipalityVisitsView(turn.texts, year, found, isOver)));
};

/** Which of the eight have been visited in a year (I31). */
export const municipalityVisitsCommand = defineCommand<YearWish>({
  name: 'kommunbesök',
  personalFor: ['staff'],
  helpsOnly: ['staff'],
  help: ({ networks }) => networks.visits.command,
  parse: (text) => yearAfter(GRAMMAR, text),
  run: async (ports, turn, { year = yearOf(turn.today), text }) =>
    mayUse('visits.show', turn.roles)
      ? visits(ports, turn, year, show)
      : questionCommand.run(ports, turn, text),
  verbs: [
    defineVerb({
      name: 'visits.show',
      schema: z.strictObject({ year: z.coerce.number().int() }),
      run: (ports, turn, { year }) => visits(ports, turn, year, replaceWith),
    }),
  ],
});
