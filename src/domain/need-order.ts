import type { Area } from './enums.js';
import { AREAS } from './enums.js';
import { inOwnerOrder, type MunicipalityId } from './municipality.js';
import type { Need } from './need.js';

/** The municipalities that have the need: whose it is, and those that have said that they need it too. */
export const neededBy = ({ municipalityId, supporters }: Need): readonly MunicipalityId[] =>
  inOwnerOrder([municipalityId, ...supporters]);

/** The prioritised first, in their order; then what most municipalities need, the oldest of those first. */
export const byUrgency = (a: Need, b: Need): number =>
  (a.priority ?? Number.POSITIVE_INFINITY) - (b.priority ?? Number.POSITIVE_INFINITY) ||
  neededBy(b).length - neededBy(a).length ||
  a.addedAt.localeCompare(b.addedAt) ||
  a.id.localeCompare(b.id);

/** Needs of one area under one theme, the most urgent first; `theme` is missing of those that have none. */
export interface NeedGroup {
  readonly area: Area;
  readonly theme?: string;
  readonly needs: readonly Need[];
}

/** Needs by area, in the order of the areas, and theme, those without a theme last. */
export const groupedNeeds = (needs: readonly Need[]): readonly NeedGroup[] =>
  AREAS.flatMap((area) => {
    const ofArea = needs.filter((need) => need.area === area).toSorted(byUrgency);
    const themes = [...new Set(ofArea.flatMap(({ theme }) => theme ?? []))];
    const without = ofArea.filter(({ theme }) => theme === undefined);
    return [
      ...themes.map((theme) => ({ area, theme, needs: ofArea.filter((need) => need.theme === theme) })),
      ...(without.length > 0 ? [{ area, needs: without }] : []),
    ];
  });

const placedAt = (need: Need, priority: number | undefined): Need => {
  const { priority: _before, ...rest } = need;
  return priority === undefined ? rest : { ...rest, priority };
};

/**
 * Puts one need in a place of the order, or takes it out of it when `place` is missing, and moves the others so that
 * the places are 1, 2, 3 … without gaps. A place beyond the end is the end.
 * @returns the needs that are changed by it
 */
export const reprioritised = (
  needs: readonly Need[],
  needId: string,
  place: number | undefined,
): readonly Need[] => {
  const others = needs.filter(({ id, priority }) => priority !== undefined && id !== needId);
  const ordered = others.toSorted(byUrgency);
  const moved = needs.find(({ id }) => id === needId);
  if (moved === undefined) return [];
  const queue =
    place === undefined
      ? ordered
      : [...ordered.slice(0, place - 1), moved, ...ordered.slice(Math.max(0, place - 1))];
  const placeOf = new Map(queue.map(({ id }, index) => [id, index + 1]));
  return needs.flatMap((need) => {
    const now = placeOf.get(need.id);
    return now === need.priority ? [] : [placedAt(need, now)];
  });
};

/** How many needs there are of each kind, in the order of `kinds`. */
export const countedBy = <Key extends string>(
  needs: readonly Need[],
  kinds: readonly Key[],
  kindOf: (need: Need) => Key,
): readonly { readonly key: Key; readonly count: number }[] =>
  kinds.map((key) => ({ key, count: needs.filter((need) => kindOf(need) === key).length }));
