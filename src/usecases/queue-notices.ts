import { localDate, yearOf } from '../domain/calendar.js';
import { type Notice, noticeKey } from '../domain/notice.js';
import { insert } from './changes.js';
import type { Ports, Put } from './ports.js';

/**
 * Notices to put into the same commit as the change that they tell of, one per person. The change's own
 * uniqueness must make the notice new: where the same thing can be told twice, use {@link tell}.
 */
export const noticesTo = (
  { clock, ids, timeZone }: Ports,
  personIds: readonly string[],
  notice: Notice,
): Put<'notices'>[] => {
  const now = clock.now();
  return personIds.map((personId) =>
    insert('notices', {
      id: ids.record(yearOf(now)),
      personId,
      notice,
      key: noticeKey(notice, personId, localDate(now, timeZone)),
      state: 'waiting',
      queuedAt: now,
      attempts: 0,
      nextAttemptAt: now,
    }),
  );
};

/** Queues notices that no change of records carries; who has been told the same already is passed over. */
export const tell = async (ports: Ports, personIds: readonly string[], notice: Notice): Promise<void> => {
  for (const put of noticesTo(ports, personIds, notice)) {
    // Refused only when the key is taken: then it has been told.
    await ports.store.commit([put]);
  }
};
