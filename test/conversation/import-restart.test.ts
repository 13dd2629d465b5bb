import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptImports } from '../../src/adapters/files/kept-imports.js';
import { writeDurablyInFolder } from '../../src/adapters/store/durable-file.js';
import { type OpenedStore, openStore } from '../../src/adapters/store/open-store.js';
import { randomIds } from '../../src/adapters/system/ids.js';
import { CARD_STAMPS } from '../../src/cards/index.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { createDispatch } from '../../src/conversation/dispatch.js';
import type { Reply } from '../../src/conversation/reply.js';
import type { Incoming } from '../../src/conversation/turn.js';
import { insert } from '../../src/usecases/changes.js';
import type { KeptImports } from '../../src/usecases/file-ports.js';
import { martin } from '../support/builders.js';
import { fakeClock, fakeLog, fakePorts } from '../support/fakes.js';
import { aFile, aRow, sentFile } from '../support/import-talk.js';
import { actionsIn, shownIn } from '../support/talk.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let folder: string;
let opened: OpenedStore;
beforeEach(async () => {
  folder = await temporaryFolder();
  opened = await openStore({ folder, clock: fakeClock(), log: fakeLog() });
  await opened.store.commit([insert('people', martin)]);
});
afterEach(() => opened.close());

const filesIn = (): KeptImports => keptImports(join(folder, 'filer', 'inlasta'), writeDurablyInFolder);

/** A new run of the program over the same folder; it knows nothing that is not on the disk. */
const run = async (files = filesIn()) => {
  await opened.close();
  opened = await openStore({ folder, clock: fakeClock(), log: fakeLog() });
  const ports = fakePorts({ store: opened.store, ids: randomIds, keptImports: files });
  const dispatch = createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS });
  const [tenantId = '', aadObjectId = ''] = martin.identity.split('/');
  const say = (input: Incoming['input']): Promise<Reply> =>
    dispatch({
      sourceKey: randomIds.short(),
      locale: 'sv',
      conversation: { id: 'chat', kind: 'personal' },
      sender: { tenantId, aadObjectId, name: martin.displayName },
      input,
    });
  return {
    say,
    press: (preview: Reply) => {
      const data = actionsIn(preview)[0]?.data ?? {};
      return say({ kind: 'press', verb: String(data['verb']), data });
    },
    preview: () =>
      say({ kind: 'text', text: '', files: [sentFile(aFile(aRow(), aRow({ Rubrik: 'BBIC' })))] }),
  };
};

const saved = () => opened.store.find('activities');

describe('a file of 5,000 rows', () => {
  it('is saved in one commit and undone in another, and a restart finds all of it', async () => {
    const commits: number[] = [];
    const chat = await run();
    const rows = Array.from({ length: 5000 }, (_, row) => aRow({ Rubrik: `Rad ${row}` }));
    const file = sentFile(aFile(...rows));
    const preview = await chat.say({ kind: 'text', text: '', files: [file] });
    expect(shownIn(preview)).toContain('5\u00A0000 rader, inga fel.');
    commits.push((await readFile(join(folder, 'journal.ndjson'), 'utf8')).split('\n').length);
    const receipt = await chat.press(preview);
    commits.push((await readFile(join(folder, 'journal.ndjson'), 'utf8')).split('\n').length);
    expect((commits[1] ?? 0) - (commits[0] ?? 0)).toBe(1);
    const later = await run();
    expect(await saved()).toHaveLength(5000);
    await later.press(receipt);
    await run();
    expect((await saved()).filter(({ undone }) => undone !== undefined)).toHaveLength(5000);
  });
});

describe('a restart', () => {
  it('between showing a file and the press loses nothing: exactly what was shown is saved', async () => {
    const preview = await (await run()).preview();
    await (await run()).press(preview);
    expect((await saved()).map(({ title }) => title)).toEqual(['SIP', 'BBIC']);
    await run();
    expect(await saved()).toHaveLength(2);
    expect(await filesIn().ids()).toEqual([]);
  });

  it('after the commit, before the file is thrown away, saves nothing twice', async () => {
    const files = filesIn();
    const dying: KeptImports = { ...files, discard: () => Promise.reject(new Error('killed')) };
    const first = await run(dying);
    const preview = await first.preview();
    expect(shownIn(await first.press(preview))).toContain('2 aktiviteter är inlästa');
    expect(await saved()).toHaveLength(2);
    expect(await filesIn().ids()).toHaveLength(1);
    await (await run()).press(preview);
    expect(await saved()).toHaveLength(2);
    expect(await opened.store.find('imports')).toHaveLength(1);
  });
});
