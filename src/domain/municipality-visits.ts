import { type Activity, countsAsDone } from './activity.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from './municipality.js';

/** Where a year's municipality visits stand, each list in owner order. */
export interface MunicipalityVisits {
  readonly visited: readonly MunicipalityId[];
  /** Not visited, and a visit is planned. */
  readonly planned: readonly MunicipalityId[];
  readonly left: readonly MunicipalityId[];
}

/**
 * Which of the eight have been visited among a year's activities (I31: "Kommunbesök har genomförts i samtliga delägares
 * ledningsgrupper", 000:145). Only a visit that is done counts.
 */
export const municipalityVisits = (activities: readonly Activity[]): MunicipalityVisits => {
  const visits = activities.filter(
    ({ kind, undone }) => kind === 'municipality_visit' && undone === undefined,
  );
  const isIn = (id: MunicipalityId, some: readonly Activity[]): boolean =>
    some.some(({ municipalities }) => municipalities.includes(id));
  const done = visits.filter(countsAsDone);
  const planned = visits.filter(({ state }) => state === 'planned');
  const visited = MUNICIPALITY_IDS.filter((id) => isIn(id, done));
  const others = MUNICIPALITY_IDS.filter((id) => !visited.includes(id));
  return {
    visited,
    planned: others.filter((id) => isIn(id, planned)),
    left: others.filter((id) => !isIn(id, planned)),
  };
};
