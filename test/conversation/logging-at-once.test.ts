import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/store/open-store.js';
import { anna, martin } from '../support/builders.js';
import { fakeClock } from '../support/fakes.js';
import { filledIn, maria, startLogging, textIn } from '../support/log-talk.js';
import { actionsIn, conversationWith } from '../support/talk.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const SENTENCE = 'logga bollplank med Järfälla om SIP igår';

/** The dispatcher over the store that the bot runs with, in a folder of its own. */
const startOnDisk = async () => {
  const folder = await temporaryFolder();
  const clock = fakeClock();
  const open = () => openStore({ folder, clock });
  const { store, close } = await open();
  const chat = await conversationWith({ ports: { store, clock }, people: [anna, martin, maria] });
  return { ...chat, open, close, saved: () => store.find('activities') };
};

describe('one activity, however often it is sent', () => {
  it('is one record when 200 send its card at the same time, also after a restart', async () => {
    const { write, press, saved, open, close } = await startOnDisk();
    const form = await write(martin, SENTENCE);
    const inputs = filledIn(form, { hours: '1' });
    const receipts = await Promise.all(
      Array.from({ length: 200 }, () => press(martin, form, 'Spara', inputs)),
    );
    expect(new Set(receipts.map(textIn)).size).toBe(1);
    expect(await saved()).toHaveLength(1);
    await close();
    const again = await open();
    expect(await again.store.find('activities')).toHaveLength(1);
    await again.close();
  });

  it('is one record when its message comes 50 times at the same time, and one for each of several', async () => {
    const { incoming, dispatch, saved, close } = await startOnDisk();
    const message = incoming(martin, {
      kind: 'text',
      text: 'logga 2 tim bollplank med Solna om SIP igår\n1 tim workshop i Ekerö om BBIC igår',
    });
    const receipts = await Promise.all(Array.from({ length: 50 }, () => dispatch(message)));
    expect(new Set(receipts.map(textIn)).size).toBe(1);
    expect(await saved()).toHaveLength(2);
    await close();
  });

  it('is one record when a form is sent, taken back and sent again, in whatever order and however often', async () => {
    const steps = fc.array(fc.constantFrom('save', 'undo', 'edit'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (order) => {
        const { write, press, saved } = await startLogging();
        const form = await write(martin, SENTENCE);
        let receipt = await press(martin, form, 'Spara', filledIn(form, { hours: '1' }));
        const hasButton = (title: string) => actionsIn(receipt).some((action) => action.title === title);
        for (const step of order) {
          if (step === 'save') receipt = await press(martin, form, 'Spara', filledIn(form, { hours: '1' }));
          if (step === 'undo' && hasButton('Ångra')) receipt = await press(martin, receipt, 'Ångra');
          if (step === 'edit' && hasButton('Ändra')) {
            const edit = await press(martin, receipt, 'Ändra');
            receipt = await press(martin, edit, 'Spara', filledIn(edit, { hours: '2' }));
          }
          expect(await saved()).toHaveLength(1);
        }
      }),
    );
  });

  it('counts once when it is logged, taken back and logged anew', async () => {
    const { write, saved } = await startLogging();
    await write(martin, `${SENTENCE} 1 tim`);
    await write(martin, 'ångra');
    await write(martin, `${SENTENCE} 1 tim`);
    expect((await saved()).filter(({ undone }) => undone === undefined)).toHaveLength(1);
  });
});
