import { yearOf } from '../../domain/calendar.js';
import { csvOf } from '../../domain/csv.js';
import type { Role } from '../../domain/person.js';
import { activitiesOfYear } from '../../usecases/activities-of-year.js';
import { activityTable } from '../activity-table.js';
import { defineCommand } from '../command.js';
import { handOverFile } from '../hand-over.js';
import { say } from '../reply.js';

// Grammar: exportera|export [aktiviteter|aktiviteterna|activities] [för|for|from] [i år|this year|ÅÅÅÅ]
const GRAMMAR =
  /^export(?:era)?(?: (?:aktiviteter(?:na)?|(?:the )?activities))?(?: (?:för |for |from )?(?:(?<year>\d{4})|i år|this year))?[.!]?$/i;

const STAFF: readonly Role[] = ['staff'];

interface Wish {
  /** This year when missing. */
  readonly year?: number;
}

/** The activities of a year as a file for a spreadsheet. */
export const exportCommand = defineCommand<Wish>({
  name: 'exportera',
  personalFor: STAFF,
  help: ({ activityExport }) => activityExport.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text.replace(/\s+/g, ' '));
    const year = match?.groups?.['year'];
    return match === null ? undefined : year === undefined ? {} : { year: Number(year) };
  },
  run: async (ports, turn, { year = yearOf(turn.today) }) => {
    const { activityExport, formats } = turn.texts;
    const activities = await activitiesOfYear(ports, year);
    if (activities.length === 0) return say(activityExport.none(String(year)));
    const count = formats.number(activities.length);
    return handOverFile(
      ports,
      turn,
      {
        name: activityExport.fileName(String(year)),
        content: csvOf(activityTable(turn.texts, activities)),
        forRoles: STAFF,
      },
      {
        ready: activityExport.ready(count, String(year)),
        description: activityExport.description(count, String(year)),
      },
    );
  },
});
