import { isDeepStrictEqual } from 'node:util';
import type { IsoWeek } from '../domain/calendar.js';
import { type DigestSettings, defaultDigestSettings, isPreviewBefore } from '../domain/digest-settings.js';
import { type Result, refused } from '../domain/result.js';
import type { SettingOf } from '../domain/settings.js';
import { digestSchedule } from './digest-schedule.js';
import { keepSetting, type SettingChanged, settingNow } from './keep-setting.js';
import type { Ports } from './ports.js';

export type DigestSettingsRefusal =
  | SettingChanged
  /** The preview would come after the sending on the same day. */
  | { readonly kind: 'preview_after' }
  /** A week's time would have passed already, so that it went out within a minute: a person has to want that. */
  | { readonly kind: 'goes_out_now'; readonly week: IsoWeek };

/** Sets when and how the weekly digests go out, from the next look at the clock on. */
export const keepDigestSettings = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly settings: DigestSettings;
    /** Of the record that the person saw; 0 when there was none. */
    readonly seenVersion: number;
    /** The week that the person knows will go out at once. */
    readonly accepted?: string;
  },
): Promise<Result<SettingOf<'digests'> | undefined, DigestSettingsRefusal>> => {
  const { by, settings, seenVersion, accepted } = input;
  const defaults = defaultDigestSettings(ports.digestTimes);
  const setting = await settingNow(ports, 'digests');
  const before = setting?.limits ?? defaults;
  const isStale = setting !== undefined && setting.version !== seenVersion;
  if (!isStale && !isDeepStrictEqual(before, settings)) {
    if (!isPreviewBefore(settings)) return refused({ kind: 'preview_after' });
    const { sending } = await digestSchedule(ports, settings);
    const wentAnyway = (await digestSchedule(ports, before)).sending.isNow;
    if (sending.isNow && !wentAnyway && sending.week !== accepted)
      return refused({ kind: 'goes_out_now', week: sending.week });
  }
  const limits = settings;
  const action = 'set-digest-settings';
  return keepSetting(ports, { name: 'digests', limits, defaults, action, by, seenVersion });
};
