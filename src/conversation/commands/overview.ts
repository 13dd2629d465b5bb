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

// Grammar: [visa|show] läget|status [[för|for] YEAR]
//          hur mycket|hur många timmar|hur många aktiviteter har vi loggat [hittills] [YEAR] | hur ligger jag till [YEAR]
//          how much|how many hours|how many activities have we logged [so far] [YEAR]
//   YEAR: i år|this year|ÅÅÅÅ, "för" or "under" before it or not
const YEAR = '(?: (?:för |for |under )?(?:(?<year>\\d{4})|i år|this year))?';
const WANTED = new RegExp(`^(?:visa |show )?(?:läget|status)${YEAR}[.!]?$`, 'iu');
const ASKED = new RegExp(
  `^(?:hur ligger jag till|(?:hur mycket(?: tid)?|hur många (?:timmar|aktiviteter)) har vi loggat|(?:how much(?: time)?|how many (?:hours|activities)) have we logged)(?: (?:hittills|so far))?${YEAR}[.!? ]*$`,
  'iu',
);

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
  return put(yearOverviewCard.render(yearOverviewView(turn.texts, { ...found, by, closed })));
};

/** How a year stands: the asker's work beside the unit's, by what it counts for. */
export const overviewCommand = defineCommand<Wish>({
  name: 'läget',
  personalFor: STAFF,
  help: ({ overview }) => overview.command,
  parse: (text) => {
    const words = text.replace(/\s+/g, ' ');
    const match = WANTED.exec(words) ?? ASKED.exec(words);
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
