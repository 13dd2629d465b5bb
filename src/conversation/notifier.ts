import { addSeconds, type IsoInstant } from '../domain/calendar.js';
import { inTurn, isDue, waitsForChat } from '../domain/notice-queue.js';
import { personalChatOf } from '../usecases/people-in-chat.js';
import type { Ports } from '../usecases/ports.js';
import { takeUpNotices } from '../usecases/take-up-notices.js';
import { type DeliveryOptions, deliverNotice } from './deliver-notice.js';

/** Sends to one person wait for each other; so many people are sent to at the same time. */
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
  /** Begins no more sends; resolves when how those under way ended is recorded. */
  stop(): Promise<void>;
}

/** The first in turn of a person, and whether it may be tried now. */
const lookAt = async (ports: Ports, personId: string) => {
  const [first] = inTurn(await ports.store.find('notices', { state: 'waiting', personId }));
  if (first === undefined) return undefined;
  const person = waitsForChat(first) ? await ports.store.get('people', personId) : undefined;
  const hasChat = person !== undefined && 'conversation' in (await personalChatOf(ports, person));
  return { first, isDue: isDue(first, ports.clock.now(), hasChat) };
};

/**
 * Starts to send what is queued, and goes on until it is stopped: to each person in the order of queueing, to
 * several people at the same time. First it takes up what an earlier run left, and later what itself could not
 * record. Nothing rejects out of it.
 */
export const createNotifier = (ports: Ports, { later = byTimer, ...delivery }: NotifierOptions): Notifier => {
  const busy = new Map<string, Promise<void>>();
  /** People whose sending broke off, and when they are tried again. */
  const resting = new Map<string, IsoInstant>();
  let isStopped = false;
  let isTakenUp = false;
  let isStale = false;
  let looking: Promise<void> | undefined;
  let callOff = (): void => {};

  const inAWhile = (seconds: number): IsoInstant => addSeconds(ports.clock.now(), seconds);

  const restUntil = (instant: IsoInstant): void => {
    callOff();
    if (!isStopped) callOff = later(wake, Date.parse(instant) - Date.parse(ports.clock.now()));
  };

  const sendTo = async (personId: string): Promise<void> => {
    try {
      for (;;) {
        const next = isStopped ? undefined : await lookAt(ports, personId);
        if (!next?.isDue) return;
        await deliverNotice(ports, next.first, delivery);
      }
    } catch (error) {
      ports.log.error({ err: error }, 'sending notices broke off');
      resting.set(personId, inAWhile(REST_AFTER_ERROR_SECONDS));
      // It may have been sent, and stands as being sent.
      isTakenUp = false;
    } finally {
      busy.delete(personId);
      wake();
    }
  };

  /** When the person is worth a look; undefined when one of their notices may be tried now. */
  const restOf = async (personId: string): Promise<IsoInstant | undefined> => {
    const rest = resting.get(personId);
    if (rest !== undefined && rest > ports.clock.now()) return rest;
    resting.delete(personId);
    const next = await lookAt(ports, personId);
    return next?.isDue ? undefined : (next?.first.nextAttemptAt ?? inAWhile(LONGEST_REST_SECONDS));
  };

  /** Begins what may begin; the answer is when there is more. */
  const beginSends = async (): Promise<IsoInstant> => {
    if (!isTakenUp) await takeUpNotices(ports, busy);
    isTakenUp = true;
    const rests = [inAWhile(LONGEST_REST_SECONDS)];
    const waiting = inTurn(await ports.store.find('notices', { state: 'waiting' }));
    const personIds = [...new Set(waiting.map((notice) => notice.personId))];
    for (const personId of personIds.filter((id) => !busy.has(id))) {
      if (isStopped || busy.size >= MAX_AT_ONCE) break;
      const rest = await restOf(personId);
      if (rest === undefined) busy.set(personId, sendTo(personId));
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
    looking ??= look();
  };

  wake();
  return {
    wake,
    stop: async () => {
      isStopped = true;
      callOff();
      await looking;
      await Promise.all(busy.values());
    },
  };
};
