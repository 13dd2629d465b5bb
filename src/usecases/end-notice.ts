import { isOnlyUpdate, type QueuedNotice } from '../domain/notice.js';
import { isTrouble } from '../domain/notice-queue.js';
import { update } from './changes.js';
import { ownStill } from './own-still.js';
import type { Change, Ports } from './ports.js';
import { troubleNotices } from './troubles.js';

/** Where a notice ends; `reason` is a code. */
export type NoticeEnd =
  | { readonly state: 'sent'; readonly receipt: string }
  | { readonly state: 'failed' | 'unknown'; readonly reason: string };

interface EndOptions {
  readonly isQuiet?: boolean;
  /** What goes into the same commit; asked anew when that is refused. */
  readonly along?: () => Promise<readonly Change[]>;
}

const tellsOf = ({ notice: { kind } }: QueuedNotice, end: NoticeEnd, isQuiet: boolean): boolean =>
  end.state !== 'sent' && !isQuiet && !isTrouble(kind) && !isOnlyUpdate(kind);

const endOf = ({ clock }: Ports, before: QueuedNotice, end: NoticeEnd): Change => {
  if (isOnlyUpdate(before.notice.kind)) {
    return { op: 'remove', collection: 'notices', id: before.id, expectedVersion: before.version };
  }
  const { reservedBy: _run, reason: _reason, updates: _updates, ...notice } = before;
  return update('notices', before, { ...notice, ...end, endedAt: clock.now() });
};

const troublesOf = (ports: Ports, { personId }: QueuedNotice, isCertain: boolean) =>
  troubleNotices(ports, {
    kind: 'send_failed',
    conversationKind: personId === undefined ? 'channel' : 'personal',
    ...(personId !== undefined && { personId }),
    isCertain,
  });

/**
 * Writes how a notice ended, in one commit with the notices that tell those who should know. A notice of a
 * trouble breeds none of its own, and nor does a quiet end: they are in the list for those who look. Nothing is
 * written when somebody has taken the notice over meanwhile.
 */
export const endNotice = async (
  ports: Ports,
  before: QueuedNotice,
  end: NoticeEnd,
  { isQuiet = false, along }: EndOptions = {},
): Promise<void> => {
  const { store, log } = ports;
  const told = tellsOf(before, end, isQuiet) ? await troublesOf(ports, before, end.state === 'failed') : [];
  const changes = [endOf(ports, before, end), ...told, ...((await along?.()) ?? [])];
  if (!(await store.commit(changes)).ok) {
    const current = await ownStill(ports, before);
    if (current !== undefined) {
      // Who has erased their data is not somebody to look after any more.
      const isForNobody = current.personId !== before.personId;
      return endNotice(
        ports,
        current,
        end,
        isForNobody ? { isQuiet: true } : { isQuiet, ...(along && { along }) },
      );
    }
    log.warn({ notice: before.id, state: end.state }, 'a notice changed before its end could be kept');
  } else if (end.state !== 'sent') {
    log.warn({ notice: before.id, ...end }, 'a notice did not arrive, or may not have');
  }
};
