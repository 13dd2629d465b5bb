import { join } from 'node:path';
import { vi } from 'vitest';
import { keptImports } from '../../../src/adapters/files/kept-imports.js';
import { writeDurablyInFolder } from '../../../src/adapters/store/durable-file.js';
import { textsIn } from '../../../src/texts/index.js';
import { TENANT } from '../builders.js';
import type { Chance } from '../digest-simulation/chance.js';
import type { SentActivity } from '../fake-connector.js';
import { TENANT_ID } from '../fake-microsoft.js';
import { freePort } from '../free-port.js';
import { SERVICE_URL } from '../production.js';
import type { Ended } from '../program.js';
import { samplesIn, valueIn } from '../prometheus-text.js';
import { KEPT_IMPORTS, KEPT_PLANS, WORLD } from '../rights-world.js';
import { type SoakBot, startSoakBot } from '../soak-bot.js';
import { messageActivity } from '../teams-activities.js';
import { type Case, casesOf } from './cases.js';
import { FILE_HOST, startFileHost } from './file-host.js';
import { beyondTheirs, type Contents, contentsOf, differences, signedByOthers } from './stored.js';
import { askersIn, type FuzzAsker, inCopy, worldIn } from './world.js';

/** Every clock of the tests begins here, and the world is made for that day. */
const STARTS_AT = '2026-11-18T11:00:00.000Z';
const TOKEN_TIMES = { nbf: Date.parse(STARTS_AT) / 1000 - 60, exp: Date.parse(STARTS_AT) / 1000 + 86_400 };
const AT_ONCE = 16;
/** Teams takes 100 KB a message, counted as UTF-16. */
const MOST_BYTES = 100 * 1024;
/** Teams is answered in 2 s even when the work goes on behind the answer. */
const SLOW_MS = 1900;
/** Until nothing goes on behind an answer any more. */
const IDLE = { interval: 100, timeout: 120_000 };
/** Of all cases, so many must be refused whatever happens. */
const TO_REFUSE = 0.35;
const CASES_PER_COPY = 2500;
/** Every turn of the bot and every look into the store costs more with each copy. */
const MOST_COPIES = 16;

/** What a run has seen. */
export interface Seen {
  readonly kinds: Map<string, number>;
  readonly statuses: Map<number, number>;
  /** What must not be, as lines to read. */
  readonly wrong: string[];
  /** How many records were new, changed or gone. */
  changes: number;
  /** How many messages the bot sent. */
  sent: number;
  /** Answers after which work may go on. */
  slow: number;
}

/** The bot in a world of its own, and what is tried on it. */
export interface Fuzzer {
  readonly bot: SoakBot;
  readonly seen: Seen;
  /** Tries so many cases; `onShare` is called with the share that is done, after each copy of the world. */
  run(onShare: (share: number) => Promise<void>): Promise<void>;
  /** Whether it answers a question as on any other day. */
  answersQuestion(): Promise<boolean>;
  /** Asks the program to stop, and tells how it ended. */
  stop(): Promise<Ended>;
  close(): Promise<void>;
}

const BUG_WORDS = (['sv', 'en'] as const).map((locale) => textsIn(locale).errors.bug('').slice(0, 40));
const tellsOfBug = (text: string): boolean => BUG_WORDS.some((words) => text.includes(words));

const count = <T>(counts: Map<T, number>, what: T): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
};

const shown = ({ kind, body }: Case): string => `${kind}: ${body.toString().slice(0, 1500)}`;

const keepFiles = async (folder: string, copies: number): Promise<void> => {
  const kept = keptImports(join(folder, 'filer', 'inlasta'), writeDurablyInFolder);
  const all = Array.from({ length: copies }, (_, copy) =>
    [...KEPT_IMPORTS, ...KEPT_PLANS].map((file) => kept.keep(JSON.parse(inCopy(copy, JSON.stringify(file))))),
  );
  await Promise.all(all.flat());
};

/** Does the work so many times, some of it at once. */
const times = async (many: number, work: () => Promise<void>): Promise<void> => {
  let left = many;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

/** Who may do more tries more. */
const weightOf = ({ role }: FuzzAsker): number => (role === undefined ? 1 : 6);

export const startFuzzer = async (cases: number, chance: Chance): Promise<Fuzzer> => {
  const copies = Math.min(MOST_COPIES, Math.ceil(cases / CASES_PER_COPY));
  const files = await startFileHost(chance.branch('files'));
  const metricsPort = await freePort();
  const tenants = [TENANT_ID, TENANT, ...(WORLD.tenants ?? []).map(({ tenantId }) => tenantId)];
  const bot = await startSoakBot({
    env: {
      STARTS_AT,
      TIMEZONE: 'Europe/Stockholm',
      ALLOWED_TENANTS: [...new Set(tenants)].join(),
      RATE_LIMIT_PER_USER: '100000',
      RATE_LIMIT_PER_TENANT: '1000000',
      METRICS_PORT: String(metricsPort),
    },
    hosts: { [FILE_HOST]: files },
    connections: AT_ONCE,
  });
  const { connector, seed, stored, env, bearer } = bot.production;
  await seed(worldIn(copies));
  await keepFiles(env['DATA_DIR'] ?? '', copies);
  const program = await bot.start();

  const seen: Seen = { kinds: new Map(), statuses: new Map(), wrong: [], changes: 0, sent: 0, slow: 0 };
  const make = casesOf(chance.branch('cases'));
  const goodToken = bearer(TOKEN_TIMES);
  const underWay = new Map<string, Case>();
  let isAnswered = false;

  connector.keeps = false;
  connector.respond = ({ body, activityId }: SentActivity) => {
    seen.sent += 1;
    const said = JSON.stringify(body);
    const about = underWay.get(activityId ?? '');
    if (tellsOfBug(said)) seen.wrong.push(`a bug, said about ${about === undefined ? said : shown(about)}`);
    if (said.length * 2 > MOST_BYTES)
      seen.wrong.push(`a message of ${said.length} characters: ${said.slice(0, 300)}`);
    if (activityId === 'last-question') isAnswered ||= said.includes('praktik');
    return 200;
  };

  const tryOne = async (one: Case): Promise<void> => {
    count(seen.kinds, one.kind);
    underWay.set(one.activityId, one);
    const authorization = one.claims === undefined ? goodToken : bearer({ ...TOKEN_TIMES, ...one.claims });
    const headers = { 'content-type': 'application/json', authorization, ...one.headers };
    const { status, text, ms } = await bot.post({ body: one.body, headers });
    count(seen.statuses, status);
    if (ms > SLOW_MS) seen.slow += 1;
    const isTaken = one.statuses?.includes(status) ?? true;
    if (status === 0 || status >= 500 || !isTaken) seen.wrong.push(`answered ${status}: ${shown(one)}`);
    if (tellsOfBug(text)) seen.wrong.push(`a bug, answered to ${shown(one)}`);
  };

  const isIdle = async (): Promise<boolean> => {
    const samples = samplesIn(await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text());
    return ['running', 'waiting'].every(
      (state) => valueIn(samples, 'fou_boten_turns_under_way', { state }) === 0,
    );
  };

  const tryMany = async (many: number, next: () => Case): Promise<Contents> => {
    await times(many, () => tryOne(next()));
    await vi.waitUntil(isIdle, IDLE);
    underWay.clear();
    return contentsOf(await stored());
  };

  const rounds = Array.from({ length: copies }, (_, copy) => askersIn(copy));
  const perCopy = Math.ceil(cases / copies);

  const tryRefused = async (askers: readonly FuzzAsker[], before: Contents): Promise<Contents> => {
    const after = await tryMany(Math.round(perCopy * TO_REFUSE), () => make.refused(chance.pick(askers)));
    for (const { collection, id, before: was, after: is } of differences(before, after))
      seen.wrong.push(
        `changed by what must be refused: ${collection} ${id}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`,
      );
    return after;
  };

  const tryAny = async (asker: FuzzAsker, cases: number, before: Contents): Promise<Contents> => {
    const after = await tryMany(cases, () => make.any(asker));
    const changes = differences(before, after);
    seen.changes += changes.length;
    seen.wrong.push(...beyondTheirs(asker, changes).map((line) => `beyond their rights: ${line}`));
    seen.wrong.push(...signedByOthers(asker, changes).map((line) => `signed by another: ${line}`));
    return after;
  };

  return {
    bot,
    seen,
    run: async (onShare) => {
      let contents = await contentsOf(await stored());
      for (const [copy, askers] of rounds.entries()) {
        contents = await tryRefused(askers, contents);
        const all = askers.reduce((sum, asker) => sum + weightOf(asker), 0);
        for (const asker of askers) {
          const many = Math.round((perCopy * (1 - TO_REFUSE) * weightOf(asker)) / all);
          contents = await tryAny(asker, many, contents);
        }
        await onShare((copy + 1) / copies);
      }
    },
    answersQuestion: async () => {
      const activity = messageActivity(SERVICE_URL, {
        id: 'last-question',
        text: 'vad är lovande praktik?',
        conversation: { id: 'a:last', conversationType: 'personal', tenantId: TENANT_ID },
      });
      const headers = { 'content-type': 'application/json', authorization: goodToken };
      await bot.post({ body: JSON.stringify(activity), headers });
      return isAnswered;
    },
    stop: () => {
      program.signal('SIGTERM');
      return program.ended;
    },
    close: async () => {
      await bot.close();
      await files.close();
    },
  };
};
