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

/** A network that the unit runs or takes part in. Its meetings are activities that name it. */
export interface Network {
  readonly id: string;
  readonly version: number;
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
  /** The document that it was taken from, by title and year. */
  readonly source?: string;
  /** Id of Person. */
  readonly savedBy: string;
  readonly savedAt: IsoInstant;
  /** Minted when the form was drawn. Unique. */
  readonly submissionId?: string;
}
