import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openReadOnly } from '../../src/adapters/store/open-read-only.js';
import { notKeptSentence, unusableSentence } from '../../src/adapters/store/trouble-sentences.js';
import { sv } from '../../src/texts/sv/index.js';
import { contentOf } from '../support/folder-content.js';
import { freePort } from '../support/free-port.js';
import {
  builtProgram,
  type Ended,
  type ProgramOptions,
  type RunningProgram,
  startProgram,
} from '../support/program.js';
import { type SmallDisk, type SmallDisks, smallDisks } from '../support/small-disk.js';

const NOW = '2026-11-18T12:00';
const MEGABYTE = 1024 * 1024;
const BLOCK = 4096;
const STEP = 12 * BLOCK;

let folder: string;
let main: string;
let port: number;
let small: SmallDisks;
/** For DATA_DIR and BACKUP_DIR, and what the bot has written with room enough. */
let data: SmallDisk;
let backups: SmallDisk;
let good: string;
let program: RunningProgram | undefined;

const start = (args: readonly string[], options: ProgramOptions = {}): RunningProgram => {
  program = startProgram(main, args, {
    through: small.through,
    ...options,
    env: {
      NOW,
      DATA_DIR: join(data.path, 'data'),
      BACKUP_DIR: join(backups.path, 'backups'),
      PORT: String(port),
      METRICS_PORT: '0',
      ...options.env,
    },
  });
  return program;
};
const dataSeen = (): string => join(data.seen, 'data');
const backupsSeen = (): string => join(backups.seen, 'backups');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fou-boten-full-'));
  main = await builtProgram();
  port = await freePort();
  small = await smallDisks(folder, [8 * MEGABYTE, 4 * MEGABYTE]);
  const [first, second] = small.disks;
  if (first === undefined || second === undefined) throw new Error('no disks');
  [data, backups] = [first, second];
  const bot = start(['--local', 'chat'], {
    input: 'jag är personal\nlogga 2 tim bollplank med Järfälla om Alfa igår\n',
  });
  expect(await bot.ended).toMatchObject({ code: 0 });
  good = join(folder, 'good');
  await cp(dataSeen(), good, { recursive: true });
});
afterEach(async () => {
  program?.signal('SIGKILL');
  await program?.ended;
  for (const disk of small.disks) {
    await disk.setReadOnly(false);
    await disk.empty();
  }
  await rm(dataSeen(), { recursive: true, force: true });
  await rm(backupsSeen(), { recursive: true, force: true });
});
afterAll(async () => {
  await small?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the bot had written, on the disk again. */
const putBack = (): Promise<void> => cp(good, dataSeen(), { recursive: true });

/** What a tool says, and how it ends. */
const tool = (...args: readonly string[]): Promise<Ended> => start(args).ended;
const chat = (...lines: readonly string[]): RunningProgram =>
  start(['--local', 'chat'], { input: lines.map((line) => `${line}\n`).join(''), staysOpen: true });

const notKept = (code: string): RegExp =>
  new RegExp(sv.errors.notKept(code, 'ID').replace(/[().]/g, '\\$&').replace('ID', '\\S+'), 'g');
const titlesNow = async (): Promise<string> =>
  JSON.stringify(await (await openReadOnly(dataSeen())).find('activities'));

const backedUp = async (): Promise<string> => {
  expect(await tool('backup')).toMatchObject({ code: 0, stderr: '' });
  const [name = ''] = await readdir(backupsSeen());
  return name;
};

/** Each kind of disk that takes nothing, what it is called, and how it is made so and made good again. */
const KINDS = [
  {
    code: 'ENOSPC',
    reason: 'disk_full',
    spoil: (disk: SmallDisk) => disk.fill(),
    mend: (disk: SmallDisk) => disk.empty(),
  },
  {
    code: 'EROFS',
    reason: 'not_writable',
    spoil: (disk: SmallDisk) => disk.setReadOnly(true),
    mend: (disk: SmallDisk) => disk.setReadOnly(false),
  },
] as const;

describe.each(KINDS)('the built program and a disk that says $code', ({ code, reason, spoil, mend }) => {
  it('does not start, changes nothing, and starts when it can', async () => {
    await putBack();
    const before = await contentOf(dataSeen());
    await spoil(data);
    const refused = await chat('jag är personal').ended;
    expect(refused).toMatchObject({
      code: 1,
      stderr: `${unusableSentence(join(data.path, 'data'), code)}\n`,
    });
    expect(await contentOf(dataSeen())).toEqual(before);
    await mend(data);
    const bot = chat('jag är personal', 'mina aktiviteter');
    await bot.says(/Alfa/);
    bot.endInput();
    expect(await bot.ended).toMatchObject({ code: 0 });
  });

  it('does not start in a folder that is to be made', async () => {
    await spoil(data);
    const refused = await chat().ended;
    expect(refused).toMatchObject({
      code: 1,
      stderr: `${unusableSentence(join(data.path, 'data'), code)}\n`,
    });
  });

  it('takes no backup, leaves the earlier as they are, and takes one when it can', async () => {
    await putBack();
    await backedUp();
    const before = await contentOf(backupsSeen());
    await spoil(backups);
    const failed = await tool('backup');
    const place = join(backups.path, 'backups');
    expect(failed).toEqual({
      code: 1,
      stdout: '',
      stderr: `${sv.backups.failed[reason](place)} (${code})\n`,
    });
    expect(await contentOf(backupsSeen())).toEqual(before);
    await mend(backups);
    expect(await tool('backup')).toMatchObject({ code: 0 });
    expect(await readdir(backupsSeen())).toHaveLength(2);
  });

  it('tells the FoU manager of a night without a backup', async () => {
    await putBack();
    await backedUp();
    const serve = async (now: string): Promise<RunningProgram> => {
      const bot = start(['--local', '--scheduler'], { env: { NOW: now } });
      await bot.says(/FoU-boten/);
      return bot;
    };
    const jobs = async () =>
      (await (await openReadOnly(dataSeen())).find('jobs')).filter(({ name }) => name === 'back_up');
    const first = await serve('2026-11-18T12:00');
    await vi.waitUntil(async () => (await jobs()).length === 1, { timeout: 60_000 });
    first.signal('SIGTERM');
    await first.ended;
    const before = await contentOf(backupsSeen());
    await spoil(backups);
    const second = await serve('2026-11-19T02:30');
    await vi.waitUntil(async () => (await jobs()).some(({ state }) => state === 'failed'), {
      timeout: 60_000,
    });
    const notices = await (await openReadOnly(dataSeen())).find('notices');
    const warned = notices.flatMap(({ notice, personId }) =>
      notice.kind === 'operations_warning' && notice.warning.what === 'backup_failed'
        ? [{ ...notice.warning, personId }]
        : [],
    );
    expect(warned).not.toEqual([]);
    for (const warning of warned) expect(warning).toMatchObject({ reason, code });
    second.signal('SIGTERM');
    await second.ended;
    expect(await contentOf(backupsSeen())).toEqual(before);
  });

  it('takes no backup in a folder that is to be made', async () => {
    await putBack();
    await spoil(backups);
    const failed = await tool('backup');
    const place = join(backups.path, 'backups');
    expect(failed).toEqual({
      code: 1,
      stdout: '',
      stderr: `${sv.backups.failed[reason](place)} (${code})\n`,
    });
  });

  it('restores nothing, leaves the old whole, and restores when it can', async () => {
    await putBack();
    const file = await backedUp();
    const before = await contentOf(dataSeen());
    await spoil(backups);
    const [dataPlace, backupsPlace] = [join(data.path, 'data'), join(backups.path, 'backups')];
    expect(await tool('restore', file, '--yes')).toMatchObject({
      code: 1,
      stderr: `${sv.backups.notKept(notKeptSentence(backupsPlace, code))}\n`,
    });
    await mend(backups);
    expect(await contentOf(dataSeen())).toEqual(before);
    await spoil(data);
    const { stderr } = await tool('restore', file, '--yes');
    const sentence =
      code === 'EROFS'
        ? unusableSentence(dataPlace, code)
        : sv.backups.notReplaced(notKeptSentence(dataPlace, code));
    expect(stderr).toBe(`${sentence}\n`);
    await mend(data);
    expect(await contentOf(dataSeen())).toEqual(before);
    expect(await tool('restore', file, '--yes')).toMatchObject({ code: 0 });
    expect(await titlesNow()).toContain('Alfa');
  });
});

describe('the built program while it runs', () => {
  it('says that it kept nothing when the disk is full, and loses nothing that it has said yes to', async () => {
    await putBack();
    const bot = chat('jag är personal');
    await bot.says(/personal/);
    await data.fill();
    const acknowledged: string[] = [];
    let refused: string | undefined;
    for (let turn = 1; refused === undefined; turn += 1) {
      const word = `Omgång${turn}x`;
      bot.type(`logga 2 tim bollplank med Solna om ${word} igår\n`);
      const match = await bot.says(new RegExp(`${word}[\\s\\S]*Ångra|${notKept('ENOSPC').source}`));
      if (match[0].includes(word)) acknowledged.push(word);
      else refused = word;
    }
    expect(await titlesNow()).not.toContain(refused);
    await data.empty();
    bot.type(`logga 2 tim bollplank med Solna om Efteråt igår\n`);
    await bot.says(/Efteråt[\s\S]*Ångra/);
    bot.signal('SIGKILL');
    await bot.ended;
    const titles = await titlesNow();
    for (const word of [...acknowledged, 'Alfa', 'Efteråt']) expect(titles).toContain(word);
    expect(titles).not.toContain(refused);
  });

  it('says that it kept nothing when a file may not be written, and goes on when it can', async () => {
    await putBack();
    const bot = chat('jag är personal');
    await bot.says(/personal/);
    await data.setReadOnly(true);
    bot.type('exportera 2026\n');
    await bot.says(notKept('EROFS'));
    await data.setReadOnly(false);
    bot.type('logga 2 tim bollplank med Solna om Beta igår\n');
    await bot.says(/Beta[\s\S]*Ångra/);
    bot.endInput();
    expect(await bot.ended).toMatchObject({ code: 0 });
    expect(await titlesNow()).toContain('Beta');
  });
});

describe('a restore with a little room left', () => {
  it('ends in a sentence and the old, or in what was restored, however little it is', {
    timeout: 300_000,
  }, async () => {
    await putBack();
    const file = await backedUp();
    const before = await contentOf(dataSeen());
    const isRestoredWith = async (room: number): Promise<boolean> => {
      await data.fill(room);
      const { code, stderr } = await tool('restore', file, '--yes');
      await data.empty();
      if (code === 0) return true;
      const reason = notKeptSentence(join(data.path, 'data'), 'ENOSPC');
      expect(stderr, `${room}`).toBe(`${sv.backups.notReplaced(reason)}\n`);
      expect(await contentOf(dataSeen()), `${room}`).toEqual(before);
      return false;
    };
    // In long steps up to where there is room enough, and then every block of the last one.
    let room = 0;
    while (!(await isRestoredWith(room))) room += STEP;
    await rm(dataSeen(), { recursive: true });
    await putBack();
    room -= STEP;
    while (!(await isRestoredWith(room))) room += BLOCK;
    expect(await titlesNow()).toContain('Alfa');
  });
});
