import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningMetrics } from '../../../src/adapters/metrics/metrics-server.js';
import { type Metrics, openMetrics } from '../../../src/adapters/metrics/open-metrics.js';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import { createDispatch } from '../../../src/conversation/dispatch.js';
import type { Ports } from '../../../src/usecases/ports.js';
import { fakeBackups } from '../../support/fake-backups.js';
import { fakeSignIn } from '../../support/fake-sign-in.js';
import { fakeDelivery, fakeLog, fakePorts, type PortOverrides } from '../../support/fakes.js';
import { takePort } from '../../support/free-port.js';
import { memoryStore } from '../../support/memory-store.js';
import { holdsPlanted, PLANTED } from '../../support/planted-words.js';
import { type Sample, samplesIn, valueIn } from '../../support/prometheus-text.js';
import { aNotice } from '../../support/queue.js';
import { requestAs } from '../../support/request-as.js';
import { ANNA, executeActivity, messageActivity } from '../../support/teams-activities.js';
import { startTeamsBot } from '../../support/teams-bot.js';

let metrics: Metrics;
let shown: RunningMetrics;
let ports: Ports;
const log = fakeLog();
const ready = { now: true };
const load = { running: 3, waiting: 7 };

const page = async (path = '/metrics', init: RequestInit = {}) => {
  const answer = await fetch(`http://127.0.0.1:${shown.port}${path}`, init);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};
const scrape = async (): Promise<readonly Sample[]> => samplesIn((await page()).text);

const show = async (overrides: PortOverrides = {}): Promise<void> => {
  ports = fakePorts({ log, meter: metrics.meter, ...overrides });
  shown = await metrics.show({ port: 0, ports, isReady: async () => ready.now, load: () => load });
};

beforeEach(() => {
  log.lines.length = 0;
  metrics = openMetrics({ version: '1.2.3', node: '20.0.0', schema: 9 });
});
afterEach(() => shown.close());

describe('what happens', () => {
  it('is counted in real turns over HTTP, with nothing in it of what people write or are called', async () => {
    const store = metrics.store(memoryStore());
    await show({ store });
    const dispatch = createDispatch(ports, { commands: COMMANDS, stamps: new Set() });
    const bot = await startTeamsBot({ dispatch, onLostReply: async () => {} });
    // As in serve.ts, but for the server.
    const { serviceUrl } = bot.connector;
    const text = Object.values(PLANTED).join(' ');
    const from = { ...ANNA, name: text };
    await bot.say(messageActivity(serviceUrl, { text, from }));
    await bot.say(messageActivity(serviceUrl, { text: 'vad är bollplank?', from }));
    await bot.say(messageActivity(serviceUrl, { text: 'vad är bollplank?', from }));
    await bot.say(executeActivity(serviceUrl, text, { [text]: text }, { from }));
    await bot.drain();
    await bot.close();

    const { text: told } = await page();
    const samples = samplesIn(told);
    const turns = (input: string, outcome: string) =>
      valueIn(samples, 'fou_boten_turns_total', { input, outcome });
    expect([turns('text', 'refused'), turns('text', 'answered'), turns('press', 'refused')]).toEqual([
      1, 2, 1,
    ]);
    expect(turns('text', 'failed')).toBe(0);
    expect(valueIn(samples, 'fou_boten_turn_duration_seconds_count', { input: 'text' })).toBe(3);
    expect(valueIn(samples, 'fou_boten_questions_total', { outcome: 'declined' })).toBe(2);
    expect(valueIn(samples, 'fou_boten_store_commits_total', { outcome: 'written' })).toBeGreaterThan(0);
    for (const planted of Object.values(PLANTED)) expect(holdsPlanted(told, planted)).toBe(false);
  });

  it('is counted as failed when it is an error of ours', async () => {
    const broken = { ...memoryStore(), find: () => Promise.reject(new Error('x')) };
    await show({ store: broken });
    const dispatch = createDispatch(ports, { commands: COMMANDS, stamps: new Set() });
    await dispatch({
      sourceKey: 'a',
      locale: 'sv',
      conversation: { id: 'a:1', kind: 'personal' },
      sender: { tenantId: 't', aadObjectId: 'a', name: 'A' },
      input: { kind: 'search', text: 'a', skip: 0, count: 5 },
    });
    const failed = { input: 'search', outcome: 'failed' };
    expect(valueIn(await scrape(), 'fou_boten_turns_total', failed)).toBe(1);
  });

  it('is nought before anything has, so that a rise from none is seen', async () => {
    await show();
    const samples = await scrape();
    for (const [name, labels] of [
      ['fou_boten_turn_duration_seconds_count', { input: 'text' }],
      ['fou_boten_request_duration_seconds_count', { status: '200' }],
    ] as const)
      expect(valueIn(samples, name, labels), name).toBe(0);
  });

  it('is counted for everything that goes out, and changed in nothing', async () => {
    await show();
    const outcomes = [
      { state: 'sent', receipt: '1' },
      { state: 'route_lost', reason: 'blocked' },
    ] as const;
    const send = metrics.replies(async (at: number) => outcomes[at] ?? outcomes[0]);
    expect([await send(0), await send(1)]).toEqual(outcomes);
    const delivery = metrics.delivery('graph', fakeDelivery());
    await delivery.post({ kind: 'trial', key: 'k', municipalityId: 'solna' });
    const answer = metrics.requests(async (status: number) => ({ status }));
    for (const status of [200, 503, 418]) expect(await answer(status)).toEqual({ status });
    metrics.onRefused('queue_full');
    const commit = metrics.store({
      ...memoryStore(),
      commit: () => Promise.reject(new Error('full')),
    }).commit;
    await expect(commit([])).rejects.toThrow('full');

    const samples = await scrape();
    const sent = (what: string, way: string, outcome: string) =>
      valueIn(samples, 'fou_boten_sends_total', { what, way, outcome });
    expect([sent('reply', 'bot', 'sent'), sent('reply', 'bot', 'route_lost')]).toEqual([1, 1]);
    expect([sent('trial', 'graph', 'sent'), sent('notice', 'bot', 'sent')]).toEqual([1, 0]);
    const answered = (status: string) =>
      valueIn(samples, 'fou_boten_request_duration_seconds_count', { status });
    expect([answered('200'), answered('503'), answered('other')]).toEqual([1, 1, 1]);
    expect(valueIn(samples, 'fou_boten_turns_not_taken_total', { reason: 'queue_full' })).toBe(1);
    expect(valueIn(samples, 'fou_boten_store_commits_total', { outcome: 'failed' })).toBe(1);
  });
});

describe('what is looked up', () => {
  it('says how things stand', async () => {
    const store = memoryStore();
    await store.commit([
      { op: 'put', collection: 'notices', record: aNotice('2026-000000000000000a'), expectedVersion: 0 },
      {
        op: 'put',
        collection: 'notices',
        record: aNotice('2026-000000000000000b', { state: 'failed' }),
        expectedVersion: 0,
      },
    ]);
    const taken = {
      file: 'b.zip',
      takenAt: '2026-11-18T01:30:00.000Z',
      lapsesOn: '2026-12-02',
      bytes: 4711,
      why: 'nightly',
    } as const;
    await show({
      store,
      backups: fakeBackups([taken]),
      signIn: fakeSignIn({
        status: async () => ({
          state: 'signed_in',
          account: 'Fatima',
          tenantId: 't',
          daysLeft: 12,
          succeededAt: '2026-11-18T01:00:00.000Z',
        }),
      }),
      expiringSecrets: [
        { of: 'bot', expiresOn: '2026-12-01' },
        { of: 'graph', expiresOn: '2026-11-17' },
      ],
    });
    const samples = await scrape();
    const value = (name: string, labels?: Readonly<Record<string, string>>) =>
      valueIn(samples, `fou_boten_${name}`, labels);
    expect(value('build_info')).toBe(1);
    expect(samples.find(({ name }) => name === 'fou_boten_build_info')?.labels).toEqual({
      version: '1.2.3',
      node: '20.0.0',
      schema: '9',
    });
    expect(value('ready')).toBe(1);
    expect(value('turns_under_way', { state: 'waiting' })).toBe(7);
    expect(value('digests', { week: 'latest', state: 'planned' })).toBe(8);
    expect([value('notices', { state: 'waiting' }), value('notices', { state: 'failed' })]).toEqual([1, 1]);
    expect([value('sign_in_needed'), value('sign_in_remaining_days')]).toEqual([0, 12]);
    expect(value('secret_remaining_days', { secret: 'bot' })).toBe(13);
    expect(value('secret_remaining_days', { secret: 'graph' })).toBe(-1);
    expect(value('backup_newest_size_bytes')).toBe(4711);
    expect(value('backup_newest_timestamp_seconds')).toBe(Date.parse(taken.takenAt) / 1000);
    expect(value('disk_free_bytes', { place: 'backups' })).toBe(50e9);
    expect(valueIn(samples, 'nodejs_eventloop_lag_seconds')).toBeDefined();
    ready.now = false;
    expect(valueIn(await scrape(), 'fou_boten_ready')).toBe(0);
    ready.now = true;
  });

  it('leaves out what is not known, and what breaks without breaking the rest, told once in the log', async () => {
    let reads = 0;
    const findBy = () => {
      reads += 1;
      return Promise.reject(new Error('Fatima'));
    };
    await show({ store: { ...memoryStore(), findBy } });
    await Promise.all([scrape(), scrape()]);
    const samples = await scrape();
    const names = new Set(samples.map(({ name }) => name));
    for (const missing of ['digests', 'notices', 'sign_in_needed', 'backup_newest_timestamp_seconds'])
      expect(names).not.toContain(`fou_boten_${missing}`);
    expect(valueIn(samples, 'fou_boten_backups')).toBe(0);
    expect(valueIn(samples, 'fou_boten_disk_free_bytes', { place: 'data' })).toBe(50e9);
    expect(log.lines).toMatchObject([{ level: 'error', message: 'some metrics could not be found out' }]);
    expect(reads).toBe(2);
  });

  it('takes label values from few, whatever happens, and has a help text for each name', async () => {
    await show();
    const { text, type } = await page();
    expect(type).toContain('text/plain');
    const own = samplesIn(text).filter(({ name }) => name.startsWith('fou_boten_'));
    expect(own.length).toBeLessThan(250);
    const values = own.flatMap(({ name, labels }) =>
      name === 'fou_boten_build_info' ? [] : Object.entries(labels).filter(([label]) => label !== 'le'),
    );
    expect(values.filter(([, value]) => !/^(?:[a-z_]+|\d{3})$/.test(value))).toEqual([]);
    const helped = new Set([...text.matchAll(/^# HELP (\S+) \S/gm)].map(([, name]) => name));
    for (const [, name] of text.matchAll(/^# TYPE (\S+)/gm)) expect(helped).toContain(name);
    const guide = await readFile('docs/drift.md', 'utf8');
    const explained = new Set(guide.match(/\bfou_boten_[a-z_]+/g));
    for (const [, name = ''] of text.matchAll(/^# TYPE (fou_boten_\S+)/gm)) expect(explained).toContain(name);
    // For `promtool check metrics`, when somebody wants the page itself.
    const file = process.env['KEEP_SCRAPE'];
    if (file !== undefined) await writeFile(file, text);
  });
});

describe('the page', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/metrics/'],
    ['GET', '/metrics?a=1'],
    ['POST', '/metrics'],
    ['HEAD', '/metrics'],
  ])('is all there is: %s %s is 404', async (method, path) => {
    await show();
    expect(await page(path, { method })).toMatchObject({ status: 404, text: '' });
  });

  it('is not shown to a page in a browser that has the port under a name of its own', async () => {
    await show();
    const { port } = shown;
    expect(await requestAs(port, '/metrics', { host: `rebound.example:${port}` })).toMatchObject({
      status: 404,
      page: '',
    });
    expect(await requestAs(port, '/metrics')).toMatchObject({ status: 200 });
  });

  it('says which port when it is taken', async () => {
    await show();
    const { server, port } = await takePort();
    const again = openMetrics({ version: '1', node: '1', schema: 1 });
    await expect(again.show({ port, ports, isReady: async () => true })).rejects.toMatchObject({
      name: 'MetricsPortTaken',
      port,
    });
    server.close();
  });
});
