import {
  DEFAULT_LIMITS,
  type RemindedWait,
  type RequestLimits,
  wrongLimits,
} from '../domain/request-limits.js';
import { type Result, refused } from '../domain/result.js';
import type { SettingOf } from '../domain/settings.js';
import { keepSetting, type SettingChanged, settingNow } from './keep-setting.js';
import type { Ports } from './ports.js';

/** The limits that hold now, and the record that says so; none while nobody has set any. */
export const limitsNow = async (
  ports: Pick<Ports, 'store'>,
): Promise<{ readonly limits: RequestLimits; readonly setting: SettingOf<'requests'> | undefined }> => {
  const setting = await settingNow(ports, 'requests');
  return { limits: setting?.limits ?? DEFAULT_LIMITS, setting };
};

export type LimitsRefusal =
  | { readonly kind: 'wrong'; readonly fields: readonly RemindedWait[] }
  | SettingChanged;

/**
 * Sets after how many working days people are reminded, from the next time that anybody looks. The same again
 * changes nothing.
 */
export const keepRequestLimits = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly limits: RequestLimits;
    /** Of the record that the person saw; 0 when there was none. */
    readonly seenVersion: number;
  },
): Promise<Result<SettingOf<'requests'> | undefined, LimitsRefusal>> => {
  const fields = wrongLimits(input.limits);
  if (fields.length > 0) return refused({ kind: 'wrong', fields });
  return keepSetting(ports, {
    ...input,
    name: 'requests',
    defaults: DEFAULT_LIMITS,
    action: 'set-request-limits',
  });
};
