import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { keptImports } from '../../src/adapters/files/kept-imports.js';
import { reportFiles } from '../../src/adapters/files/report-files.js';
import { writeDurablyInFolder } from '../../src/adapters/store/durable-file.js';
import { openStore } from '../../src/adapters/store/open-store.js';
import { randomIds } from '../../src/adapters/system/ids.js';
import { CARD_STAMPS } from '../../src/cards/index.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { createDispatch } from '../../src/conversation/dispatch.js';
import type { Reply } from '../../src/conversation/reply.js';
import { fileOfReport } from '../../src/conversation/report-files.js';
import type { Incoming } from '../../src/conversation/turn.js';
import { sv } from '../../src/texts/sv/index.js';
import { approveReport } from '../../src/usecases/approve-report.js';
import { insert } from '../../src/usecases/changes.js';
import { tidyUp } from '../../src/usecases/jobs/tidy-up.js';
import type { Store, WriteFile } from '../../src/usecases/ports.js';
import { anna, martin } from '../support/builders.js';
import { crashImage } from '../support/crash-image.js';
import { fakeClock, fakeLog, fakePorts } from '../support/fakes.js';
import { sentFile } from '../support/import-talk.js';
import { textIn } from '../support/log-talk.js';
import { WHOLE, workbook } from '../support/plan-file-talk.js';
import { actionsIn } from '../support/talk.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PLANS = join('filer', 'inlasta');
const REPORTS = join('filer', 'rapporter');
const WHICH = { kind: 'report', year: 2026, structure: 'pillar' } as const;
const MAKER = { texts: sv, locale: 'sv', now: '2026-11-18T11:00:00.000Z', by: 'Anna Demo' } as const;
const BYTES = {
  document: Buffer.from('document as approved'),
  workbook: Buffer.from('workbook as approved'),
};

const DUE = { dueAt: '2026-11-18T02:40:00.000Z', signal: new AbortController().signal };

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** What is done between the steps of the program, such as taking what a crash would leave there. */
interface Watched {
  readonly write?: (write: WriteFile) => WriteFile;
  readonly commit?: (commit: Store['commit']) => Store['commit'];
}

/** A run of the program over a folder; it knows nothing that is not on the disk. */
const run = async (folder: string, { write = (it) => it, commit = (it) => it }: Watched = {}) => {
  const log = fakeLog();
  const opened = await openStore({ folder, clock: fakeClock(), log });
  closing.push(opened.close);
  const store = { ...opened.store, commit: commit(opened.store.commit) };
  const ports = fakePorts({
    store,
    log,
    ids: randomIds,
    keptImports: keptImports(join(folder, PLANS), write(writeDurablyInFolder)),
    reportFiles: reportFiles(join(folder, REPORTS), write(writeDurablyInFolder)),
  });
  const dispatch = createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS });
  const [tenantId = '', aadObjectId = ''] = anna.identity.split('/');
  const say = (input: Incoming['input']): Promise<Reply> =>
    dispatch({
      sourceKey: randomIds.short(),
      locale: 'sv',
      conversation: { id: 'chat', kind: 'personal' },
      sender: { tenantId, aadObjectId, name: anna.displayName },
      input,
    });
  return {
    ports,
    log,
    sendPlan: () =>
      say({ kind: 'text', text: 'importera plan 2026', files: [sentFile(workbook(WHOLE), 'plan.xlsx')] }),
    save: (preview: Reply) => {
      const data = actionsIn(preview).find(({ title }) => title === sv.planFile.preview.save)?.data ?? {};
      return say({ kind: 'press', verb: String(data['verb']), data });
    },
    goals: () => store.find('goals'),
    kept: (where: string) => readdir(join(folder, where)).catch((): string[] => []),
  };
};

const newFolder = async (): Promise<string> => {
  const folder = await temporaryFolder();
  const { ports } = await run(folder);
  await ports.store.commit([insert('people', anna), insert('people', martin)]);
  await closing.pop()?.();
  return folder;
};

it('a plan file is saved whole after a crash between its preview and the press, and once', async () => {
  const folder = await newFolder();
  const preview = await (await run(folder)).sendPlan();
  const image = await crashImage(folder);
  const after = await run(image);
  expect(await after.goals()).toEqual([]);
  expect(textIn(await after.save(preview))).toContain('Planen för 2026 är inläst');
  expect(await after.goals()).toHaveLength(1);
  expect(await after.ports.store.find('publications')).toHaveLength(1);
  expect(await after.kept(PLANS)).toEqual([]);

  const later = await run(await crashImage(image));
  await later.save(preview);
  expect(await later.goals()).toHaveLength(1);
  expect(await later.ports.store.find('imports')).toHaveLength(1);
});

it('a plan file that a crash left half is never saved: its person is asked for it again, and it is tidied away', async () => {
  const folder = await newFolder();
  const preview = await (await run(folder)).sendPlan();
  const image = await crashImage(folder);
  const [name = ''] = await readdir(join(image, PLANS));
  // As when the program dies while it writes: the half stands beside where the file will be.
  const whole = await readFile(join(image, PLANS, name));
  await writeFile(join(image, PLANS, `${name}.123456`), whole.subarray(0, whole.length / 2));
  const after = await run(image);
  await after.ports.keptImports.discard(name);
  await writeFile(join(image, PLANS, `${name}.123456`), whole.subarray(0, whole.length / 2));
  expect(textIn(await after.save(preview))).toBe(sv.planFile.gone);
  expect(await after.goals()).toEqual([]);
  expect(after.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  await tidyUp.work({ ...after.ports, clock: fakeClock('2027-01-18T11:00:00.000Z') }, DUE);
  expect(await after.kept(PLANS)).toEqual([]);
});

it('an approved report has its very bytes after a crash at any step, or is not approved and leaves no files', async () => {
  const folder = await newFolder();
  const images: string[] = [];
  const shoot = async (): Promise<void> => void images.push(await crashImage(folder));
  const { ports } = await run(folder, {
    write: (write) => async (path, data) => {
      await shoot();
      await write(path, data);
      await shoot();
    },
    commit: (commit) => async (changes) => {
      await shoot();
      const result = await commit(changes);
      await shoot();
      return result;
    },
  });
  const approved = await approveReport(ports, {
    which: WHICH,
    approval: { body: 'political_steering', date: '2026-11-17', minutesRef: '§ 4' },
    by: anna.id,
    seenVersion: 0,
    make: async () => ({
      document: { name: 'a.docx', content: BYTES.document },
      workbook: { name: 'a.xlsx', content: BYTES.workbook },
    }),
  });
  expect(approved.ok).toBe(true);

  const found: boolean[] = [];
  for (const image of images) {
    const after = await run(image);
    const [report] = await after.ports.store.find('reports');
    found.push(report !== undefined);
    await tidyUp.work(after.ports, DUE);
    expect(await after.kept(REPORTS)).toHaveLength(report === undefined ? 0 : 2);
    if (report === undefined) continue;
    for (const file of ['document', 'workbook'] as const) {
      expect(await fileOfReport(after.ports, MAKER, WHICH, file)).toMatchObject({ content: BYTES[file] });
    }
  }
  expect(found).toEqual([false, false, false, false, false, true]);
});
