import { addDays, localDate } from '../domain/calendar.js';
import type { QueuedNotice } from '../domain/notice.js';
import type { Ports } from './ports.js';

const KEPT_SENT_DAYS = 30;
const KEPT_OTHER_DAYS = 90;

/** That a secret ends is told once: without what tells that it has been, it would be told anew. */
const isToldOfSecret = ({ notice }: QueuedNotice, { expiringSecrets }: Ports): boolean => {
  if (notice.kind !== 'operations_warning' || notice.warning.what !== 'secret') return false;
  const { of, expiresOn } = notice.warning;
  return expiringSecrets.some((secret) => secret.of === of && secret.expiresOn === expiresOn);
};

/** Removes notices that arrived more than 30 days ago and those that ended otherwise more than 90 days ago. */
export const tidyNotices = async (ports: Ports): Promise<void> => {
  const { store, clock, timeZone, log } = ports;
  const today = localDate(clock.now(), timeZone);
  const isOld = ({ state, endedAt }: QueuedNotice): boolean => {
    const days = state === 'sent' ? KEPT_SENT_DAYS : KEPT_OTHER_DAYS;
    return endedAt !== undefined && localDate(endedAt, timeZone) < addDays(today, -days);
  };
  const old = (await store.find('notices')).filter(
    (notice) => isOld(notice) && !isToldOfSecret(notice, ports),
  );
  // Each on its own: one that a person sends again meanwhile is no reason to keep the others.
  await Promise.all(
    old.map(({ id, version }) =>
      store.commit([{ op: 'remove', collection: 'notices', id, expectedVersion: version }]),
    ),
  );
  if (old.length > 0) log.info({ count: old.length }, 'old notices were removed');
};
