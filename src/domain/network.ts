import type { IsoInstant } from './calendar.js';
import type { Area } from './enums.js';
import type { MunicipalityId } from './municipality.js';

/** Local, regional or national (002:354-359). */
export const NETWORK_LEVELS = ['local', 'regional', 'national'] as const;
export type NetworkLevel = (typeof NETWORK_LEVELS)[number];

export const RHYTHM_UNITS = ['week', 'month', 'term', 'year'] as const;
export type RhythmUnit = (typeof RHYTHM_UNITS)[number];

/** So many times in every so many units: twice a term, once every third week (I20). */
export interface Rhythm {
  readonly times: number;
  readonly every: number;
  readonly unit: RhythmUnit;
}

/** What staff state of a network. */
export interface NetworkDetails {
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly level: NetworkLevel;
  readonly area?: Area;
  /** Municipalities that take part, in owner order; empty when none is known to. */
  readonly members: readonly MunicipalityId[];
  readonly rhythm?: Rhythm;
  /** Who calls the meetings: a role or an organisation. */
  readonly convener?: string;
  readonly isEnded: boolean;
}

/** A network that the unit runs or takes part in. Its meetings are activities that name it. */
export interface Network extends NetworkDetails {
  readonly id: string;
  readonly version: number;
  /** The document that it was taken from, by title and year. */
  readonly source?: string;
  readonly addedAt: IsoInstant;
  /** Id of Person. */
  readonly savedBy: string;
  readonly savedAt: IsoInstant;
  /** Minted when the form was drawn. Unique. */
  readonly submissionId?: string;
}

/** In the order of lists and choices: by level, and by name in Swedish. */
export const compareNetworks = (a: Network, b: Network): number =>
  NETWORK_LEVELS.indexOf(a.level) - NETWORK_LEVELS.indexOf(b.level) || a.name.localeCompare(b.name, 'sv');

/** The networks that go on. */
export const goingOn = (networks: readonly Network[]): Network[] =>
  networks.filter(({ isEnded }) => !isEnded).toSorted(compareNetworks);

/** The networks that go on and that a municipality is known to be in. */
export const networksOf = (networks: readonly Network[], municipality: MunicipalityId): Network[] =>
  goingOn(networks).filter(({ members }) => members.includes(municipality));

/** Those that the municipality is in first, the rest in their order after them. */
export const theirsFirst = (
  networks: readonly Network[],
  municipality: MunicipalityId | undefined,
): Network[] =>
  networks.toSorted((a, b) => {
    const isTheirs = ({ members }: Network): boolean =>
      municipality !== undefined && members.includes(municipality);
    return Number(isTheirs(b)) - Number(isTheirs(a));
  });
