import type { StatedPublication } from '../domain/plan-merge.js';
import type { PlanProblem, PlanRow } from '../domain/plan-table.js';
import { labelKey } from '../domain/same-label.js';
import { municipalitiesInCell } from './import-cells.js';
import { choiceIn } from './import-names.js';
import { namesApart } from './names-apart.js';
import { planCellReader, textInPlan, timeInPlan } from './plan-cells.js';
import type { ReadRows } from './plan-goal-rows.js';
import type { PlanContext } from './plan-words.js';

const names = (text: string | undefined): readonly string[] | undefined =>
  text === undefined ? undefined : namesApart(text);

/** Reads the sheet of publications. */
export const readPublicationRows = (
  rows: readonly PlanRow[],
  { words, year }: PlanContext,
): ReadRows<StatedPublication> => {
  const stated: StatedPublication[] = [];
  const problems: PlanProblem[] = [];
  const titles = new Set<string>();
  for (const row of rows) {
    const { problems: own, add, read, isEmpty } = planCellReader('publications', row);
    const title = read('title', textInPlan)?.replace(/\s+/g, ' ');
    if (isEmpty('title')) add('title', { problem: 'missing' });
    if (title !== undefined && titles.has(labelKey(title))) {
      add('title', { problem: 'row_twice', written: title });
    }
    const kind = read('kind', choiceIn(words.documentation));
    const status = read('status', choiceIn(words.statuses));
    const date = read('date', timeInPlan(year));
    const postponedFrom = read('postponedFrom', timeInPlan(year));
    const authors = names(read('authors', textInPlan));
    const municipalities = read('municipalities', municipalitiesInCell);
    const partners = names(read('partners', textInPlan));
    const area = read('area', choiceIn(words.areas));
    const pillar = read('pillar', choiceIn(words.pillars));
    const url = read('url', textInPlan);
    const mark = read('mark', textInPlan);
    problems.push(...own);
    if (title === undefined) continue;
    titles.add(labelKey(title));
    stated.push({
      row: row.number,
      title,
      ...(kind && { kind }),
      ...(status && { status }),
      ...(date && { date }),
      ...(postponedFrom && { postponedFrom }),
      ...(authors && { authors }),
      ...(municipalities && { municipalities }),
      ...(partners && { partners }),
      ...(area && { area }),
      ...(pillar && { pillar }),
      ...(url && { url }),
      ...(mark && { mark }),
    });
  }
  return { stated, problems };
};
