import { inPublicationOrder, type Publication } from '../domain/publication.js';
import type { Ports } from './ports.js';

export interface PublicationsOfYear {
  /** Published in the year, or to be. */
  readonly own: readonly Publication[];
  /** Planned for the year, and postponed from it to a later one. */
  readonly postponedAway: readonly Publication[];
}

/** The year's publications, each list in reading order; it costs what the year holds. */
export const publicationsOfYear = async (
  { store }: Pick<Ports, 'store'>,
  year: number,
): Promise<PublicationsOfYear> => {
  const own = await store.findBy('publications', 'year', year);
  const postponedAway = await store.findBy('publications', 'postponedFrom', year);
  return { own: inPublicationOrder(own), postponedAway: inPublicationOrder(postponedAway) };
};
