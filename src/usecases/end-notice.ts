import type { QueuedNotice } from '../domain/notice.js';
import { isTrouble } from '../domain/notice-queue.js';
import { update } from './changes.js';
import { ownStill } from './own-still.js';
import type { Ports } from './ports.js';
import { troubleNotices } from './troubles.js';

/** Where a notice ends; `reason` is a code. */
export type NoticeEnd =
  | { readonly state: 'sent'; readonly receipt: string }
  | { readonly state: 'failed' | 'unknown'; readonly reason: string };

const tellsOf = (notice: QueuedNotice, end: NoticeEnd, isQuiet: boolean): boolean =>
  end.state !== 'sent' && !isQuiet && !isTrouble(notice.notice.kind);

/**
 * Writes how a notice ended, in one commit with the notices that tell those who should know. A notice of a
 * trouble breeds none of its own, and nor does a quiet end: they are in the list for those who look. Nothing is
 * written when somebody has taken the notice over meanwhile.
 */
export const endNotice = async (
  ports: Ports,
  before: QueuedNotice,
  end: NoticeEnd,
  { isQuiet = false }: { readonly isQuiet?: boolean } = {},
): Promise<void> => {
  const { store, clock, log } = ports;
  const { reservedBy: _run, reason: _reason, ...notice } = before;
  const change = update('notices', before, { ...notice, ...end, endedAt: clock.now() });
  const told = tellsOf(before, end, isQuiet)
    ? await troubleNotices(ports, {
        kind: 'send_failed',
        conversationKind: 'personal',
        personId: before.personId,
        isCertain: end.state === 'failed',
      })
    : [];
  if (!(await store.commit([change, ...told])).ok) {
    const current = await ownStill(ports, before);
    if (current !== undefined) {
      // Who has erased their data is not somebody to look after any more.
      const isForNobody = current.personId !== before.personId;
      return endNotice(ports, current, end, { isQuiet: isQuiet || isForNobody });
    }
    log.warn({ notice: before.id, state: end.state }, 'a notice changed before its end could be kept');
  } else if (end.state !== 'sent') {
    log.warn({ notice: before.id, ...end }, 'a notice did not arrive, or may not have');
  }
};
