import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Network } from '../domain/network.js';
import type { Texts } from '../texts/index.js';

/** The municipalities of a network by name, or `all` when they are all in it. */
export const memberNames = (
  { formats }: Texts,
  { members }: Pick<Network, 'members'>,
  all: string,
): string =>
  members.length === MUNICIPALITY_IDS.length
    ? all
    : formats.list(members.map((id) => MUNICIPALITY_NAMES[id]));
