import type { QueuedNotice } from '../domain/notice.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import type { Ports } from './ports.js';

/** Somebody was first: it is on its way again, or gone from the list. */
export type NoticeRefusal = 'changed';

/** A notice that has ended without arriving for certain, as the person saw it. */
export const endedNotice = async (
  { store }: Ports,
  noticeId: string,
  expectedVersion: number,
): Promise<QueuedNotice | undefined> => {
  const notice = await store.get('notices', noticeId);
  const isEnded = notice?.state === 'failed' || notice?.state === 'unknown';
  return isEnded && notice.version === expectedVersion ? notice : undefined;
};

/** Puts a notice that failed or may not have arrived back in the queue, last; two presses do it once. */
export const resendNotice = async (
  ports: Ports,
  input: { readonly noticeId: string; readonly expectedVersion: number; readonly by: string },
): Promise<Result<QueuedNotice, NoticeRefusal>> => {
  const before = await endedNotice(ports, input.noticeId, input.expectedVersion);
  if (before === undefined) return refused('changed');
  const { reservedBy: _run, endedAt: _end, reason: _reason, ...notice } = before;
  const now = ports.clock.now();
  const change = update('notices', before, {
    ...notice,
    state: 'waiting',
    queuedAt: now,
    attempts: 0,
    nextAttemptAt: now,
  });
  const audit = auditOf(ports, input.by, 'resend-notice', change, before);
  const committed = await ports.store.commit([change, audit]);
  return committed.ok ? ok(change.record) : refused('changed');
};
