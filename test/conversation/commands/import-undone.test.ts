import { beforeEach, describe, expect, it } from 'vitest';
import { closedYearId } from '../../../src/domain/closed-year.js';
import { textsIn } from '../../../src/texts/index.js';
import { insert, update } from '../../../src/usecases/changes.js';
import { anna, martin } from '../../support/builders.js';
import { aFile, aRow, buttons, startImporting } from '../../support/import-talk.js';
import { maria, textIn } from '../../support/log-talk.js';
import { actionsIn } from '../../support/talk.js';

const { imports } = textsIn('sv');

let chat: Awaited<ReturnType<typeof startImporting>>;
beforeEach(async () => {
  chat = await startImporting();
});

const close = (year: number) =>
  chat.ports.store.commit([
    insert('closings', {
      id: closedYearId(year),
      year,
      closedBy: anna.id,
      closedAt: '2026-01-31T09:00:00.000Z',
    }),
  ]);

describe('a closed year', () => {
  it('takes no rows, and says who closed it and when', async () => {
    await close(2025);
    const reply = await chat.send(martin, aFile(aRow(), aRow({ Datum: '2025-03-01' })));
    expect(textIn(reply)).toContain('Rad 3, kolumn Datum: Anna Demo stängde 2025 den 31 januari 2026.');
    expect(buttons(reply)).toEqual(['Spara inte']);
  });

  it('that is closed between showing and saving takes none either', async () => {
    const preview = await chat.send(martin, aFile(aRow({ Datum: '2025-03-01' })));
    await close(2025);
    const reply = await chat.press(martin, preview, 'Spara aktiviteten');
    expect(textIn(reply)).toContain('Anna Demo stängde 2025');
    expect(await chat.saved()).toEqual([]);
  });

  it('that is closed in the very moment of saving takes none either', async () => {
    const preview = await chat.send(martin, aFile(aRow({ Datum: '2025-03-01' })));
    const { findBy } = chat.ports.store;
    let isClosed = false;
    chat.ports.store.findBy = async (...asked) => {
      const found = await findBy(...asked);
      if (!isClosed) {
        isClosed = true;
        await close(2025);
      }
      return found;
    };
    const reply = await chat.press(martin, preview, 'Spara aktiviteten');
    expect(textIn(reply)).toContain('Anna Demo stängde 2025');
    expect(await chat.saved()).toEqual([]);
  });

  it('lets go of no import', async () => {
    const preview = await chat.send(martin, aFile(aRow(), aRow({ Datum: '2025-03-01' })));
    const receipt = await chat.press(martin, preview, 'Spara alla 2');
    await close(2025);
    expect(textIn(await chat.press(martin, receipt, 'Ångra importen'))).toContain('Anna Demo stängde 2025');
    expect((await chat.saved()).filter(({ undone }) => undone !== undefined)).toEqual([]);
  });
});

describe('undoing an import', () => {
  const imported = async (...rows: readonly ReturnType<typeof aRow>[]) => {
    const preview = await chat.send(martin, aFile(...rows));
    const [save] = actionsIn(preview);
    return chat.press(martin, preview, save?.title ?? '');
  };

  it('takes all of it back in one commit, also long after', async () => {
    const receipt = await imported(aRow(), aRow({ Rubrik: 'BBIC' }));
    chat.clock.set('2026-12-20T11:00:00.000Z');
    const undone = await chat.press(martin, receipt, 'Ångra importen');
    expect(textIn(undone)).toContain(imports.receipt.undone);
    expect(buttons(undone)).toEqual([]);
    expect((await chat.saved()).map(({ undone: at }) => at?.by)).toEqual([martin.id, martin.id]);
    const audit = await chat.ports.store.find('audit');
    expect(audit.filter(({ action }) => action === 'undo-import')).toHaveLength(1);
    await chat.press(martin, receipt, 'Ångra importen');
    expect(await chat.ports.store.find('audit')).toHaveLength(audit.length);
  });

  it('leaves everything when somebody has changed one of them, and names it', async () => {
    const receipt = await imported(aRow(), aRow({ Rubrik: 'BBIC' }));
    const [, changed] = await chat.saved();
    if (changed === undefined) throw new Error('not saved');
    const edited = { ...changed, hours: 3, editedAt: '2026-11-18T12:00:00.000Z' };
    await chat.ports.store.commit([update('activities', changed, edited)]);
    const reply = textIn(await chat.press(martin, receipt, 'Ångra importen'));
    expect(reply).toContain('”BBIC”');
    expect((await chat.saved()).filter(({ undone }) => undone !== undefined)).toEqual([]);
  });

  it('passes over one that was taken away by itself', async () => {
    const receipt = await imported(aRow(), aRow({ Rubrik: 'BBIC' }));
    const [first] = await chat.saved();
    if (first === undefined) throw new Error('not saved');
    const earlier = { at: '2026-11-18T11:30:00.000Z', by: martin.id };
    await chat.ports.store.commit([update('activities', first, { ...first, undone: earlier })]);
    await chat.press(martin, receipt, 'Ångra importen');
    expect((await chat.saved()).map(({ undone }) => undone)).toEqual([
      earlier,
      { at: '2026-11-18T11:00:00.000Z', by: martin.id },
    ]);
  });

  it('is for the one who imported, and for the FoU manager', async () => {
    const receipt = await imported(aRow());
    expect(textIn(await chat.press(maria, receipt, 'Ångra importen'))).toBe(imports.notYours('Martin Demo'));
    expect(textIn(await chat.press(anna, receipt, 'Ångra importen'))).toContain(imports.receipt.undone);
  });

  it('is offered again by the command, until it is done', async () => {
    await imported(aRow());
    const start = await chat.write(martin, 'importera');
    expect(textIn(start)).toContain('aktiviteter.csv: 1 aktivitet, 18 november 2026');
    await chat.press(martin, start, 'Ångra importen');
    expect(buttons(await chat.write(martin, 'importera'))).toEqual(['Hämta mallen', 'Hämta mallen som csv']);
  });

  it('lets the same rows be imported anew', async () => {
    const receipt = await imported(aRow());
    await chat.press(martin, receipt, 'Ångra importen');
    expect(textIn(await chat.send(martin, aFile(aRow())))).toContain('1 rad, inga fel.');
    expect(buttons(await chat.send(martin, aFile(aRow())))).toContain('Spara aktiviteten');
  });
});
