import type { IsoInstant } from './calendar.js';
import type { DigestSettings } from './digest-settings.js';
import type { EvaluationLimits } from './evaluation-limits.js';
import type { RequestLimits } from './request-limits.js';

/** What can be set, and what a record of it says. */
export interface SettingLimits {
  readonly requests: RequestLimits;
  readonly evaluations: EvaluationLimits;
  readonly digests: DigestSettings;
}
export type SettingName = keyof SettingLimits;

/** What the FoU manager has set for one part of the unit. */
export interface SettingOf<N extends SettingName> {
  readonly id: string;
  readonly version: number;
  /** Unique. */
  readonly name: N;
  readonly limits: SettingLimits[N];
  /** Id of Person. */
  readonly setBy: string;
  readonly setAt: IsoInstant;
}

/** What the FoU manager has set for the whole unit, one record for each part of it. */
export type Setting = { [N in SettingName]: SettingOf<N> }[SettingName];
