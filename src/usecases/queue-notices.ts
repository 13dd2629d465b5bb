import { type Addressee, addresseeId } from '../domain/addressee.js';
import { addSeconds, localDate, yearOf } from '../domain/calendar.js';
import type { Notice } from '../domain/notice.js';
import { noticeKey } from '../domain/notice-key.js';
import { insert } from './changes.js';
import type { Ports, Put } from './ports.js';

/**
 * A notice to put into the same commit as the change that it tells of. The change's own uniqueness must make it new:
 * where the same thing can be told twice, use {@link tell}. It is not sent before `afterSeconds` have passed.
 */
export const noticeTo = (
  { clock, ids, timeZone }: Ports,
  to: Addressee,
  notice: Notice,
  afterSeconds = 0,
): Put<'notices'> => {
  const now = clock.now();
  return insert('notices', {
    id: ids.record(yearOf(now)),
    ...to,
    notice,
    key: noticeKey(notice, addresseeId(to), localDate(now, timeZone)),
    state: 'waiting',
    queuedAt: now,
    attempts: 0,
    nextAttemptAt: addSeconds(now, afterSeconds),
  });
};

/** As {@link noticeTo}, one per person. */
export const noticesTo = (ports: Ports, personIds: readonly string[], notice: Notice): Put<'notices'>[] =>
  personIds.map((personId) => noticeTo(ports, { personId }, notice));

/** Queues notices that no change of records carries; who has been told the same already is passed over. */
export const tell = async (ports: Ports, personIds: readonly string[], notice: Notice): Promise<void> => {
  for (const put of noticesTo(ports, personIds, notice)) {
    // Refused only when the key is taken: then it has been told.
    await ports.store.commit([put]);
  }
};
