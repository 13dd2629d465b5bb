import { describe, expect, it } from 'vitest';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { anActivity } from '../../support/digest-builders.js';
import { maria, SENTENCE, startLogging, textIn } from '../../support/log-talk.js';

const TWO = 'logga 2 tim bollplank med Solna om SIP igår\n1 tim workshop i Ekerö om BBIC igår';
const areUndone = (activities: readonly { undone?: unknown }[]) =>
  activities.map(({ undone }) => undone !== undefined);

describe('ångra', () => {
  it.each(['ångra', 'Ångra!', 'ångra det', 'undo', 'glöm det', 'ta bort den'])(
    '"%s" takes back what was just logged and names it',
    async (text) => {
      const { write, only } = await startLogging();
      await write(martin, SENTENCE);
      const reply = await write(martin, text);
      expect(textIn(reply)).toContain('Aktiviteten är borttagen');
      expect(textIn(reply)).toContain('Rubrik: SIP');
      expect(await only()).toMatchObject({ undone: { by: martin.id } });
    },
  );

  it('takes back all that one message logged', async () => {
    const { write, saved } = await startLogging();
    await write(martin, 'logga 1 tim workshop om heder i Solna igår');
    await write(martin, TWO);
    expect(textIn(await write(martin, 'ångra'))).toContain('2 aktiviteter är borttagna');
    expect(areUndone(await saved())).toEqual([false, true, true]);
  });

  it('leaves what was logged before a card that is not saved, until it is written again', async () => {
    const { write, only } = await startLogging();
    await write(martin, SENTENCE);
    await write(martin, '1 tim workshop i Solna igår');
    expect(textIn(await write(martin, 'ångra'))).toContain('Det senaste kortet är inte sparat');
    expect((await only()).undone).toBeUndefined();
    await write(martin, 'ångra');
    expect((await only()).undone).toBeDefined();
  });

  it('written twice takes back no more', async () => {
    const { write, saved } = await startLogging();
    await write(martin, 'logga 1 tim workshop om heder i Solna igår');
    await write(martin, SENTENCE);
    await write(martin, 'ångra');
    expect(textIn(await write(martin, 'ångra'))).toContain('”SIP”, är redan borttaget');
    expect(areUndone(await saved())).toEqual([false, true]);
  });

  it('finds the latest for 24 hours, several from one message too, and then no more', async () => {
    const { write, saved, clock } = await startLogging();
    await write(martin, TWO);
    await write(maria, SENTENCE);
    clock.set('2026-11-19T11:00:00.000Z');
    expect(textIn(await write(martin, 'ångra'))).toContain('2 aktiviteter är borttagna');
    expect(areUndone(await saved())).toEqual([true, true, false]);
    clock.set('2026-11-19T11:00:00.001Z');
    expect(textIn(await write(maria, 'ångra'))).toContain('hittar inget att ångra');
  });

  it('takes back nothing of an import or of anybody else’s', async () => {
    const { write, saved, ports } = await startLogging();
    const imported = anActivity('imported', {
      importId: '2026-i',
      source: 'import',
      loggedAt: '2026-11-18T10:00:00.000Z',
    });
    await ports.store.commit([insert('activities', imported)]);
    await write(anna, SENTENCE);
    expect(textIn(await write(martin, 'ångra'))).toContain('hittar inget att ångra');
    expect(areUndone(await saved())).toEqual([false, false]);
  });

  it('says so when the year has been closed meanwhile', async () => {
    const { write, only, ports } = await startLogging();
    await write(martin, SENTENCE);
    const closedAt = '2026-11-18T11:01:00.000Z';
    await ports.store.commit([
      insert('closings', { id: '2026-closed', year: 2026, closedBy: anna.id, closedAt }),
    ]);
    expect(textIn(await write(martin, 'ångra'))).toContain('Anna Demo stängde 2026');
    expect(await only()).not.toHaveProperty('undone');
  });

  it('is not for those who do not log', async () => {
    const { write } = await startLogging();
    expect(textIn(await write(jarfallaMember, 'ångra'))).toContain('FoU-personal');
  });
});
