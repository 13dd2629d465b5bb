import { graphDelivery } from '../../../src/adapters/graph/graph-delivery.js';
import { latestDue } from '../../../src/adapters/schedule/latest-due.js';
import { catchUp } from '../../../src/usecases/catch-up.js';
import { digestChannelOf } from '../../../src/usecases/digest-channel-of.js';
import { followUpDigests } from '../../../src/usecases/follow-up-digests.js';
import { weeklyDigests } from '../../../src/usecases/jobs/weekly-digests.js';
import type { Ids, Log, Ports, Store } from '../../../src/usecases/ports.js';
import { fakePorts } from '../fakes.js';
import { later } from '../later.js';
import type { Killer, MomentKind } from './killer.js';
import type { SimulatedGraph } from './simulated-graph.js';
import { HOUR, MINUTE, SECOND, type SimulatedTime } from './simulated-time.js';

const DEADLINE = 30 * SECOND;
/** How long a program that was asked to stop is waited for before it is killed. */
const STOPS_WITHIN = 30 * SECOND;
const COMMIT_TAKES = 2;

interface ProgramOptions {
  readonly time: SimulatedTime;
  readonly graph: SimulatedGraph;
  readonly store: Store;
  readonly killer: Killer;
  readonly ids: Ids;
  readonly log: Log;
  readonly runId: string;
  /** When the scheduler is next to look whatever has happened, in ms since 1970. */
  readonly wakesAt: () => number;
  /** Called once when the program is gone, killed or stopped. */
  readonly onGone: () => void;
}

/** One run of the bot, from its start until it is killed. */
export interface Program {
  readonly ports: Ports;
  readonly isUp: boolean;
  /** A person does something in the chat; `no_answer` when the program is killed before it has answered. */
  press<T>(act: (ports: Ports) => Promise<T>): Promise<T | 'no_answer'>;
  /** As the power going. */
  die(): void;
}

const never = <T>(): Promise<T> => new Promise<T>(() => {});

/** How long it is between looks, by how long nothing has happened: every minute as the scheduler does, then more seldom. */
const STEPS: readonly (readonly [quiet: number, step: number])[] = [
  [7 * MINUTE, MINUTE],
  [HOUR, 5 * MINUTE],
  [3 * HOUR, 15 * MINUTE],
  [12 * HOUR, HOUR],
];

const nextLook = (now: number, quiet: number): number => {
  const [, step] = STEPS.find(([most]) => quiet < most) ?? [0, 6 * HOUR];
  return Math.floor(now / step) * step + step;
};

/** From one due time of a weekly job to the next, at the least: a clock change may take an hour. */
const A_WEEK = 167 * HOUR;

/** Starts the bot's real sending over a store and a Graph that outlive it. */
export const startProgram = (options: ProgramOptions): Program => {
  const { time, graph, killer, onGone } = options;
  const stopping = new AbortController();
  const gone = later();
  let isUp = true;
  let pressing = 0;
  let lastHappened = time.ms();

  const die = (): void => {
    if (!isUp) return;
    isUp = false;
    gone.resolve();
    onGone();
  };

  /** Whether the program is gone, now or since. */
  const isKilled = (kind: MomentKind): boolean => {
    lastHappened = time.ms();
    const how = isUp ? killer.moment(kind, pressing > 0) : undefined;
    if (how === 'kill') die();
    if (how === 'stop') void stop();
    return !isUp;
  };

  /** Something that reaches outside the program: it is killed before, after, and in the middle of a request. */
  const mortal = async <T>(kind: MomentKind, act: () => Promise<T>): Promise<T> => {
    if (isKilled(kind)) return never();
    const acting = act().then(
      (value) => () => value,
      (error: unknown) => () => {
        throw error;
      },
    );
    if ((kind === 'post' || kind === 'look') && isKilled(kind)) return never();
    const end = await acting;
    return isKilled(kind) ? never() : end();
  };

  const sleep = async (ms: number, signal: AbortSignal | undefined): Promise<void> => {
    const over = later();
    time.at(time.ms() + ms, over.resolve);
    signal?.addEventListener('abort', over.resolve, { once: true });
    await over.promise;
    signal?.removeEventListener('abort', over.resolve);
    signal?.throwIfAborted();
  };

  const store: Store = {
    ...options.store,
    commit: (changes) =>
      mortal('commit', async () => {
        await time.after(COMMIT_TAKES);
        return isUp ? time.real(options.store.commit(changes)) : never();
      }),
  };

  const ports = fakePorts({
    clock: time,
    ids: options.ids,
    log: options.log,
    runId: options.runId,
    store,
    delivery: graphDelivery({
      channelOf: (municipalityId) => digestChannelOf(store, municipalityId),
      token: (permission, rejected) => mortal('token', () => graph.token(permission, rejected)),
      clock: time,
      log: options.log,
      fetch: (input, init) =>
        mortal(init?.method === 'POST' ? 'post' : 'look', () => graph.fetch(input, init)),
      sleep: (ms, signal) => mortal('wait', () => sleep(ms, signal)),
      deadline: () => {
        const deadline = new AbortController();
        time.at(time.ms() + DEADLINE, () => deadline.abort(new DOMException('too late', 'TimeoutError')));
        return deadline.signal;
      },
      stopping: stopping.signal,
    }),
  });

  const job = weeklyDigests;
  let latest: { readonly dueAt: string; readonly until: number } | undefined;
  /** Worked out when another can have come, for it takes real time. */
  const dueAt = async (): Promise<string> => {
    if (latest === undefined || time.ms() >= latest.until) {
      const at = typeof job.at === 'function' ? await job.at(ports) : job.at;
      const due = latestDue(at, time.now(), ports.timeZone);
      latest = { dueAt: due, until: Date.parse(due) + A_WEEK };
    }
    return latest.dueAt;
  };

  const { signal } = stopping;
  const lanes = [
    async () =>
      catchUp(ports, {
        name: job.name,
        dueAt: await dueAt(),
        signal,
        work: (due) => job.work(ports, { dueAt: due, signal }),
        subjectOf: (due) => job.subjectOf?.(ports, due) ?? due,
      }),
    () => followUpDigests(ports, signal),
  ].map((work) => ({ work, inFlight: undefined as Promise<unknown> | undefined }));

  const look = (): void => {
    if (!isUp || signal.aborted) return;
    for (const lane of lanes) {
      lane.inFlight ??= lane.work().finally(() => {
        lane.inFlight = undefined;
      });
    }
    const next = nextLook(time.ms(), time.ms() - lastHappened);
    const wakes = options.wakesAt();
    time.at(wakes > time.ms() ? Math.min(next, wakes) : next, look);
  };

  const stop = async (): Promise<void> => {
    stopping.abort(new DOMException('stopping', 'AbortError'));
    time.at(time.ms() + STOPS_WITHIN, die);
    await Promise.all(lanes.map(({ inFlight }) => inFlight));
    // After whoever stopped it has taken note.
    await time.after(0);
    die();
  };

  time.at(time.ms(), look);
  return {
    ports,
    get isUp() {
      return isUp;
    },
    die,
    press: async (act) => {
      if (!isUp || signal.aborted) return 'no_answer';
      pressing += 1;
      lastHappened = time.ms();
      try {
        return await Promise.race([act(ports), gone.promise.then(() => 'no_answer' as const)]);
      } finally {
        pressing -= 1;
      }
    },
  };
};
