import type { IsoInstant, IsoWeek } from '../domain/calendar.js';
import { dueOf, weekPreviewedAt } from '../domain/digest-times.js';
import { isSettled } from '../domain/missed-weeks.js';
import { digestSettingsNow } from './digest-settings-now.js';
import { managersNow } from './managers-now.js';
import type { Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';

/** Whether the FoU managers have been told that a week can be looked at. */
export const isPreviewTold = async (ports: Ports, week: IsoWeek): Promise<boolean> => {
  const told = await ports.store.find('notices', { notice: { kind: 'digests_preview', week } });
  return told.length > 0;
};

/**
 * Tells the FoU managers that they can look at the week that goes out next after the time the preview was due. Says
 * nothing when it has gone out since, or when all of it has been sent or skipped by hand.
 */
export const tellOfPreview = async (ports: Ports, dueAt: IsoInstant): Promise<void> => {
  const { store, clock, timeZone } = ports;
  const settings = await digestSettingsNow(ports);
  const week = weekPreviewedAt(dueAt, settings, timeZone);
  if (dueOf(week, settings, timeZone) <= clock.now()) return;
  if (isSettled(await store.findBy('digests', 'week', week))) return;
  if (await isPreviewTold(ports, week)) return;
  const ids = await managersNow(ports);
  // All or none: who has been told is how the next look knows that it has been told of.
  await store.commit(noticesTo(ports, ids, { kind: 'digests_preview', week }));
};
