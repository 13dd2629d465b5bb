import type { Activity } from './activity.js';
import type { IsoWeek } from './calendar.js';
import type { DigestRecord, YearSoFarRow } from './digest.js';
import type { DigestCorrection } from './digest-correction.js';
import type { DigestPlan } from './digest-plan.js';
import type { Evaluation } from './evaluation.js';
import type { RegisteredEvent } from './event.js';
import type { MunicipalityId } from './municipality.js';
import type { Need, NeedRound } from './need.js';
import type { Network } from './network.js';
import type { Person } from './person.js';
import type { Request } from './request.js';
import type { Patience } from './request-overdue.js';
import type { Nomination, Training } from './training.js';

/** What digests tell of what is coming, of all municipalities. */
export interface ComingSources {
  /** Those that are planned. */
  readonly events: readonly RegisteredEvent[];
  /** Those that are open. */
  readonly trainings: readonly { readonly training: Training; readonly nominations: readonly Nomination[] }[];
  readonly networks: readonly Network[];
  /** Those that take needs. */
  readonly rounds: readonly { readonly round: NeedRound; readonly needs: readonly Need[] }[];
  /** Those that are open. */
  readonly evaluations: readonly (RegisteredEvent & { readonly evaluation: Evaluation })[];
}

/** All that a digest is compiled from. */
export interface DigestInput extends Patience {
  readonly week: IsoWeek;
  readonly municipality: MunicipalityId;
  /** Those that the digest may speak of: `activitiesToTell` says which are needed. */
  readonly activities: readonly Activity[];
  readonly yearSoFar: readonly YearSoFarRow[];
  readonly requests: readonly Request[];
  readonly people: readonly Person[];
  /** Digests of any week and state; `digestsAround` says which are needed. */
  readonly sentDigests: readonly DigestRecord[];
  readonly sources: ComingSources;
  /** What the FoU manager has written for the week. */
  readonly plan?: Pick<DigestPlan, 'introduction' | 'additions'> | undefined;
  /** Of any week and municipality. */
  readonly corrections: readonly DigestCorrection[];
}
