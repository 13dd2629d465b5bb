import { hasBeenStaff } from '../domain/person.js';
import type { PlanGoal } from '../domain/plan-goal.js';
import type { Publication } from '../domain/publication.js';
import type { YearFigures } from '../domain/year-figures.js';
import { choicesOf } from '../language/import-names.js';
import type { PlanContext, PlanWords } from '../language/plan-words.js';
import { goalAreas } from './goal-areas-of-year.js';
import { planAreaIds } from './plan-areas.js';
import type { Ports } from './ports.js';
import { publicationsOfYear } from './publications-of-year.js';
import { yearFiguresOf } from './save-year-figures.js';

/** All that a file with a year's plan is held against, and what its template is filled with. */
export interface PlanStock {
  readonly goals: readonly PlanGoal[];
  /** The year's own, and those postponed from it. */
  readonly publications: readonly Publication[];
  /** Of version 0 when nothing is known. */
  readonly figures: YearFigures;
  /** Ids of the year's areas of result goals. */
  readonly areaIds: readonly string[];
}

/** What a year's plan holds now; it costs what the year holds. */
export const planStock = async (ports: Ports, year: number): Promise<PlanStock> => {
  const { store } = ports;
  const [goals, publications, figures, areaIds] = await Promise.all([
    store.findBy('goals', 'year', year),
    publicationsOfYear(ports, year),
    yearFiguresOf(ports, year),
    planAreaIds(ports, year),
  ]);
  const { own, postponedAway } = publications;
  return {
    goals,
    publications: [...new Map([...own, ...postponedAway].map((each) => [each.id, each])).values()],
    figures,
    areaIds,
  };
};

/** What the rows of a file are read with: the words, FoU's own areas of result goals among them, and the staff. */
export const planContext = async (
  ports: Pick<Ports, 'store'>,
  year: number,
  words: PlanWords,
): Promise<PlanContext> => {
  const [people, areas] = await Promise.all([ports.store.find('people'), goalAreas(ports)]);
  const own = choicesOf<string>(Object.fromEntries(areas.map(({ id, label }) => [id, label])));
  return {
    year,
    words: { ...words, resultGoalAreas: new Map([...words.resultGoalAreas, ...own]) },
    staff: people.filter(hasBeenStaff),
  };
};
