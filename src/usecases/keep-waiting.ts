import type { IsoInstant } from '../domain/calendar.js';
import type { QueuedNotice } from '../domain/notice.js';
import { isGivenUp, nextAttempt, type WaitsForChat, waitsUntil } from '../domain/notice-queue.js';
import { update } from './changes.js';
import { endNotice } from './end-notice.js';
import { ownStill } from './own-still.js';
import type { Change, Ports } from './ports.js';

const waitAgain = async (
  ports: Ports,
  before: QueuedNotice,
  wait: { readonly reason: string; readonly nextAttemptAt: IsoInstant },
  along: readonly Change[] = [],
): Promise<void> => {
  const { store, log } = ports;
  const { reservedBy: _run, updates: _updates, ...notice } = before;
  const change = update('notices', before, { ...notice, state: 'waiting', ...wait });
  const { ok } = await store.commit([change, ...along]);
  const current = ok ? undefined : await ownStill(ports, before);
  // What went along was somebody else's by then.
  if (current !== undefined) return waitAgain(ports, current, wait);
  log.info({ notice: before.id, reason: wait.reason, isKept: ok }, 'a notice waits');
};

/**
 * Lets a notice wait until its person has a chat that takes messages, which starts it at once, at most 30 days.
 * Then it ends without a notice of its own: the staff were told when the chat was lost, and a person who has
 * never written to the bot would be told of with every notice.
 */
export const waitForChat = async (
  ports: Ports,
  notice: QueuedNotice,
  reason: WaitsForChat,
): Promise<void> => {
  if (isGivenUp(notice, ports.clock.now())) {
    return endNotice(ports, notice, { state: 'failed', reason }, { isQuiet: true });
  }
  await waitAgain(ports, notice, { reason, nextAttemptAt: waitsUntil(notice) });
};

/** Lets a notice that was not taken now wait for its next try, or gives it up after about three days. */
export const tryLater = async (
  ports: Ports,
  notice: QueuedNotice,
  refusal: { readonly reason: string; readonly afterMs?: number },
  random: number,
): Promise<void> => {
  const now = ports.clock.now();
  if (isGivenUp(notice, now)) return endNotice(ports, notice, { state: 'failed', reason: 'given_up' });
  const { reason, ...wait } = refusal;
  await waitAgain(ports, notice, { reason, nextAttemptAt: nextAttempt(notice, { now, random, ...wait }) });
};

/** Tries again at once: `along` is what has changed meanwhile, for the same commit. */
export const tryAtOnce = (
  ports: Ports,
  notice: QueuedNotice,
  reason: string,
  along: readonly Change[] = [],
): Promise<void> => waitAgain(ports, notice, { reason, nextAttemptAt: ports.clock.now() }, along);
