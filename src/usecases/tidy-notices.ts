import { addDays, localDate } from '../domain/calendar.js';
import type { QueuedNotice } from '../domain/notice.js';
import type { Ports } from './ports.js';

const KEPT_SENT_DAYS = 30;
const KEPT_OTHER_DAYS = 90;

/** Removes notices that arrived more than 30 days ago and those that ended otherwise more than 90 days ago. */
export const tidyNotices = async ({ store, clock, timeZone, log }: Ports): Promise<void> => {
  const today = localDate(clock.now(), timeZone);
  const isOld = ({ state, endedAt }: QueuedNotice): boolean => {
    const days = state === 'sent' ? KEPT_SENT_DAYS : KEPT_OTHER_DAYS;
    return endedAt !== undefined && localDate(endedAt, timeZone) < addDays(today, -days);
  };
  const old = (await store.find('notices')).filter(isOld);
  // Each on its own: one that a person sends again meanwhile is no reason to keep the others.
  await Promise.all(
    old.map(({ id, version }) =>
      store.commit([{ op: 'remove', collection: 'notices', id, expectedVersion: version }]),
    ),
  );
  if (old.length > 0) log.info({ count: old.length }, 'old notices were removed');
};
