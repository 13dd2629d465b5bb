import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { halfReplacedSentence } from '../src/adapters/store/trouble-sentences.js';
import { MUNICIPALITY_IDS } from '../src/domain/municipality.js';
import { freePort, takePort } from './support/free-port.js';
import {
  builtProgram,
  type Ended,
  type ProgramOptions,
  type RunningProgram,
  startProgram,
} from './support/program.js';
import { transpileTo } from './support/transpile.js';

const GUID = '11111111-2222-4333-8444-555555555555';
const NOW = '2026-11-18T12:00';
const LOCK = 'writer.lock';
const SENDING = ['digest', '--week', '2026-W46', '--send'];
/**
 * Every test waits for processes that share the machine with the rest of the suite; longer than a program has to say
 * something, so that it is told what it said instead.
 */
const PATIENT = { timeout: 180_000 };

let folder: string;
let main: string;
/** A program that opens no connection to anywhere: the login hosts are real ones, and the secret is not. */
let alone: string;
let dataFolders = 0;
const started: RunningProgram[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fou-boten-start-'));
  main = await builtProgram();
  alone = await transpileTo(await mkdtemp(join(folder, 'preload-')), 'test/support/programs/redirect-tls.ts');
});
afterAll(async () => {
  for (const program of started) program.signal('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const newDataFolder = (): string => join(folder, `data-${++dataFolders}`);
const start = (args: readonly string[], options: ProgramOptions = {}): RunningProgram => {
  const program = startProgram(main, args, options);
  started.push(program);
  return program;
};
const run = (args: readonly string[], options: ProgramOptions = {}): Promise<Ended> =>
  start(args, options).ended;

/** Everything that production cannot do without. */
const production = async (overrides: Readonly<Record<string, string>> = {}) => ({
  MicrosoftAppId: GUID,
  MicrosoftAppPassword: 'hemligt',
  MicrosoftAppTenantId: GUID,
  ALLOWED_TENANTS: GUID,
  HOST: '127.0.0.1',
  PORT: String(await freePort()),
  METRICS_PORT: '0',
  DATA_DIR: newDataFolder(),
  NODE_OPTIONS: `--import=${alone}`,
  REDIRECT_TLS: JSON.stringify({ hosts: [] }),
  ...overrides,
});

const reaches = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** What of a folder another account than its owner's may do anything with; Windows has other rules. */
const openToOthers = async (of: string): Promise<readonly string[]> => {
  const names = ['.', ...(await readdir(of, { recursive: true }))];
  const modes = await Promise.all(names.map(async (name) => (await stat(join(of, name))).mode));
  return process.platform === 'win32' ? [] : names.filter((_, at) => ((modes[at] ?? 0) & 0o077) !== 0);
};

/** A folder to start in, with a `.env` that has a mistake in it. */
const folderWithEnv = async (): Promise<string> => {
  const cwd = await mkdtemp(join(folder, 'cwd-'));
  await writeFile(join(cwd, '.env'), 'DIGEST_HOUR=25\n');
  return cwd;
};

describe.concurrent('the start is refused with code 2', PATIENT, () => {
  it('in production without settings: all that is missing or wrong is named, and nothing is written', async () => {
    const DATA_DIR = newDataFolder();
    const { code, stdout, stderr } = await run([], { cwd: await folderWithEnv(), env: { DATA_DIR } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const name of [
      'MicrosoftAppId',
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
      'ALLOWED_TENANTS',
    ]) {
      expect(stderr).toContain(`${name}: saknas`);
    }
    expect(stderr).toContain('DIGEST_HOUR: ska vara högst 23');
    expect(existsSync(DATA_DIR)).toBe(false);
  });

  it('in local mode with an app id; a .env is not looked at', async () => {
    const env = { MicrosoftAppId: GUID };
    const { code, stderr } = await run(['--local'], { cwd: await folderWithEnv(), env });
    expect(code).toBe(2);
    expect(stderr).toContain('MicrosoftAppId: får inte vara satt i lokalt läge');
    expect(stderr).not.toContain('DIGEST_HOUR');
  });

  it('in production for the chat, which local mode alone has', async () => {
    expect(await run(['chat'])).toMatchObject({ code: 2, stderr: expect.stringContaining('Okänt kommando') });
  });
});

describe.concurrent('npm run chat', PATIENT, () => {
  it('answers the lines that README pipes to it, in a folder that production then refuses', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const lines = /^printf '(.+)' \| npm run -s chat$/m.exec(readme)?.[1]?.replaceAll('\\n', '\n');
    const DATA_DIR = newDataFolder();
    const env = { NOW, DATA_DIR };
    const { code, stdout, stderr } = await run(['--local', 'chat'], { env, input: lines ?? '' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Källa: Verksamhetsberättelse 2023 och verksamhetsplan 2024 (2024)');
    expect(stdout).toContain('Ångra');
    const digests = stdout.split('Veckobrev för ').slice(1);
    expect(digests).toHaveLength(8);
    const holding = digests.filter((digest) => digest.includes('SIP · Bollplank'));
    expect(holding.map((digest) => digest.split('\n')[0])).toEqual(['Järfälla']);

    const inProduction = await run([], { env: await production({ DATA_DIR }) });
    expect(inProduction).toMatchObject({ code: 1 });
    expect(inProduction.stderr).toContain('påhittade organisationen');
    const registered = await run(SENDING, { env: { MicrosoftAppId: GUID, DATA_DIR } });
    expect(registered).toMatchObject({ code: 1, stdout: '' });
    expect(registered.stderr).toContain('MicrosoftAppId är satt');
    expect(await readdir(DATA_DIR)).not.toContain(LOCK);
  });
});

describe.concurrent('npm run local', PATIENT, () => {
  it('is reached from this machine only, lets the digests be read meanwhile, and ends when asked', async () => {
    const [PORT, PLAYGROUND_PORT] = [await freePort(), await freePort()];
    const env = { NOW, DATA_DIR: newDataFolder(), PORT: `${PORT}`, PLAYGROUND_PORT: `${PLAYGROUND_PORT}` };
    const bot = start(['--local'], { env });
    await bot.says(new RegExp(`Chatta här: http://localhost:${PLAYGROUND_PORT}`));
    expect(await reaches(`http://127.0.0.1:${PORT}/healthz`)).toBe(true);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) expect(await reaches(`http://${address}:${PORT}/healthz`)).toBe(false);

    const read = await run(['digest', '--week', '2026-W46'], { env });
    expect(read).toMatchObject({ code: 0, stderr: '' });
    expect(read.stdout.match(/^Veckobrev för/gm)).toHaveLength(8);

    bot.signal('SIGTERM');
    expect(await bot.ended).toMatchObject({ code: 0, stdout: '' });
    expect(await readdir(env.DATA_DIR)).not.toContain(LOCK);
  });

  it('ends when the shell that npm started it in is gone, which passes no signal on', async () => {
    const [PORT, PLAYGROUND_PORT] = [await freePort(), await freePort()];
    const DATA_DIR = newDataFolder();
    const npm = { npm_lifecycle_event: 'local' };
    const env = { ...npm, DATA_DIR, PORT: `${PORT}`, PLAYGROUND_PORT: `${PLAYGROUND_PORT}` };
    const shell = start(['--local'], { env, inShell: true });
    await shell.says(/Chatta här/);
    expect(existsSync(join(DATA_DIR, LOCK))).toBe(true);
    shell.signal('SIGTERM');
    await shell.ended;
    expect(existsSync(join(DATA_DIR, LOCK))).toBe(false);
    expect(await reaches(`http://127.0.0.1:${PORT}/healthz`)).toBe(false);
  });
});

describe.concurrent('npm run digest', PATIENT, () => {
  it('sends a week once, however often it is told to', async () => {
    const env = { NOW, DATA_DIR: newDataFolder() };
    const send = () => run(SENDING, { env });
    const file = (id: string) => join(env.DATA_DIR, 'outbox/veckobrev/2026-W46', `${id}.html`);
    const lines = (line: (id: string) => string) => MUNICIPALITY_IDS.map((id) => `${line(id)}\n`).join('');
    expect(await send()).toEqual({ code: 0, stdout: lines((id) => `${id} sent ${file(id)}`), stderr: '' });
    for (const id of MUNICIPALITY_IDS) expect(existsSync(file(id))).toBe(true);
    expect(await send()).toEqual({ code: 0, stdout: lines((id) => `${id} already-sent`), stderr: '' });
  });

  it('says that a restore was broken off, and nothing of a bot that is running', async () => {
    const env = { NOW, DATA_DIR: newDataFolder() };
    await mkdir(join(env.DATA_DIR, '.ersatter'), { recursive: true });
    await writeFile(join(env.DATA_DIR, '.ersatter', 'klar.json'), JSON.stringify({ names: [] }));
    const { code, stderr } = await run(['digest', '--week', '2026-W46'], { env });
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${halfReplacedSentence(env.DATA_DIR)}\n` });
  });
});

describe.concurrent('npm run eval', PATIENT, () => {
  it('asks the bot with its real catalogue, and leaves no folder behind', async () => {
    const [TMPDIR, file] = [await mkdtemp(join(folder, 'tmp-')), join(folder, 'questions.jsonl')];
    const questions = [
      { id: 'q1', q: 'vad är bollplank?', expect: [['bollplank']] },
      { id: 'q2', q: 'skriv en dikt om våren', expect: [] },
    ];
    await writeFile(file, questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
    const { code, stdout, stderr } = await run(['eval', 'answers', file], { env: { TMPDIR } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\n\{"answered":1,"declined":1,"n_in":1,"n_out":1,"p99_ms":[\d.]+\}\n$/);
    expect(await readdir(TMPDIR)).toEqual([]);
    expect(await run(['eval', 'answers', join(folder, 'none')], { env: { TMPDIR } })).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  it('logs as one of the staff, and sees what is logged', async () => {
    const [TMPDIR, file] = [await mkdtemp(join(folder, 'tmp-')), join(folder, 'lines.jsonl')];
    const lines = [
      {
        id: 'u1',
        text: 'logga jag och Martin körde workshop om SIP för Ekerö igår, 3 h var',
        expect: { kind: 'workshop', date: '2026-11-17', hours: 6, municipalities: ['Ekerö'] },
        staff: ['<speaker>', 'Martin'],
      },
      { id: 'u2', text: 'bollplank om 19121212-1212', must_not_store: ['19121212-1212'] },
      { id: 'u3', text: 'vad är bollplank?', not_activity: true },
      // The log says why a line is refused, so this shows that it is looked through.
      { id: 'u4', text: 'bollplank om 121212-1212', must_not_store: ['identity_number'] },
    ];
    await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const { code, stdout, stderr } = await run(['eval', 'activities', file], { env: { TMPDIR } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^u4 must_not_store\n {2}must_not_store: .*, came \["found in the log"\]\n/);
    expect(stdout).toMatch(
      /\n\{"all_fields":0\.75,.*"extras":\{"staff":1,"must_not_store":0\.5,"not_activity":1\},"n":4\}\n$/,
    );
    expect(await readdir(TMPDIR)).toEqual([]);
  });
});

describe.concurrent('npm start', PATIENT, () => {
  it('lets nobody in without a token, ends though a client keeps its connection, and has a folder that local mode refuses', async () => {
    const env = await production({ FIRST_MANAGER: `${GUID}/${GUID}` });
    const bot = start([], { env });
    await bot.says(/FoU-boten lyssnar på 127\.0\.0\.1/);
    const address = `http://127.0.0.1:${env.PORT}`;
    expect(await reaches(`${address}/healthz`)).toBe(true);
    const body = JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'https://smba.example/',
      from: { id: '29:a' },
      conversation: { id: 'a:1', tenantId: GUID },
      text: 'hej',
    });
    const headers = { 'content-type': 'application/json' };
    const refused = await fetch(`${address}/api/messages`, { method: 'POST', headers, body });
    expect([refused.status, await refused.text()]).toEqual([401, '']);
    bot.signal('SIGINT');
    expect((await bot.ended).code).toBe(0);

    const { DATA_DIR } = env;
    expect(await openToOthers(DATA_DIR)).toEqual([]);
    const inLocal = await run(['--local', 'chat'], { env: { NOW, DATA_DIR } });
    expect(inLocal).toMatchObject({ code: 1, stdout: '' });
    expect(inLocal.stderr).toContain('riktiga uppgifter');
    // As files in a folder they would count as sent, and never come to Teams.
    const unregistered = await run(SENDING, { env: { DATA_DIR } });
    expect(unregistered).toMatchObject({ code: 1, stdout: '' });
    expect(unregistered.stderr).toContain('MicrosoftAppId saknas');
    expect(await readdir(DATA_DIR)).not.toContain('outbox');
    expect(await readdir(DATA_DIR)).not.toContain(LOCK);
  });

  it('says that the port is taken, ends with 1 and lets the folder go', async () => {
    const { server, port } = await takePort();
    const env = await production({ PORT: String(port), LOG_LEVEL: 'warn' });
    expect(await run([], { env })).toEqual({
      code: 1,
      stdout: '',
      stderr: `Port ${port} är upptagen. Stäng det som använder den, eller välj en annan med PORT.\n`,
    });
    expect(await readdir(env.DATA_DIR)).not.toContain(LOCK);
    server.close();
  });

  it('says that the port for metrics is taken, by its own name, and opens no door', async () => {
    const { server, port } = await takePort();
    const env = await production({ METRICS_PORT: String(port), LOG_LEVEL: 'error' });
    const { code, stderr } = await run([], { env });
    expect(code).toBe(1);
    expect(stderr).toContain(
      `Port ${port} för mätvärden är upptagen eller får inte användas. Välj en annan med METRICS_PORT`,
    );
    expect(await readdir(env.DATA_DIR)).not.toContain(LOCK);
    server.close();
  });

  it('keeps what an error before the doors are open says to itself', async () => {
    const bug = join(folder, 'early-bug.mjs');
    const whenHeard = "if (process.listenerCount('uncaughtException') > 0) throw new Error('Fatima');";
    await writeFile(bug, `setInterval(() => { ${whenHeard} }, 5).unref();`);
    const { code, stdout, stderr } = await run([], {
      env: await production(),
      nodeOptions: ['--import', bug],
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).not.toContain('Fatima');
  });

  it('ends with 1 when the folder is taken from it', async () => {
    const env = await production({ LOG_LEVEL: 'silent' });
    const bot = start([], { env });
    await bot.says(/FoU-boten lyssnar/);
    await rm(join(env.DATA_DIR, LOCK), { recursive: true });
    const { code, stderr } = await bot.ended;
    expect(code).toBe(1);
    expect(stderr).toContain(`En annan process har tagit över ${env.DATA_DIR}`);
  });

  it('ends in order with 1 at an error that nobody took care of, and keeps what it says out of the log', async () => {
    const env = await production();
    const bug = join(folder, 'bug.mjs');
    await writeFile(bug, "process.on('SIGUSR2', () => { Promise.reject(new Error('Fatima')); })");
    const bot = start([], { env, nodeOptions: ['--import', bug] });
    await bot.says(/FoU-boten lyssnar/);
    bot.signal('SIGUSR2');
    const { code, stderr } = await bot.ended;
    expect(code).toBe(1);
    expect(stderr).toContain('nobody took care of');
    expect(stderr).not.toContain('Fatima');
    expect(await readdir(env.DATA_DIR)).not.toContain(LOCK);
  });
});
