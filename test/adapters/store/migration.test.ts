import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CollectionFileAdapter } from '../../../src/adapters/store/collection-file.js';
import { CURRENT_SCHEMA, type Schema } from '../../../src/adapters/store/migrations.js';
import { openReadOnly } from '../../../src/adapters/store/open-read-only.js';
import { openStore, type StoreOptions } from '../../../src/adapters/store/open-store.js';
import { actsHere } from '../../../src/domain/request-choices.js';
import { anonymousKey } from '../../../src/usecases/anonymous-key.js';
import { insert, update } from '../../../src/usecases/changes.js';
import type { CollectionName } from '../../../src/usecases/collections.js';
import { allOf, storeIn } from '../../support/backup-folder.js';
import { crashImage } from '../../support/crash-image.js';
import { fakeClock, fakeLog } from '../../support/fakes.js';
import { contentOf } from '../../support/folder-content.js';
import { aFeedback, aPostedRecord, aQuestion, RECORD_OF } from '../../support/store-records.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const one: Schema = { version: 1, migrations: [] };

/** Under version 1, whatever version the program is at. */
const open = (folder: string, options: Partial<StoreOptions> = {}) =>
  openStore({
    folder,
    clock: fakeClock(),
    lockStaleMs: 2000,
    snapshotAfterQuietMs: 1e8,
    schema: one,
    ...options,
  });

const adding = (to: number): Schema['migrations'][number] => ({
  to,
  migrate: (collection, record) =>
    collection === 'unanswered' && typeof record === 'object' && record !== null && 'question' in record
      ? { ...record, question: `${record.question} +${to}` }
      : record,
});
const two: Schema = { version: 2, migrations: [adding(2)] };
const three: Schema = { version: 3, migrations: [adding(3), adding(2)] };

const question = aQuestion('2026-a', { question: 'fråga' });
const inJournal = aQuestion('2025-b', { question: 'i journalen' });

/** Version 1: one record in a collection file, one changed and one new in the journal. */
const anOldFolder = async (): Promise<string> => {
  const origin = await temporaryFolder();
  const first = await open(origin);
  await first.store.commit([insert('unanswered', question), insert('feedback', aFeedback('2026-f'))]);
  await first.close();
  const second = await open(origin);
  await second.store.commit([insert('unanswered', inJournal)]);
  const folder = await crashImage(origin);
  await second.close();
  return folder;
};

const questionsIn = async (folder: string, schema: Schema): Promise<string[]> =>
  (await (await openReadOnly(folder, schema)).find('unanswered')).map((each) => each.question).sort();

describe('a newer program in an older folder', () => {
  it.each([
    ['one step', two, ['fråga +2', 'i journalen +2']],
    ['every step in order', three, ['fråga +2 +3', 'i journalen +2 +3']],
  ])('brings files and journal to its version by %s', async (_, schema, expected) => {
    const folder = await anOldFolder();
    const { store, close } = await open(folder, { schema });
    expect((await store.find('unanswered')).map((each) => each.question).sort()).toEqual(expected);
    expect(await store.find('feedback')).toEqual([aFeedback('2026-f')]);
    await close();
    for (const name of (await readdir(folder)).filter((each) => /json$/.test(each)))
      expect(await readFile(join(folder, name), 'utf8'), name).toContain(`"schema":${schema.version}`);
  });

  it('migrates each record once, however often it starts', async () => {
    const folder = await anOldFolder();
    for (let start = 0; start < 3; start += 1) await (await open(folder, { schema: two })).close();
    expect(await questionsIn(folder, two)).toEqual(['fråga +2', 'i journalen +2']);
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1);
  });

  it('first copies the folder to a backup that opens and says where it is', async () => {
    const folder = await anOldFolder();
    const before = await allOf(await openReadOnly(folder, one));
    const log = fakeLog();
    await (await open(folder, { schema: two, log })).close();
    const backup = join(folder, 'backups', '2026-11-18T110000.000Z-before_migration-schema1.zip');
    expect(await allOf((await storeIn(backup, one)).store)).toEqual(before);
    expect(log.lines).toContainEqual(expect.objectContaining({ fields: { backup } }));
  });

  it('makes the backup also when nobody keeps a log', async () => {
    const folder = await anOldFolder();
    await (await open(folder, { schema: two })).close();
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1);
  });

  it('has a step for every version so far, and reads what the first one wrote', async () => {
    const folder = await anOldFolder();
    await (await open(folder, { schema: CURRENT_SCHEMA })).close();
    expect(await questionsIn(folder, CURRENT_SCHEMA)).toEqual(['fråga', 'i journalen']);
    expect(CURRENT_SCHEMA.migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: CURRENT_SCHEMA.version - 1 }, (_, step) => step + 2),
    );
  });

  it('makes no backup of a new folder', async () => {
    const folder = await temporaryFolder();
    await (await open(folder, { schema: two })).close();
    expect(await readdir(folder)).toEqual(['journal.ndjson']);
  });

  it('changes nothing when a step throws or its records do not fit', async () => {
    const folder = await anOldFolder();
    const before = await contentOf(folder);
    const breaking: Schema = { version: 2, migrations: [{ to: 2, migrate: () => ({ id: 'wrong' }) }] };
    await expect(open(folder, { schema: breaking })).rejects.toThrow('har fel form');
    expect(await contentOf(folder)).toEqual(before);
  });

  it('goes on after a crash in the middle, when some files are new and some old', async () => {
    const folder = await anOldFolder();
    const done = await crashImage(folder);
    await (await open(done, { schema: two })).close();
    const half = await crashImage(folder);
    await copyFile(join(done, 'unanswered-2026.json'), join(half, 'unanswered-2026.json'));
    await (await open(half, { schema: two })).close();
    expect(await questionsIn(half, two)).toEqual(['fråga +2', 'i journalen +2']);
  });

  it('reads an older folder without changing it', async () => {
    const folder = await anOldFolder();
    const before = await contentOf(folder);
    expect(await questionsIn(folder, two)).toEqual(['fråga +2', 'i journalen +2']);
    expect(await contentOf(folder)).toEqual(before);
  });
});

/** A request as it was written until version 6. */
const inVersion5 = (overrides: object = {}): object => {
  const { id, municipalityId, question, councilRepInformed, kind, area, pillar, number } =
    RECORD_OF.requests('2026-r');
  return {
    ...{ id, municipalityId, question, councilRepInformed, kind, area, pillar, number },
    version: 2,
    otherMunicipalitiesInterested: [],
    requestedBy: '2026-asker',
    contactId: '2026-asker',
    status: 'withdrawn',
    statusHistory: [
      { at: '2026-11-10T10:00:00.000Z', by: '2026-asker', from: 'draft', to: 'received' },
      { at: '2026-11-11T10:00:00.000Z', by: '2026-asker', from: 'received', to: 'withdrawn', reason: 'Löst' },
    ],
    createdAt: '2026-11-10T10:00:00.000Z',
    submissionId: 'submission of r',
    ...overrides,
  };
};

describe('version 3', () => {
  const IN_2 = {
    people: [
      { ...RECORD_OF.people('2026-named'), nameFrom: undefined, worksIn: undefined },
      { ...RECORD_OF.people('2026-first'), nameFrom: undefined, displayName: 'FoU-chef' },
    ],
    requests: [inVersion5({ contactId: undefined, requestedBy: '2026-asker' })],
    feedback: [aFeedback('2026-f', { sourceKey: 'chat of Anna|1' })],
    unanswered: [aQuestion('2026-q', { sourceKey: 'chat of Anna|2' })],
    jobs: [RECORD_OF.jobs('2026-j')],
  } satisfies { readonly [N in CollectionName]?: readonly object[] };

  /** As version 2 left it, written past the store, which knows today's shapes only. */
  const folderOf2 = async (): Promise<string> => {
    const folder = await temporaryFolder();
    await (await open(folder, { schema: { version: 2, migrations: [adding(2)] } })).close();
    for (const collection of Object.keys(IN_2) as (keyof typeof IN_2)[]) {
      const file = { schema: 2, collection, year: 2026, seq: 0, records: IN_2[collection] };
      await new CollectionFileAdapter(join(folder, `${collection}-2026.json`), 2).write(file);
    }
    return folder;
  };
  const opened = async () => {
    const { store, close } = await open(await folderOf2(), { schema: CURRENT_SCHEMA });
    onTestFinished(close);
    return store;
  };

  it('takes names for the registry’s, but for the one that the program gave the first manager', async () => {
    const people = await (await opened()).find('people');
    expect(people.map(({ id, nameFrom }) => [id, nameFrom])).toEqual([
      ['2026-named', 'registry'],
      ['2026-first', 'teams'],
    ]);
  });

  it('lets who asked speak for the municipality in a request', async () => {
    const [request] = await (await opened()).find('requests');
    expect(request?.contactId).toBe('2026-asker');
  });

  it('unties answers and questions from the chats they came from, and still knows a message sent again', async () => {
    const store = await opened();
    const kept = [...(await store.find('feedback')), ...(await store.find('unanswered'))];
    expect(kept.map(({ sourceKey }) => sourceKey)).toEqual(
      ['chat of Anna|1', 'chat of Anna|2'].map(anonymousKey),
    );
    expect(JSON.stringify(kept)).not.toContain('Anna');
  });

  it('leaves the rest as it is', async () => {
    expect(await (await opened()).find('jobs')).toEqual(IN_2.jobs);
  });
});

describe('version 6', () => {
  const requestsFrom = async (record: object) => {
    const folder = await temporaryFolder();
    await (await open(folder, { schema: { version: 5, migrations: [] } })).close();
    const file = { schema: 5, collection: 'requests' as const, year: 2026, seq: 0, records: [record] };
    await new CollectionFileAdapter(join(folder, 'requests-2026.json'), 5).write(file);
    const { store, close } = await open(folder, { schema: CURRENT_SCHEMA });
    onTestFinished(close);
    return store.find('requests');
  };

  it('keeps every change of a request as a row of its history, with the reason', async () => {
    expect(await requestsFrom(inVersion5())).toMatchObject([
      {
        status: 'withdrawn',
        assignedTo: [],
        deliverables: [],
        history: [
          { version: 1, from: 'draft', to: 'received', act: { kind: 'file' } },
          { version: 2, from: 'received', to: 'withdrawn', act: { kind: 'withdraw', reason: 'Löst' } },
        ],
      },
    ]);
  });

  const cameBy = (...statuses: readonly string[]) =>
    inVersion5({
      version: statuses.length,
      status: statuses.at(-1),
      statusHistory: statuses.map((to, index) => ({
        at: '2026-11-10T10:00:00.000Z',
        by: '2026-asker',
        from: statuses[index - 1] ?? 'draft',
        to,
      })),
    });

  it.each([
    ['the first', ['received', 'triaged', 'accepted'], 'start'],
    ['the first', ['received', 'triaged', 'accepted', 'in_progress'], 'document'],
    ['the second', ['received', 'triaged', 'awaiting_decision'], 'record_decision'],
    ['the second', ['received', 'triaged', 'awaiting_decision', 'decided_yes'], 'prepare_agreement'],
    ['no', ['received', 'triaged'], 'choose_line'],
  ])('lets one on %s line that has come through %j go on', async (line, statuses, act) => {
    const [request] = await requestsFrom(cameBy(...statuses));
    expect(request?.line).toBe({ 'the first': 'first', 'the second': 'second' }[line]);
    // With the document that the first line's last step needs.
    const documented = request && { ...request, deliverables: [{ kind: 'memo', title: 'PM' } as const] };
    expect(
      documented && actsHere(documented, { personId: '2026-martin', municipality: undefined }),
    ).toContain(act);
  });
});

describe('version 4', () => {
  it('leaves what was there as it is, and takes what became of a question and of an entry', async () => {
    const folder = await temporaryFolder();
    await (await open(folder, { schema: { version: 3, migrations: [] } })).close();
    const records = [aQuestion('2026-q')];
    const file = { schema: 3, collection: 'unanswered', year: 2026, seq: 0, records } as const;
    await new CollectionFileAdapter(join(folder, 'unanswered-2026.json'), 3).write(file);
    const { store, close } = await open(folder, { schema: CURRENT_SCHEMA });
    onTestFinished(close);
    expect(await store.find('unanswered')).toEqual(records);
    const ended = { at: '2026-11-18T12:00:00.000Z', by: '2026-martin', how: 'not_relevant' } as const;
    const committed = await store.commit([
      update('unanswered', aQuestion('2026-q'), { ...aQuestion('2026-q'), ended }),
      insert('edits', RECORD_OF.edits('2026-e')),
    ]);
    expect(committed.ok).toBe(true);
  });
});

describe('an older program in a newer folder', () => {
  const newer = async (isInJournal: boolean): Promise<string> => {
    const origin = await temporaryFolder();
    const { store, close } = await open(origin, { schema: two });
    await store.commit([insert('unanswered', question)]);
    await store.commit([update('unanswered', question, question)]);
    const image = await crashImage(origin);
    await close();
    return isInJournal ? image : origin;
  };

  it.each([
    ['the journal', true],
    ['a collection file', false],
  ])('is refused in one clear sentence when %s is newer, and changes nothing', async (_, isInJournal) => {
    const folder = await newer(isInJournal);
    const before = await contentOf(folder);
    const sentence = /skriven av en nyare version av FoU-boten \(schema 2, det här programmet kan 1\)/;
    await expect(open(folder)).rejects.toThrow(sentence);
    await expect(openReadOnly(folder, one)).rejects.toThrow(sentence);
    await expect(open(folder)).rejects.toMatchObject({ reason: 'newer_schema' });
    expect(await contentOf(folder)).toEqual(before);
  });
});

describe('version 7', () => {
  it('leaves a digest as it was posted, with nothing of what is coming', async () => {
    const folder = await temporaryFolder();
    await (await open(folder, { schema: { version: 6, migrations: [] } })).close();
    const { digest, ...record } = aPostedRecord('2026-W46-jarfalla');
    const { events: _events, meetings: _meetings, seats: _seats, toAnswer: _toAnswer, ...posted } = digest;
    const file = {
      schema: 6,
      collection: 'digests' as const,
      year: 2026,
      seq: 0,
      records: [{ ...record, digest: posted }],
    };
    await new CollectionFileAdapter(join(folder, 'digests-2026.json'), 6).write(file);
    const { store, close } = await open(folder, { schema: CURRENT_SCHEMA });
    onTestFinished(close);
    expect(await store.find('digests')).toEqual([
      { ...record, digest: { ...posted, events: [], meetings: [], seats: [], toAnswer: [] }, attempts: [] },
    ]);
  });
});

describe('version 8', () => {
  it('takes channels as reached by Graph, and digests as tried at times that nobody knows', async () => {
    const folder = await temporaryFolder();
    await (await open(folder, { schema: { version: 7, migrations: [] } })).close();
    const { attempts: _attempts, ...digest } = aPostedRecord('2026-W46-jarfalla');
    const { route: _route, ...channel } = RECORD_OF.channels('2026-0001');
    const write = (collection: 'digests' | 'channels', record: { readonly id: string }) =>
      new CollectionFileAdapter(join(folder, `${collection}-2026.json`), 7).write({
        schema: 7,
        collection,
        year: 2026,
        seq: 0,
        records: [record],
      });
    await write('digests', digest);
    await write('channels', channel);
    const { store, close } = await open(folder, { schema: CURRENT_SCHEMA });
    onTestFinished(close);
    expect(await store.find('digests')).toEqual([{ ...digest, attempts: [] }]);
    expect(await store.find('channels')).toEqual([{ ...channel, route: 'graph' }]);
  });
});

describe('version 10', () => {
  it('leaves what was queued and done as it was, and takes warnings and the nightly backup', async () => {
    const folder = await temporaryFolder();
    await (await open(folder, { schema: { version: 9, migrations: [] } })).close();
    const notice = RECORD_OF.notices('2026-0001');
    await new CollectionFileAdapter(join(folder, 'notices-2026.json'), 9).write({
      schema: 9,
      collection: 'notices',
      year: 2026,
      seq: 0,
      records: [notice],
    });
    const { store, close } = await open(folder, { schema: CURRENT_SCHEMA });
    const warning = { what: 'disk', place: 'data', stage: 'low', free: 1, total: 2 } as const;
    const told = {
      ...notice,
      id: '2026-0002',
      version: 1,
      key: 'k',
      notice: { kind: 'operations_warning', warning },
    };
    const job = { ...RECORD_OF.jobs('2026-0003'), version: 1, name: 'back_up' } as const;
    await store.commit([
      // Spreading a union loses to whom it is, which stays as it was.
      { op: 'put', collection: 'notices', record: told as typeof notice, expectedVersion: 0 },
      { op: 'put', collection: 'jobs', record: job, expectedVersion: 0 },
    ]);
    await close();
    const again = await open(folder, { schema: CURRENT_SCHEMA });
    onTestFinished(again.close);
    expect(await again.store.find('notices')).toEqual([notice, told]);
    expect(await again.store.find('jobs')).toEqual([job]);
  });
});
