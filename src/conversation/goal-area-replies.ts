import { type GoalAreaForm, goalAreaFormCard, goalAreaFormView } from '../cards/goal-area-form.js';
import { goalAreaName } from '../cards/goal-area-name.js';
import { goalAreasCard, goalAreasView, type ListedArea } from '../cards/goal-areas.js';
import { countedIn } from '../domain/counted-work.js';
import { resultGoalAreasOf } from '../domain/result-goal-area.js';
import { goalAreas } from '../usecases/goal-areas-of-year.js';
import { lastToChange } from '../usecases/last-to-change.js';
import type { Ports } from '../usecases/ports.js';
import type { GoalAreaRefusal } from '../usecases/save-goal-area.js';
import { nameOf } from './name-of.js';
import { mayUse } from './permission.js';
import { type As, type Reply, replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';

/** A year's areas with what counts under each. */
export const goalAreaList = async (
  ports: Ports,
  turn: Turn,
  as: As,
  year: number,
  ...notices: readonly string[]
): Promise<Reply> => {
  const [own, activities, goals] = await Promise.all([
    goalAreas(ports),
    ports.store.findBy('activities', 'year', year),
    ports.store.findBy('goals', 'year', year),
  ]);
  const done = countedIn(activities);
  const planned = activities.filter(({ state, undone }) => state === 'planned' && undone === undefined);
  const areas = resultGoalAreasOf(year, own).map((id): ListedArea => {
    const isUnder = ({ resultGoalAreaId }: { readonly resultGoalAreaId?: string }) => resultGoalAreaId === id;
    const area = own.find((one) => one.id === id);
    return {
      id,
      label: goalAreaName(turn.texts, own, id),
      activities: done.filter(isUnder).length,
      planned: planned.filter(isUnder).length,
      goals: goals.filter(isUnder).length,
      ...(area && { own: { version: area.version, isLastYear: area.toYear === year } }),
    };
  });
  const mayChange = mayUse('goalarea.save', turn.roles);
  return as(goalAreasCard.render(goalAreasView(turn.texts, { year, areas, notices, mayChange })));
};

export const goalAreaForm = (turn: Turn, form: GoalAreaForm): Reply =>
  replaceWith(goalAreaFormCard.render(goalAreaFormView(turn.texts, form)));

const changerOf = async (ports: Ports, turn: Turn, areaId: string): Promise<string> =>
  nameOf(ports, turn, (await lastToChange(ports, 'goalareas', areaId)) ?? '');

/** What the form says again after a refusal; what was written stays. */
export const refusedForm = async (
  ports: Ports,
  turn: Turn,
  form: GoalAreaForm,
  refusal: GoalAreaRefusal,
): Promise<Reply> => {
  const { goalAreas: words, errors } = turn.texts;
  switch (refusal.kind) {
    case 'identity_number':
      return say(errors.identityNumber);
    case 'problems':
      return goalAreaForm(turn, {
        ...form,
        problems: refusal.problems.map((problem) => words.problems[problem]),
      });
    case 'changed': {
      const { id, label, version } = refusal.area;
      const sentence = words.changedInForm(await changerOf(ports, turn, id), label);
      return goalAreaForm(turn, { ...form, expectedVersion: version, problems: [sentence] });
    }
    case 'not_found':
    case 'in_use':
      return say(words.notFound);
  }
};

/** Why a press on the list changed nothing, above the list as it is now. */
export const refusedOnList = async (
  ports: Ports,
  turn: Turn,
  { areaId, year }: { readonly areaId: string; readonly year: number },
  refusal: GoalAreaRefusal,
): Promise<Reply> => {
  const { goalAreas: words } = turn.texts;
  const sentence = async (): Promise<string> => {
    if (refusal.kind === 'changed') return words.changed(await changerOf(ports, turn, areaId));
    if (refusal.kind !== 'in_use') return words.notFound;
    const label = goalAreaName(turn.texts, await goalAreas(ports), areaId);
    return words.inUse(label, String(year), refusal.activities, refusal.goals);
  };
  return goalAreaList(ports, turn, replaceWith, year, await sentence());
};
