import { z } from 'zod';
import {
  STATISTICS_VIEWS,
  type StatisticsView,
  yearStatisticsCard,
  yearStatisticsView,
} from '../../cards/year-statistics.js';
import { yearOf } from '../../domain/calendar.js';
import type { Ports } from '../../usecases/ports.js';
import { statisticsOfYear } from '../../usecases/statistics-of-year.js';
import { defineCommand, defineVerb } from '../command.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';
import { YEAR_WORDS, type YearWish, yearAfter } from '../year-after-name.js';

// Grammar: [visa|show] [årets|this year's] statistik|statistiken|statistics [[för|for] YEAR]
const GRAMMAR = new RegExp(
  `^(?:visa |show )?(?:årets |this year['’]s )?(?:statistik(?:en)?|statistics)${YEAR_WORDS}[.!]?$`,
  'iu',
);

const statistics = async (
  ports: Ports,
  turn: Turn,
  year: number,
  by: StatisticsView,
  put: typeof show,
): Promise<Reply> => {
  const found = await statisticsOfYear(ports, turn, { year, today: turn.today });
  const { now, before } = found.statistics.total;
  return now.activities === 0 && before.activities === 0
    ? say(turn.texts.statistics.nothing(String(year), String(year - 1)))
    : put(yearStatisticsCard.render(yearStatisticsView(turn.texts, { ...found, by })));
};

/** What the unit has done in a year beside the year before, divided one way at a time. */
export const statisticsCommand = defineCommand<YearWish>({
  name: 'statistik',
  personalFor: ['council_member', 'chief', 'staff'],
  help: ({ statistics: words }) => words.command,
  parse: (text) => yearAfter(GRAMMAR, text),
  run: (ports, turn, { year = yearOf(turn.today) }) => statistics(ports, turn, year, 'pillar', show),
  verbs: [
    defineVerb({
      name: 'statistics.show',
      schema: z.strictObject({ year: z.int(), by: z.enum(STATISTICS_VIEWS) }),
      run: (ports, turn, { year, by }) => statistics(ports, turn, year, by, replaceWith),
    }),
  ],
});
