import { ok, type Result, refused } from '../domain/result.js';
import { auditOf } from './changes.js';
import type { Ports, Remove } from './ports.js';
import { endedNotice, type NoticeRefusal } from './resend-notice.js';

/** Takes a notice that did not arrive, and that nobody wants sent any more, off the list. */
export const dismissNotice = async (
  ports: Ports,
  input: { readonly noticeId: string; readonly expectedVersion: number; readonly by: string },
): Promise<Result<void, NoticeRefusal>> => {
  const notice = await endedNotice(ports, input.noticeId, input.expectedVersion);
  if (notice === undefined) return refused('changed');
  const removal: Remove<'notices'> = {
    op: 'remove',
    collection: 'notices',
    id: notice.id,
    expectedVersion: notice.version,
  };
  const audit = auditOf(ports, input.by, 'dismiss-notice', removal);
  const committed = await ports.store.commit([removal, audit]);
  return committed.ok ? ok(undefined) : refused('changed');
};
