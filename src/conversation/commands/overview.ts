import { z } from 'zod';
import {
  OVERVIEW_VIEWS,
  type OverviewView,
  yearOverviewCard,
  yearOverviewView,
} from '../../cards/year-overview.js';
import { yearOf } from '../../domain/calendar.js';
import type { Role } from '../../domain/person.js';
import { overviewOfYear } from '../../usecases/overview-of-year.js';
import type { Ports } from '../../usecases/ports.js';
import { askerOf } from '../asker.js';
import { closedSentence } from '../closed-year.js';
import { defineCommand, defineVerb } from '../command.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: [visa|show] läget|status [[för|for] i år|this year|ÅÅÅÅ]
const GRAMMAR =
  /^(?:visa |show )?(?:läget|status)(?: (?:för |for )?(?:(?<year>\d{4})|i år|this year))?[.!]?$/iu;

const STAFF: readonly Role[] = ['staff'];

interface Wish {
  /** This year when missing. */
  readonly year?: number;
}

const overview = async (
  ports: Ports,
  turn: Turn,
  year: number,
  by: OverviewView,
  put: typeof show,
): Promise<Reply> => {
  const found = await overviewOfYear(ports, { year, personId: askerOf(turn).person.id });
  const { unit } = found.overview.total;
  if (unit.activities === 0 && unit.planned === 0 && found.overview.beforeForm === 0) {
    return say(turn.texts.overview.nothing(String(year)));
  }
  const closed = found.closed && (await closedSentence(ports, turn, found.closed));
  return put(yearOverviewCard.render(yearOverviewView(turn.texts, { overview: found.overview, by, closed })));
};

/** How a year stands: the asker's work beside the unit's, by what it counts for. */
export const overviewCommand = defineCommand<Wish>({
  name: 'läget',
  personalFor: STAFF,
  help: ({ overview }) => overview.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text.replace(/\s+/g, ' '));
    const year = match?.groups?.['year'];
    return match === null ? undefined : year === undefined ? {} : { year: Number(year) };
  },
  run: (ports, turn, { year = yearOf(turn.today) }) => overview(ports, turn, year, 'pillar', show),
  verbs: [
    defineVerb({
      name: 'overview.show',
      schema: z.strictObject({ year: z.int(), by: z.enum(OVERVIEW_VIEWS) }),
      run: (ports, turn, { year, by }) => overview(ports, turn, year, by, replaceWith),
    }),
  ],
});
