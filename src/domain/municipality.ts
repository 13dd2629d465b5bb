/** The eight owner municipalities, in the order of the 2017 report (000:30). Invariant I1. */
export const MUNICIPALITY_IDS = [
  'ekero',
  'jarfalla',
  'sigtuna',
  'sollentuna',
  'solna',
  'sundbyberg',
  'upplands_bro',
  'upplands_vasby',
] as const;

export type MunicipalityId = (typeof MUNICIPALITY_IDS)[number];

/** Names are proper nouns and therefore the same in every language. */
export const MUNICIPALITY_NAMES: Readonly<Record<MunicipalityId, string>> = {
  ekero: 'Ekerö',
  jarfalla: 'Järfälla',
  sigtuna: 'Sigtuna',
  sollentuna: 'Sollentuna',
  solna: 'Solna',
  sundbyberg: 'Sundbyberg',
  upplands_bro: 'Upplands-Bro',
  upplands_vasby: 'Upplands Väsby',
};

export const isMunicipalityId = (value: string): value is MunicipalityId =>
  (MUNICIPALITY_IDS as readonly string[]).includes(value);

/** Sorts into the order of {@link MUNICIPALITY_IDS} and drops repeats. */
export const inOwnerOrder = (ids: readonly MunicipalityId[]): MunicipalityId[] =>
  MUNICIPALITY_IDS.filter((id) => ids.includes(id));
