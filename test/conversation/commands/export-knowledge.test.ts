import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCatalogue } from '../../../src/adapters/catalogue/load-catalogue.js';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { update } from '../../../src/usecases/changes.js';
import { anEntry, jarfallaMember, martin } from '../../support/builders.js';
import { knowledgeTalk } from '../../support/knowledge-talk.js';
import { shownIn } from '../../support/talk.js';

const { knowledge } = sv;

const loaded = (files: Readonly<Record<string, Uint8Array>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return loadCatalogue(pathToFileURL(`${folder}/`));
};

describe('exportera kunskap', () => {
  it.each(['exportera kunskap', 'Exportera  kunskapen.', 'export knowledge', 'export the knowledge'])(
    'is what “%s” does',
    (text) => {
      expect(COMMANDS.find((command) => command.parse(text) !== undefined)?.name).toBe('exportera kunskap');
    },
  );

  it('makes no file while nothing has been changed', async () => {
    const chat = await knowledgeTalk();
    expect(shownIn(await chat.write(martin, 'exportera kunskap'))).toBe(knowledge.export.nothing);
    expect(chat.made).toEqual([]);
  });

  it('gives one changed entry as one file, which the catalogue reads as the same entry', async () => {
    const chat = await knowledgeTalk();
    await chat.add();
    expect(shownIn(await chat.write(martin, 'exportera kunskap'))).toContain(knowledge.export.ready('1'));
    const [file] = chat.made;
    expect(file).toMatchObject({ name: 'samordnad-individuell-plan.md', forRoles: ['staff'] });
    expect(loaded({ [file?.name ?? '']: file?.content ?? new Uint8Array() })).toEqual(
      (await chat.edits()).map(({ entry }) => entry),
    );
  });

  it('gives several in a zip, by the button too, and only those that differ', async () => {
    const chat = await knowledgeTalk();
    await chat.add();
    await chat.add({ title: 'Genomförandeplan' });
    await chat.press(martin, await chat.open('natverk'), knowledge.entry.retire);
    await chat.pressData(martin, {
      verb: 'knowledge.restore',
      card: 'knowledge-entry@1',
      entryId: 'natverk',
      expectedVersion: 1,
    });
    await chat.press(martin, await chat.write(martin, 'kunskap'), knowledge.list.export);
    const [file] = chat.made;
    expect(file?.name).toBe('kunskap-2026-11-18.zip');
    expect(loaded(unzipSync(file?.content ?? new Uint8Array())).map(({ id }) => id)).toEqual([
      'genomforandeplan',
      'samordnad-individuell-plan',
    ]);
  });

  it('names the files whose entries are out of use', async () => {
    const chat = await knowledgeTalk();
    await chat.press(martin, await chat.open('natverk'), knowledge.entry.retire);
    expect(shownIn(await chat.write(martin, 'exportera kunskap'))).toBe(
      knowledge.export.toRemove('natverk.md'),
    );
    await chat.add();
    const both = shownIn(await chat.write(martin, 'exportera kunskap'));
    expect(both).toContain(knowledge.export.ready('1'));
    expect(both).toContain(knowledge.export.toRemove('natverk.md'));
  });

  it('leaves out what an erasure has made too long for a file, and says what to mend', async () => {
    const chat = await knowledgeTalk();
    await chat.add();
    await chat.add({ title: 'Genomförandeplan' });
    const lengthen = async (entryId: string) => {
      const edit = (await chat.edits()).find((each) => each.entryId === entryId);
      if (edit?.entry === undefined) throw new Error('nothing was saved');
      const entry = { ...edit.entry, text: `${edit.entry.text} Raderad person BN4X. `.padEnd(421, 'x') };
      await chat.ports.store.commit([update('edits', edit, { ...edit, entry })]);
    };
    await lengthen('genomforandeplan');
    const leftOut = knowledge.export.leftOut('Genomförandeplan', knowledge.problems.long_text);
    const reply = shownIn(await chat.write(martin, 'exportera kunskap'));
    expect(reply).toContain(knowledge.export.ready('1'));
    expect(reply).toContain(leftOut);
    expect(chat.made.map(({ name }) => name)).toEqual(['samordnad-individuell-plan.md']);
    await lengthen('samordnad-individuell-plan');
    const nothing = shownIn(await chat.write(martin, 'exportera kunskap'));
    expect(nothing).toContain(leftOut);
    expect(nothing).not.toContain(knowledge.export.nothing);
    expect(chat.made).toHaveLength(1);
  });

  it('leaves out what the files have come to say themselves', async () => {
    const chat = await knowledgeTalk([anEntry('bollplank', { title: 'Bollplank' })]);
    await chat.add();
    const [edit] = await chat.edits();
    const later = await knowledgeTalk(edit?.entry ? [edit.entry] : []);
    await later.ports.store.commit([
      {
        op: 'put',
        collection: 'edits',
        record: { ...(edit as NonNullable<typeof edit>) },
        expectedVersion: 0,
      },
    ]);
    expect(shownIn(await later.write(martin, 'exportera kunskap'))).toBe(knowledge.export.nothing);
  });

  it('is for staff', async () => {
    const chat = await knowledgeTalk();
    expect(shownIn(await chat.write(jarfallaMember, 'exportera kunskap'))).toBe(
      sv.errors.notForRole('FoU-personal'),
    );
  });
});
