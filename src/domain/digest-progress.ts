import type { MunicipalityId } from './municipality.js';

/** How one digest of a week that is being sent stands. `waits`: for its turn; `called_off` and `held`: for a person. */
export type ProgressState = 'waits' | 'sending' | 'sent' | 'failed' | 'unknown' | 'called_off' | 'held';

export interface DigestProgress {
  /** In owner order. */
  readonly rows: readonly {
    readonly municipalityId: MunicipalityId;
    readonly state: ProgressState;
    readonly link?: string;
  }[];
  /** `called_off` when a person has stopped it and something is left; `over` when nobody is at it. */
  readonly course: 'under_way' | 'called_off' | 'over';
}
