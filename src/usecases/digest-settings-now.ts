import { type DigestSettings, defaultDigestSettings } from '../domain/digest-settings.js';
import { settingNow } from './keep-setting.js';
import type { Ports } from './ports.js';

/** When and how the digests go out now: as the FoU manager has settled it, or else as it was at the start. */
export const digestSettingsNow = async (
  ports: Pick<Ports, 'store' | 'digestTimes'>,
): Promise<DigestSettings> =>
  (await settingNow(ports, 'digests'))?.limits ?? defaultDigestSettings(ports.digestTimes);
