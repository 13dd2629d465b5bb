import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { freePort } from '../support/free-port.js';
import { type InstalledProgram, installProgram } from './installed-program.js';

const ROOT = resolve(import.meta.dirname, '../..');
const PATIENT = { timeout: 60_000, interval: 200 };
const TENANT = randomUUID();

/** Loads each module but the one that starts the program, so that a package that is left out is missed. */
const LOAD_ALL = `
  const { readdirSync } = require('node:fs');
  const files = readdirSync('dist', { recursive: true }).filter((file) => file.endsWith('.js') && file !== 'main.js');
  Promise.all(files.map((file) => import(process.cwd() + '/dist/' + file))).then(
    () => console.log(files.length),
    (error) => { console.error(error); process.exit(1); },
  );
`;

describe('the program as the Dockerfile installs it', () => {
  let folder: string;
  let installed: InstalledProgram;
  let port: string;
  let production: Readonly<Record<string, string>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fou-boten-installation-'));
    await chmod(folder, 0o755);
    installed = await installProgram(folder);
    port = String(await freePort());
    production = {
      HOST: '127.0.0.1',
      PORT: port,
      METRICS_PORT: '0',
      MicrosoftAppId: randomUUID(),
      MicrosoftAppPassword: randomUUID(),
      MicrosoftAppTenantId: TENANT,
      ALLOWED_TENANTS: TENANT,
      FIRST_MANAGER: `${TENANT}/${randomUUID()}`,
    };
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const isHealthy = async (): Promise<boolean> =>
    (await installed.start(installed.image.healthCheck, production).ended).code === 0;

  it('is tried on the version of Node that the image has', () => {
    expect(installed.image.base).toBe(`node:${process.versions.node.split('.')[0]}-slim`);
  });

  it('has what it runs, and nothing that only builds or tests it', async () => {
    const { workdir } = installed.image;
    expect((await readdir(workdir)).toSorted()).toEqual(
      ['LICENSE', 'cards', 'dist', 'manifest', 'node_modules', 'package.json', 'src'].toSorted(),
    );
    expect(await readdir(join(workdir, 'src'))).toEqual(['catalogue']);
    const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    const packages = await readdir(join(workdir, 'node_modules'));
    expect(packages).not.toEqual([]);
    const builders = ['typescript', 'vitest', 'knip', 'playwright-core'];
    expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(builders));
    expect(packages.filter((name) => builders.includes(name))).toEqual([]);
  });

  it('loads every module with the packages of production alone', async () => {
    const { code, stdout, stderr } = await installed.start(['node', '-e', LOAD_ALL]).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Number(stdout)).toBeGreaterThan(500);
  });

  it('says what is missing and ends with 2, which systemd takes as no use to try again', async () => {
    const { code, stderr } = await installed.start(installed.image.command).ended;
    expect(code).toBe(2);
    expect(stderr).toContain('MicrosoftAppId: saknas.');
  });

  const unitCommand = async (): Promise<readonly string[]> => {
    const unit = await readFile(join(ROOT, 'docs/systemd/fou-boten.service'), 'utf8');
    const [, line = ''] = /^ExecStart=\/usr\/bin\/(node .+)$/m.exec(unit) ?? [];
    return line.split(' ');
  };

  it.each([
    ['the image', async () => installed.image.command],
    ['the systemd unit', unitCommand],
  ])(
    'starts by the command of %s, lets nobody in without a token and stops on its signal',
    async (_, command) => {
      const { image } = installed;
      const bot = installed.start(await command(), production);
      onTestFinished(() => bot.signal('SIGKILL'));
      await vi.waitUntil(isHealthy, PATIENT);
      const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          channelId: 'msteams',
          serviceUrl: 'https://smba.trafficmanager.net/',
          from: { id: 'x' },
          conversation: { id: 'x' },
        }),
      });
      expect(answer.status).toBe(401);
      expect(image.stopSignal).toBe('SIGTERM');
      const began = performance.now();
      bot.signal('SIGTERM');
      const { code, stderr } = await bot.ended;
      expect(code).toBe(0);
      expect(performance.now() - began).toBeLessThan(10_000);
      expect(stderr).toContain(`FoU-boten lyssnar på 127.0.0.1:${port}.`);
      expect(await readdir(image.env['DATA_DIR'] ?? '')).toContain('journal.ndjson');
      expect(await isHealthy()).toBe(false);
    },
  );

  it('cannot change its own code, and writes nowhere but in its volumes', async () => {
    const { image, start } = installed;
    const attempt = "require('node:fs').writeFileSync('dist/main.js', '')";
    const { code, stderr } = await start(['node', '-e', attempt]).ended;
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/EACCES/);
    expect(image.user).toBe('node');
    expect([image.env['DATA_DIR'], image.env['BACKUP_DIR']]).toEqual(image.volumes);
    expect((await readdir(image.root)).toSorted()).toEqual(['app', 'backups', 'data']);
  });

  it('makes a digest, a calendar file, a report with charts, and a workbook', async () => {
    const { image, start } = installed;
    const own = { DATA_DIR: join(image.volumes[0] ?? '', 'demo') };
    const lines = ['jag är FoU-chef', 'veckobrev', 'kommande', 'exportera mina aktiviteter'];
    const chat = await start(['node', 'dist/main.js', '--local', 'chat'], own, `${lines.join('\n')}\n`).ended;
    expect({ code: chat.code, stderr: chat.stderr }).toEqual({ code: 0, stderr: '' });
    expect(chat.stdout).toContain('Veckobrev för Järfälla');

    const files = join(image.volumes[0] ?? '', 'files');
    const year = String(new Date().getFullYear());
    const out = ['--out', join(files, 'r.docx'), '--xlsx', join(files, 'r.xlsx')];
    const makeFolder = ['node', '-e', `require('node:fs').mkdirSync(${JSON.stringify(files)})`];
    await start(makeFolder).ended;
    const report = await start(['node', 'dist/main.js', 'report', year, ...out], own).ended;
    expect({ code: report.code, stderr: report.stderr }).toEqual({ code: 0, stderr: '' });
    const docx = (await readFile(join(files, 'r.docx'))).toString('latin1');
    expect(docx).toContain('word/media/');
    expect((await readFile(join(files, 'r.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });
});
