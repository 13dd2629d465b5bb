import { identityOf } from '../../domain/person.js';
import type { TurnLoad, TurnRefusal } from '../../usecases/operations-ports.js';
import type { Log } from '../../usecases/ports.js';
import { type Asking, COSTS, createRateLimit, type RateLimits } from './rate-limits.js';
import { createRefusalLog } from './refusal-log.js';
import { isSearch } from './search-query.js';
import { withoutThread } from './seen-conversation.js';
import { type TeamsActivity, tenantOf } from './teams-activity.js';
import { type QueueSizes, type Slot, TurnQueue } from './turn-queue.js';

/**
 * A turn takes milliseconds unless it waits for Teams, Graph or the disk, so 64 are hundreds a second; those that wait
 * then begin within a second. One person has no use for more than a few at once.
 */
const QUEUE_SIZES: QueueSizes = { running: 64, waiting: 256, runningOfOne: 8, waitingOfOne: 16 };

export interface AdmissionOptions {
  readonly limits: RateLimits;
  readonly queueSizes?: QueueSizes;
  /** Told of everything that is not taken. */
  readonly onRefused?: (reason: TurnRefusal) => void;
  readonly log: Log;
}

/** A turn that may begin when its slot is ready, or one that is not to begin. */
type Admitted =
  | { readonly slot: Slot }
  | {
      readonly refused: TurnRefusal;
      /** Whether its person may be told, which then counts: at most once a minute. */
      mayTell(): Promise<boolean>;
    };

/** Decides what is taken of all that comes from people who may write. */
export interface Admission {
  /** Counts the activity, which would start a turn. Never rejects. */
  admit(activity: TeamsActivity): Promise<Admitted>;
  /** Counts an activity that starts no turn, and tells whether it may be looked at. Never rejects. */
  mayLook(activity: TeamsActivity): Promise<boolean>;
  load(): TurnLoad;
}

/** Those whom Teams does not name count together, in the conversation where they are. */
const askingIn = (activity: TeamsActivity): Asking => {
  const tenant = tenantOf(activity) ?? '';
  const { aadObjectId } = activity.from;
  const person =
    aadObjectId === undefined
      ? `${tenant}|${withoutThread(activity.conversation.id)}`
      : identityOf(tenant, aadObjectId);
  return { person, tenant };
};

export const createAdmission = ({
  limits,
  queueSizes = QUEUE_SIZES,
  onRefused,
  log,
}: AdmissionOptions): Admission => {
  const rate = createRateLimit(limits);
  const queue = new TurnQueue(queueSizes);
  const logRefusal = createRefusalLog(log);

  const refuse = (asking: Asking, refused: TurnRefusal): Admitted => {
    logRefusal(refused);
    onRefused?.(refused);
    return { refused, mayTell: () => rate.mayTell(asking) };
  };

  return {
    admit: async (activity) => {
      const asking = askingIn(activity);
      const taken = await rate.take(asking, isSearch(activity) ? COSTS.search : COSTS.turn);
      if (taken !== 'within') return refuse(asking, taken);
      const slot = queue.enter(asking.person);
      return slot === undefined ? refuse(asking, 'queue_full') : { slot };
    },
    mayLook: async (activity) => {
      const asking = askingIn(activity);
      const taken = await rate.take(asking, COSTS.look);
      if (taken !== 'within') refuse(asking, taken);
      return taken === 'within';
    },
    load: () => queue.load,
  };
};
