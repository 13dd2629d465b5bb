import { addresseeId } from '../domain/addressee.js';
import { addSeconds, type IsoInstant } from '../domain/calendar.js';
import type { QueuedNotice } from '../domain/notice.js';
import { inTurn, isDue, waitsForChat } from '../domain/notice-queue.js';
import { chatOf } from '../usecases/chat-of.js';
import type { Ports } from '../usecases/ports.js';
import { queueOutdated } from '../usecases/queue-outdated.js';
import { takeUpNotices } from '../usecases/take-up-notices.js';
import { inTrace, outsideTrace } from '../usecases/trace.js';
import { type DeliveryOptions, deliverNotice } from './deliver-notice.js';

/** Sends to one person, or in one channel, wait for each other; so many are sent to at the same time. */
const MAX_AT_ONCE = 4;
/** Looks at least so often, should the clock jump; also far below what a timer can take. */
const LONGEST_REST_SECONDS = 60 * 60;
/** After a trouble of our own, such as a disk that cannot be written. */
const REST_AFTER_ERROR_SECONDS = 60;

/** Runs something later; the answer calls it off. */
export type Later = (run: () => void, ms: number) => () => void;

const byTimer: Later = (run, ms) => {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
};

export interface NotifierOptions extends DeliveryOptions {
  readonly later?: Later;
}

/** The worker behind the queue of notices. */
export interface Notifier {
  /** Something may be ready to send. */
  wake(): void;
  /** Cards that are shown may have become older than what they show. */
  checkCards(): void;
  /** Begins no more sends; resolves when how those under way ended is recorded. */
  stop(): Promise<void>;
}

const waitingFor = async ({ store }: Ports, addressee: string): Promise<QueuedNotice[]> => {
  const waiting = await store.find('notices', { state: 'waiting' });
  return inTurn(waiting.filter((notice) => addresseeId(notice) === addressee));
};

const hasChat = async (ports: Ports, notice: QueuedNotice): Promise<boolean> => {
  const { personId } = notice;
  const to = personId === undefined ? notice : await ports.store.get('people', personId);
  return to !== undefined && 'conversation' in (await chatOf(ports, to));
};

/** The first in turn of a person or a channel, and whether it may be tried now. */
const lookAt = async (ports: Ports, addressee: string) => {
  const [first] = await waitingFor(ports, addressee);
  if (first === undefined) return undefined;
  const isReachable = waitsForChat(first) && (await hasChat(ports, first));
  return { first, isDue: isDue(first, ports.clock.now(), isReachable) };
};

/**
 * Starts to send what is queued, and goes on until it is stopped: to each person in the order of queueing, to
 * several people at the same time. First it takes up what an earlier run left, and later what itself could not
 * record. Nothing rejects out of it.
 */
export const createNotifier = (ports: Ports, { later = byTimer, ...delivery }: NotifierOptions): Notifier => {
  const busy = new Map<string, Promise<void>>();
  /** People and channels whose sending broke off, and when they are tried again. */
  const resting = new Map<string, IsoInstant>();
  let isStopped = false;
  let isTakenUp = false;
  let areCardsChecked = false;
  let isStale = false;
  let looking: Promise<void> | undefined;
  let callOff = (): void => {};

  const inAWhile = (seconds: number): IsoInstant => addSeconds(ports.clock.now(), seconds);

  const restUntil = (instant: IsoInstant): void => {
    callOff();
    if (!isStopped) callOff = later(wake, Date.parse(instant) - Date.parse(ports.clock.now()));
  };

  const sendTo = async (addressee: string): Promise<void> => {
    try {
      for (;;) {
        const next = isStopped ? undefined : await lookAt(ports, addressee);
        if (!next?.isDue) return;
        const { first } = next;
        await inTrace(first.id, () => deliverNotice(ports, first, delivery));
      }
    } catch (error) {
      ports.log.error({ err: error }, 'sending notices broke off');
      resting.set(addressee, inAWhile(REST_AFTER_ERROR_SECONDS));
      // It may have been sent, and stands as being sent.
      isTakenUp = false;
    } finally {
      busy.delete(addressee);
      wake();
    }
  };

  /** When a person or channel is worth a look; undefined when one of its notices may be tried now. */
  const restOf = async (addressee: string): Promise<IsoInstant | undefined> => {
    const rest = resting.get(addressee);
    if (rest !== undefined && rest > ports.clock.now()) return rest;
    resting.delete(addressee);
    const next = await lookAt(ports, addressee);
    return next?.isDue ? undefined : (next?.first.nextAttemptAt ?? inAWhile(LONGEST_REST_SECONDS));
  };

  const checkCards = async (): Promise<void> => {
    if (areCardsChecked) return;
    // Before the look: what changes during it is looked at once more.
    areCardsChecked = true;
    try {
      await queueOutdated(ports);
    } catch (error) {
      areCardsChecked = false;
      throw error;
    }
  };

  /** Begins what may begin; the answer is when there is more. */
  const beginSends = async (): Promise<IsoInstant> => {
    if (!isTakenUp) await takeUpNotices(ports, busy);
    isTakenUp = true;
    await checkCards();
    const rests = [inAWhile(LONGEST_REST_SECONDS)];
    const waiting = inTurn(await ports.store.find('notices', { state: 'waiting' }));
    const addressees = [...new Set(waiting.map(addresseeId))];
    for (const addressee of addressees.filter((id) => !busy.has(id))) {
      if (isStopped || busy.size >= MAX_AT_ONCE) break;
      const rest = await restOf(addressee);
      if (rest === undefined) busy.set(addressee, sendTo(addressee));
      else rests.push(rest);
    }
    return rests.toSorted()[0] ?? ports.clock.now();
  };

  const look = async (): Promise<void> => {
    while (isStale && !isStopped) {
      isStale = false;
      try {
        restUntil(await beginSends());
      } catch (error) {
        ports.log.error({ err: error }, 'looking for notices to send broke off');
        restUntil(inAWhile(REST_AFTER_ERROR_SECONDS));
      }
    }
    looking = undefined;
  };

  const wake = (): void => {
    isStale = true;
    // Whose change woke it says nothing of what it finds to send.
    looking ??= outsideTrace(look);
  };

  wake();
  return {
    wake,
    checkCards: () => {
      areCardsChecked = false;
      wake();
    },
    stop: async () => {
      isStopped = true;
      callOff();
      await looking;
      await Promise.all(busy.values());
    },
  };
};
