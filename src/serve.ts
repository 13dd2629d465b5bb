import { setTimeout as after } from 'node:timers/promises';
import { downloader } from './adapters/files/download.js';
import { startServer } from './adapters/http/server.js';
import { type Measures, noMeasures } from './adapters/metrics/measures.js';
import type { Metrics } from './adapters/metrics/open-metrics.js';
import { startPlayground } from './adapters/playground/start-playground.js';
import { startScheduler } from './adapters/schedule/scheduler.js';
import { CURRENT_SCHEMA } from './adapters/store/migrations.js';
import { programVersion } from './adapters/store/program-version.js';
import type { Connector } from './adapters/teams/connector.js';
import { createTeamsEndpoint, type TeamsEndpoint } from './adapters/teams/endpoint.js';
import { keepWarming } from './adapters/teams/keep-warming.js';
import { type App, openApp } from './app.js';
import type { Config } from './config.js';
import type { Dispatch } from './conversation/dispatch.js';
import type { Messenger } from './conversation/messenger.js';
import { createNotifier } from './conversation/notifier.js';
import { SEND_WITHIN_MS, teamsSettingsOf } from './open-connector.js';
import type { Front } from './open-ports.js';
import { startHints } from './start-hints.js';
import { followUpCorrections } from './usecases/follow-up-corrections.js';
import { followUpDigests } from './usecases/follow-up-digests.js';
import { forgetConversation, forgetTeam } from './usecases/forget-conversation.js';
import { SCHEDULED_JOBS } from './usecases/jobs/index.js';
import { keepConversation } from './usecases/keep-conversation.js';
import { moveRequests } from './usecases/move-requests.js';
import { createReadiness } from './usecases/readiness.js';
import { rememberCard } from './usecases/remember-card.js';
import { reportLostReply } from './usecases/report-lost-reply.js';
import { traceId } from './usecases/trace.js';
import { watchOperations } from './usecases/watch-operations.js';

const LOOPBACK = '127.0.0.1';
/**
 * From the signal until requests without an answer are cut: messages are answered within 2 s, and what a press is
 * answered with later comes as a message.
 */
const ANSWER_WITHIN_MS = 3_000;
/** What scheduled work has begun is taken up by the next run, so that a slow post need not be waited out. */
const WORK_WITHIN_MS = 7_000;
/** Longer than all sends, because a reply that was given up is written down for the staff after that. */
const TURNS_WITHIN_MS = 8_000;
/** What is to end at once, but has something to write first. */
const LAST_WORK_WITHIN_MS = 500;

const endpointOf = (
  { ports, dispatch }: App,
  config: Config,
  { member, channel, send }: Connector,
  measures: Measures,
): TeamsEndpoint => {
  const { clock, ids, log } = ports;
  // The Playground says en-US whoever types.
  const isLocal = config.mode === 'local';
  const inSwedish: Dispatch = (incoming) => dispatch({ ...incoming, locale: 'sv' });
  return createTeamsEndpoint({
    settings: teamsSettingsOf(config),
    connector: { member, channel, send: measures.replies(send) },
    dispatch: isLocal ? inSwedish : dispatch,
    conversations: {
      seen: (seen) => keepConversation(ports, isLocal ? { ...seen, language: 'sv' } : seen),
      left: (conversationId) => forgetConversation(ports, conversationId),
      leftTeam: (teamId) => forgetTeam(ports, teamId),
    },
    onLostReply: (lost) => reportLostReply(ports, lost),
    onShown: (message) => rememberCard(ports, message),
    download: downloader(),
    onRefused: measures.onRefused,
    limits: { perUser: config.RATE_LIMIT_PER_USER, perTenant: config.RATE_LIMIT_PER_TENANT },
    clock,
    // One id for a request and its turn, on every line of either.
    ids: { short: () => traceId() ?? ids.short() },
    log,
  });
};

/** Waits for something, but no longer than the time. */
const atMost = async (work: Promise<unknown>, withinMs: number): Promise<void> => {
  await Promise.race([work, after(withinMs, undefined, { ref: false })]);
};

/** What the bot does without being written to. */
const startOwnWork = (app: App, messenger: Messenger, hasScheduler: boolean) => {
  const { ports } = app;
  const notifier = createNotifier(ports, { messenger, random: Math.random });
  app.onNotices(notifier);
  const scheduler = hasScheduler
    ? startScheduler({
        ports,
        jobs: SCHEDULED_JOBS,
        ticks: [followUpDigests, followUpCorrections, moveRequests, watchOperations()],
      })
    : undefined;
  return {
    stop: (): Promise<unknown> => Promise.all([notifier.stop(), scheduler?.stop(), ports.background.ended()]),
  };
};

interface Doors {
  readonly hasScheduler: boolean;
  readonly tell: Front['tell'];
  readonly stopping: AbortSignal;
  readonly metrics: Metrics | undefined;
  /** Called when the doors are open; they are shut when it resolves. */
  readonly untilEnd: () => Promise<unknown>;
}

/** Takes messages over HTTP and shows the chat window in local mode. Turns under way are finished at the end. */
const takeMessages = async (
  app: App,
  config: Config,
  { hasScheduler, tell, untilEnd, stopping, metrics }: Doors,
): Promise<void> => {
  const isLocal = config.mode === 'local';
  const host = isLocal ? LOOPBACK : config.HOST;
  const connector = await app.connector();
  const measures: Measures = metrics ?? noMeasures;
  const endpoint = endpointOf(app, config, connector, measures);
  let warming: ReturnType<typeof keepWarming> | undefined;
  const isReady = createReadiness(
    {
      writable_store: app.isWritable,
      signing_keys: () => warming?.isWarm() === true,
      not_stopping: () => !stopping.aborted,
    },
    app.ports.log,
  );
  const shown = await metrics?.show({
    port: config.METRICS_PORT,
    ports: app.ports,
    isReady,
    load: endpoint.load,
  });
  const server = await startServer({
    host,
    port: config.PORT,
    onMessages: { ...endpoint, handle: measures.requests(endpoint.handle) },
    isReady,
    newId: app.ports.ids.short,
    log: app.ports.log,
  }).catch(async (error: unknown) => {
    await shown?.close();
    throw error;
  });
  warming = keepWarming({ warmUp: connector.warmUp, stopping });
  const ownWork = startOwnWork(app, measures.messenger(connector.messenger), hasScheduler);
  try {
    if (isLocal) {
      const playground = await startPlayground({ botPort: server.port, port: config.PLAYGROUND_PORT });
      tell(`FoU-boten kör lokalt och tar bara emot från den här datorn (${host}:${server.port}).`);
      tell(`Chatta här: ${playground.url}\nAvsluta med Ctrl+C.`);
      await untilEnd();
      await playground.stop();
    } else {
      tell(`FoU-boten lyssnar på ${host}:${server.port}.`);
      const isRegistryEmpty = (await app.ports.store.find('people')).length === 0;
      for (const hint of startHints(config, { isRegistryEmpty })) tell(hint);
      await untilEnd();
    }
  } finally {
    const began = performance.now();
    const quiet = Promise.all([ownWork.stop(), connector.stop(SEND_WITHIN_MS)]);
    const done = atMost(quiet, WORK_WITHIN_MS);
    await server.close(ANSWER_WITHIN_MS);
    await done;
    // Last: only now is it known which replies did not arrive.
    await endpoint.drain(TURNS_WITHIN_MS - (performance.now() - began));
    // What the last turns have begun stops at once, but not before it has written that.
    await atMost(app.ports.background.ended(), LAST_WORK_WITHIN_MS);
    await shown?.close();
  }
};

const PARENT_CHECK_MS = 500;
/** Read before anything is waited for, so that it is the shell also when that goes during the start. */
const STARTED_BY = process.ppid;

/** npm runs scripts in a shell that dies of a signal without passing it on; then we are asked to stop as well. */
const whenNpmIsGone = (then: () => void): void => {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const check = setInterval(() => {
    if (process.ppid === STARTED_BY) return;
    clearInterval(check);
    then();
  }, PARENT_CHECK_MS);
};

/** Metrics are for a bot in operation; what they need is loaded for nothing else. */
const metricsFor = async ({ mode, METRICS_PORT }: Config): Promise<Metrics | undefined> => {
  if (mode === 'local' || METRICS_PORT === 0) return undefined;
  const { openMetrics } = await import('./adapters/metrics/open-metrics.js');
  return openMetrics({
    version: await programVersion(),
    node: process.versions.node,
    schema: CURRENT_SCHEMA.version,
  });
};

/**
 * Runs the bot until a signal asks it to stop, or until it cannot go on because another process has taken its
 * folder or because of a bug. Whatever fails, also half way through the start, the folder is let go.
 * @returns the exit code: 0 when it was asked to stop, else 1.
 */
export const serve = async (
  config: Config,
  {
    tell,
    hasScheduler,
    onUncaught,
  }: Pick<Doors, 'tell' | 'hasScheduler'> & { readonly onUncaught: (take: (error: unknown) => void) => void },
): Promise<number> => {
  let end = (_exitCode: number): void => {};
  const stopping = new AbortController();
  const exitCode = new Promise<number>((resolve) => {
    end = (code) => {
      stopping.abort();
      resolve(code);
    };
  });
  const metrics = await metricsFor(config);
  const { signal } = stopping;
  const app = await openApp(config, { tell, end, stopping: signal, ...(metrics && { measures: metrics }) });
  const untilEnd = (): Promise<number> => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(0));
    whenNpmIsGone(() => end(0));
    onUncaught((error) => {
      app.ports.log.error({ err: error }, 'an error that nobody took care of ends the program');
      end(1);
    });
    return exitCode;
  };
  try {
    await takeMessages(app, config, { hasScheduler, tell, untilEnd, stopping: signal, metrics });
  } finally {
    await app.close();
  }
  return exitCode;
};
