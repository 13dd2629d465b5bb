import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import type { Ports } from './ports.js';
import { endedNotice, type NoticeRefusal } from './resend-notice.js';

/**
 * Takes a notice that did not arrive, and that nobody wants sent any more, off the list. The record stays until it is
 * tidied away: without it the same thing would be told anew.
 */
export const dismissNotice = async (
  ports: Ports,
  input: { readonly noticeId: string; readonly expectedVersion: number; readonly by: string },
): Promise<Result<void, NoticeRefusal>> => {
  const notice = await endedNotice(ports, input.noticeId, input.expectedVersion);
  if (notice === undefined) return refused('changed');
  const change = update('notices', notice, { ...notice, state: 'dismissed' });
  const audit = auditOf(ports, input.by, 'dismiss-notice', change, notice);
  const committed = await ports.store.commit([change, audit]);
  return committed.ok ? ok(undefined) : refused('changed');
};
