import {
  DEFAULT_EVALUATION_LIMITS,
  type EvaluationLimitField,
  type EvaluationLimits,
  wrongEvaluationLimits,
} from '../domain/evaluation-limits.js';
import { type Result, refused } from '../domain/result.js';
import type { SettingOf } from '../domain/settings.js';
import { keepSetting, type SettingChanged, settingNow } from './keep-setting.js';
import type { Ports } from './ports.js';

/** The limits that hold now, and the record that says so; none while nobody has set any. */
export const evaluationLimitsNow = async (
  ports: Pick<Ports, 'store'>,
): Promise<{ readonly limits: EvaluationLimits; readonly setting: SettingOf<'evaluations'> | undefined }> => {
  const setting = await settingNow(ports, 'evaluations');
  return { limits: setting?.limits ?? DEFAULT_EVALUATION_LIMITS, setting };
};

/** Sets how few answers are shown, and for how long people can answer the evaluations that are opened from then on. */
export const keepEvaluationLimits = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly limits: EvaluationLimits;
    /** Of the record that the person saw; 0 when there was none. */
    readonly seenVersion: number;
  },
): Promise<
  Result<
    SettingOf<'evaluations'> | undefined,
    { readonly kind: 'wrong'; readonly fields: readonly EvaluationLimitField[] } | SettingChanged
  >
> => {
  const fields = wrongEvaluationLimits(input.limits);
  if (fields.length > 0) return refused({ kind: 'wrong', fields });
  return keepSetting(ports, {
    ...input,
    name: 'evaluations',
    defaults: DEFAULT_EVALUATION_LIMITS,
    action: 'set-evaluation-limits',
  });
};
