import type { DigestSettings } from '../domain/digest-settings.js';
import { nextPreview, nextSending, type Occasion, weekToShow } from '../domain/digest-times.js';
import { newestRow } from '../domain/job.js';
import type { Ports } from './ports.js';
import { isPreviewTold } from './tell-of-preview.js';
import { sendingsSoFar } from './weekly-sending.js';

/** What happens next with the weekly digests. */
export interface DigestSchedule {
  readonly sending: Occasion;
  readonly preview: Occasion;
}

/** What happens next if the settings are these, which must let the preview come before the sending. */
export const digestSchedule = async (ports: Ports, settings: DigestSettings): Promise<DigestSchedule> => {
  const { store, clock, timeZone } = ports;
  const now = clock.now();
  const sending = nextSending(now, settings, timeZone, await sendingsSoFar(ports));
  const seen = newestRow(await store.find('jobs', { name: 'preview_digests' }), now);
  const seenTo = seen?.state === 'passed_over' ? seen.startedAt : (seen?.dueAt ?? now);
  const isShown = await isPreviewTold(ports, weekToShow(sending));
  return {
    sending,
    preview: nextPreview(now, settings, timeZone, sending, { seenTo, isShown }),
  };
};
