import { yearOf } from '../domain/calendar.js';
import { planTablesOf } from '../language/plan-layout.js';
import { openPlanImport } from '../usecases/open-plan-import.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { planFilePreview, planRefusalText } from './plan-file-replies.js';
import { PLAN_LAYOUT } from './plan-file-words.js';
import { type Reply, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** The first year with a published report, and as far ahead as plans reach. */
const FIRST_YEAR = 2017;
const YEARS_AHEAD = 5;

/** Why a year can have no plan read in; undefined when it can. */
export const planYearRefusal = ({ texts, today }: Turn, year: number): string | undefined => {
  const last = yearOf(today) + YEARS_AHEAD;
  return year >= FIRST_YEAR && year <= last
    ? undefined
    : texts.planFile.refused.yearOutOfRange(String(FIRST_YEAR), String(last));
};

/** The year in the name of a file, else this one. */
export const yearInName = (name: string, { today }: Turn): number => {
  const written = /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0];
  return written === undefined ? yearOf(today) : Number(written);
};

/** A file that has been fetched. */
interface Fetched {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Shows what a file would change in a year's plan, or says why nothing was kept of it. */
export const openPlanFile = async (ports: Ports, turn: Turn, year: number, file: Fetched): Promise<Reply> => {
  const refusal = planYearRefusal(turn, year);
  if (refusal !== undefined) return say(refusal);
  const opened = await openPlanImport(ports, {
    year,
    fileName: file.name,
    content: file.content,
    layout: PLAN_LAYOUT,
    personId: askerOf(turn).person.id,
  });
  if (opened.ok) return show(await planFilePreview(ports, turn, opened.value));
  ports.log.info({ turn: turn.id, reason: opened.error.kind }, 'a file with a plan was refused');
  return say(planRefusalText(turn.texts, opened.error));
};

/** Whether a file has any sheet of a plan, so that it was sent as one whatever was written with it. */
export const isPlanFile = async ({ spreadsheets }: Ports, content: Uint8Array): Promise<boolean> => {
  const sheets = await spreadsheets.readSheets(content);
  if (!sheets.ok) return false;
  const read = planTablesOf(sheets.value, PLAN_LAYOUT);
  return read.ok || read.error.kind !== 'no_plan_sheet';
};
