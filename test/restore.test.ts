import { appendFile, chown, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { backupNamesIn, keptBackups } from '../src/adapters/store/kept-backups.js';
import { openReadOnly } from '../src/adapters/store/open-read-only.js';
import { randomIds } from '../src/adapters/system/ids.js';
import { runBackupCommand } from '../src/adapters/terminal/backup-command.js';
import { readToolConfig } from '../src/config.js';
import { addDays } from '../src/domain/calendar.js';
import { digestKey } from '../src/domain/digest.js';
import { MUNICIPALITY_IDS } from '../src/domain/municipality.js';
import { restore } from '../src/restore.js';
import { catchUp } from '../src/usecases/catch-up.js';
import { insert, update } from '../src/usecases/changes.js';
import { erasePerson } from '../src/usecases/erase-person.js';
import { weeklyDigests } from '../src/usecases/jobs/weekly-digests.js';
import { listBackups } from '../src/usecases/list-backups.js';
import type { Ports } from '../src/usecases/ports.js';
import { checkOf } from '../src/whole-backup.js';
import { allOf, openQuickly } from './support/backup-folder.js';
import { EVERYONE, jarfallaMember, martin } from './support/builders.js';
import { anActivity, at } from './support/digest-builders.js';
import { APP_ID } from './support/fake-microsoft.js';
import { fakeClock, fakeDelivery, fakePorts } from './support/fakes.js';
import { contentOf } from './support/folder-content.js';
import { RECORD_OF } from './support/store-records.js';
import { temporaryFolder } from './support/temporary-folder.js';
import { writtenStream } from './support/written-stream.js';

const WEEK = '2026-W46';
const SUNDAY = at('2026-11-15', '02:30');
const DUE = at('2026-11-16', '08:00');
const TUESDAY = at('2026-11-17', '10:00');

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
});

/** Works on the folder as a bot does, at a time, and lets it go. */
const asBot = async <T>(now: string, work: (ports: ReturnType<typeof portsAt>) => Promise<T>): Promise<T> => {
  const { store, close } = await openQuickly(folder);
  try {
    return await work(portsAt(store, now));
  } finally {
    await close();
  }
};
const portsAt = (store: Ports['store'], now: string) => {
  const delivery = fakeDelivery();
  const runId = `run at ${now}`;
  return { ...fakePorts({ clock: fakeClock(now), store, ids: randomIds, runId }), delivery };
};

const sendingJob = (ports: Ports) =>
  catchUp(ports, {
    name: 'weekly_digests',
    dueAt: DUE,
    signal: new AbortController().signal,
    work: (dueAt) => weeklyDigests.work(ports, { dueAt, signal: new AbortController().signal }),
  });

const makeWeek = async (): Promise<string> => {
  await asBot(at('2026-11-09', '09:00'), async (ports) => {
    await ports.store.commit(EVERYONE.map((person) => insert('people', person)));
    await catchUp(ports, {
      name: 'weekly_digests',
      dueAt: at('2026-11-09', '08:00'),
      signal: new AbortController().signal,
      work: async () => {},
    });
    await ports.store.commit([
      insert('activities', anActivity('before', { loggedBy: jarfallaMember.id, title: 'Före' })),
      insert('audit', RECORD_OF.audit('2026-before')),
    ]);
  });
  const taken = await keptBackups({
    folder,
    backups: join(folder, 'backups'),
    clock: fakeClock(SUNDAY),
    timeZone: 'Europe/Stockholm',
  }).take('nightly');
  if (taken.state === 'failed') throw new Error(taken.reason);
  return taken.backup.file;
};

let image: { readonly folder: string; readonly file: string } | undefined;
afterAll(async () => {
  if (image !== undefined) await rm(image.folder, { recursive: true, force: true });
});

/** Sunday night's backup of a bot that has been running since the week before; made once, and copied. */
const aWeekWithBackup = async (): Promise<string> => {
  if (image === undefined) {
    const file = await makeWeek();
    const copy = await mkdtemp(join(tmpdir(), 'fou-boten-week-'));
    await cp(folder, copy, { recursive: true });
    image = { folder: copy, file };
  } else await cp(image.folder, folder, { recursive: true });
  return image.file;
};

const variablesOf = (dataDir = folder) => {
  const variables = readToolConfig({ DATA_DIR: dataDir, NOW: TUESDAY, LOG_LEVEL: 'silent' });
  if (!variables.ok) throw new Error(variables.error.join());
  return variables.value;
};

const run = async (
  argv: readonly string[],
  { dataDir = folder, input = '', isTTY = false, isRegistered = true } = {},
) => {
  const [out, err] = [writtenStream(), writtenStream()];
  const front = {
    input: Object.assign(Readable.from([input]), { isTTY }),
    out: out.stream,
    err: err.stream,
    waitMs: 0,
  };
  const variables = { ...variablesOf(dataDir), ...(isRegistered && { MicrosoftAppId: APP_ID }) };
  const code = await restore(variables, argv, front);
  return { code, out: out.text(), err: err.text() };
};

const statesNow = (ports: Ports) =>
  Promise.all(
    MUNICIPALITY_IDS.map(async (id) => (await ports.store.get('digests', digestKey(WEEK, id)))?.state),
  );
const eight = <T>(value: T): readonly T[] => MUNICIPALITY_IDS.map(() => value);

describe('a backup from before a Monday’s sending', () => {
  it('is restored without any digest going out twice, and none is missing', async () => {
    const file = await aWeekWithBackup();
    await asBot(DUE, async (ports) => {
      await sendingJob(ports);
      expect(ports.delivery.posted).toHaveLength(8);
      await ports.store.commit([insert('activities', anActivity('after', { title: 'Efter' }))]);
    });
    const { code, out } = await run([file, '--yes']);
    expect(code).toBe(0);
    expect(out).toContain('digests: 8 nya, 0 ändrade, 0 borttagna');
    await asBot(TUESDAY, async (ports) => {
      expect(await ports.store.get('activities', '2026-after')).toBeUndefined();
      const rows = (await ports.store.find('audit')).filter(({ action }) => action === 'restore');
      expect(rows).toMatchObject([{ by: 'system', collection: 'backups', recordId: SUNDAY }]);
      expect(await statesNow(ports)).toEqual(eight('sent'));
      await sendingJob(ports);
      expect(ports.delivery.posted).toEqual([]);
    });
    const [kept] = await backupNamesIn(join(folder, 'backups'));
    expect(kept).toContain('before_restore');
  });

  it('asks about every digest when nothing tells what was sent, and sends none', async () => {
    const file = await aWeekWithBackup();
    await asBot(DUE, sendingJob);
    await writeFile(join(folder, 'journal.ndjson'), 'damage\n');
    const damaged = await readFile(join(folder, 'activities-2026.json'), 'utf8');
    const { code, out } = await run([file, '--yes']);
    expect(code).toBe(0);
    expect(out).toContain('8 veckobrev');
    expect(out).toContain('måste göras om');
    await asBot(TUESDAY, async (ports) => {
      expect(await statesNow(ports)).toEqual(eight('unknown'));
      await sendingJob(ports);
      expect(ports.delivery.posted).toEqual([]);
    });
    const [kept = ''] = (await readdir(join(folder, 'backups'))).filter((name) => name.endsWith('-ersatt'));
    expect(await readFile(join(folder, 'backups', kept, 'journal.ndjson'), 'utf8')).toBe('damage\n');
    const listed = await keptBackups({
      folder,
      backups: join(folder, 'backups'),
      clock: fakeClock(TUESDAY),
      timeZone: 'Europe/Stockholm',
    }).list();
    expect(listed.find((backup) => backup.file === kept)).toMatchObject({
      why: 'before_restore',
      lapsesOn: addDays(kept.slice(0, 10), 35),
    });
    expect(await readFile(join(folder, 'backups', kept, 'activities-2026.json'), 'utf8')).toBe(damaged);
  });

  it('still sends what nobody had sent, when it is restored before the time', async () => {
    const file = await aWeekWithBackup();
    expect((await run([file, '--yes'])).code).toBe(0);
    await asBot(TUESDAY, async (ports) => {
      await sendingJob(ports);
      expect(ports.delivery.posted).toHaveLength(8);
    });
  });

  it('can be tried on another machine, and compared with the first', async () => {
    const file = join(folder, 'backups', await aWeekWithBackup());
    await asBot(DUE, sendingJob);
    const before = await contentOf(folder);
    const other = await temporaryFolder();
    const { code, out } = await run([file, '--yes', '--compare', folder], { dataDir: other });
    expect(code).toBe(0);
    expect(out).toContain('digests: 8 nya');
    const store = await openReadOnly(other);
    expect((await store.find('digests')).map(({ state }) => state)).toEqual(eight('sent'));
    expect(await contentOf(folder)).toEqual(before);
  });
});

describe('somebody who was erased after the backup', () => {
  it('is erased again in what is restored', async () => {
    const file = await aWeekWithBackup();
    await asBot(DUE, async (ports) => {
      expect((await erasePerson(ports, jarfallaMember)).ok).toBe(true);
      const staff = await ports.store.get('people', martin.id);
      if (staff === undefined) throw new Error('nobody');
      await ports.store.commit([update('people', staff, { ...staff, competences: ['SIP'] })]);
    });
    const { out } = await run([file, '--yes']);
    expect(out).toContain('raderas igen i det som tas tillbaka: 1\n');
    const shown = JSON.stringify(await allOf(await openReadOnly(folder)));
    expect(shown).not.toContain(jarfallaMember.displayName);
    expect(shown).not.toContain(jarfallaMember.identity);
    expect(shown).toContain(martin.displayName);
    expect(shown).toContain('Före');
  });

  it('is not guessed at when what is there has not grown from the backup', async () => {
    const file = await aWeekWithBackup();
    await asBot(DUE, async (ports) => {
      expect((await erasePerson(ports, jarfallaMember)).ok).toBe(true);
    });
    const elsewhere = await temporaryFolder();
    const { store, close } = await openQuickly(elsewhere);
    await store.commit([insert('people', martin)]);
    await close();
    const { out } = await run([join(folder, 'backups', file), '--yes'], { dataDir: elsewhere });
    expect(out).toContain('måste göras om');
    expect((await (await openReadOnly(elsewhere)).find('people')).length).toBe(EVERYONE.length);
  });
});

describe('a restore', () => {
  it('with --check tells what came after and changes nothing, also while the bot runs', async () => {
    const file = await aWeekWithBackup();
    const { store, close } = await openQuickly(folder);
    await store.commit([insert('activities', anActivity('after'))]);
    const before = await contentOf(folder);
    const list = join(await temporaryFolder(), 'efter.csv');
    const { code, out } = await run([file, '--check', '--after', list]);
    expect(code).toBe(0);
    expect(out).toContain('activities: 1 nya, 0 ändrade, 0 borttagna');
    expect(out.endsWith('Ingenting är ändrat.\n')).toBe(true);
    expect(await readFile(list, 'utf8')).toContain('tid;samling;id');
    expect(await contentOf(folder)).toEqual(before);
    const refused = await run([file, '--yes']);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err).toContain('Stoppa den först');
    expect(await contentOf(folder)).toEqual(before);
    await close();
  });

  it('asks, and takes nothing but JA for a yes', async () => {
    const file = await aWeekWithBackup();
    const before = await contentOf(folder);
    expect(await run([file])).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
    expect(await run([file], { input: 'ja tack\n', isTTY: true })).toMatchObject({ code: 1 });
    expect(await contentOf(folder)).toEqual(before);
    expect(await run([file], { input: 'JA\n', isTTY: true })).toMatchObject({ code: 0 });
  });

  it('writes its list over no file that is there, such as the journal', async () => {
    const file = await aWeekWithBackup();
    const before = await contentOf(folder);
    for (const name of ['journal.ndjson', join('backups', file)]) {
      const after = join(folder, name);
      for (const how of ['--check', '--yes']) {
        expect(await run([file, how, '--after', after])).toMatchObject({
          code: 1,
          err: expect.stringContaining('finns redan'),
        });
      }
    }
    expect(await contentOf(folder)).toEqual(before);
  });

  it.each([
    ['nothing', [], 2, 'Skriv: npm run restore'],
    ['a file that is not there', ['saknas.zip', '--yes'], 1, 'finns inte'],
    ['an option that is not there', ['x.zip', '--force'], 2, 'Skriv: npm run restore'],
  ])('of %s says so', async (_name, argv, code, words) => {
    expect(await run(argv)).toMatchObject({ code, err: expect.stringContaining(words) });
  });

  it('is refused with other settings than the bot’s, which would put it in another folder', async () => {
    const file = join(folder, 'backups', await aWeekWithBackup());
    const dataDir = await temporaryFolder();
    const { code, err } = await run([file, '--yes'], { dataDir, isRegistered: false });
    expect({ code, left: await readdir(dataDir) }).toEqual({ code: 1, left: [] });
    expect(err).toContain('MicrosoftAppId saknas');
    expect(await run([file, '--check'], { dataDir, isRegistered: false })).toMatchObject({ code: 0 });
  });

  it.runIf(process.geteuid?.() === 0)('is refused to another user than the bot’s', async () => {
    const file = await aWeekWithBackup();
    const before = await contentOf(folder);
    await chown(folder, 65_534, 65_534);
    expect(await run([file, '--yes'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Kör kommandot som botens användare'),
    });
    expect(await contentOf(folder)).toEqual(before);
  });

  it('of a file that is damaged leaves everything as it is', async () => {
    const file = await aWeekWithBackup();
    const path = join(folder, 'backups', file);
    await writeFile(path, (await readFile(path)).subarray(0, -30));
    const before = await contentOf(folder);
    expect(await run([file, '--yes'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('går inte att använda'),
    });
    expect(await contentOf(folder)).toEqual(before);
  });
});

describe('the command for backups', () => {
  const command = async (...argv: readonly string[]) => {
    const [out, err] = [writtenStream(), writtenStream()];
    const place = join(folder, 'backups');
    const clock = fakeClock(TUESDAY);
    const backups = keptBackups({ folder, backups: place, clock, timeZone: 'Europe/Stockholm' });
    const code = await runBackupCommand({
      argv,
      place,
      backups,
      pathOf: (file) => join(place, file),
      listed: async () => listBackups({ backups, store: await openReadOnly(folder) }),
      check: checkOf,
      out: out.stream,
      err: err.stream,
    });
    return { code, out: out.text(), err: err.text() };
  };

  it('takes, lists and checks', async () => {
    const nightly = await aWeekWithBackup();
    await asBot(DUE, async (ports) => {
      expect((await erasePerson(ports, jarfallaMember)).ok).toBe(true);
    });
    const { close } = await openQuickly(folder);
    const taken = await command();
    await close();
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out).toMatch(/till och med ändring \d+, tagen 2026-11-17T09:00/);
    expect(taken.out).toContain('Den tas bort automatiskt 2026-12-22.');
    const { out } = await command('--list');
    const [first = '', second = ''] = out.split('\n');
    expect(first).toContain('på begäran');
    expect(first).toContain('ingen raderad sedan dess');
    expect(second).toContain(nightly);
    expect(second).toContain('raderade sedan dess: 1');
    expect(await command('--check', nightly)).toMatchObject({
      code: 0,
      out: expect.stringContaining('är hel'),
    });
  });

  it('says what is wrong in one sentence', async () => {
    expect(await command()).toMatchObject({
      code: 1,
      err: expect.stringContaining('Se efter att mappen finns'),
    });
    expect(await command('--list', '--check', 'x')).toMatchObject({ code: 2 });
    const nightly = await aWeekWithBackup();
    await appendFile(join(folder, 'journal.ndjson'), 'damage\n');
    expect(await command()).toMatchObject({ code: 1, err: expect.stringContaining('är skadad') });
    expect(await command('--list')).toMatchObject({ code: 0, out: expect.stringContaining(nightly) });
    await rm(join(folder, 'backups'), { recursive: true });
    expect((await command('--list')).out).toContain('Det finns inga säkerhetskopior');
  });
});
