import { describe, expect, it } from 'vitest';
import { update } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { filledIn, maria, SENTENCE, startLogging, textIn, valuesIn } from '../../support/log-talk.js';
import { actionsIn } from '../../support/talk.js';

const TWO = 'logga 2 tim bollplank med Solna om SIP igår\n1 tim workshop i Ekerö om BBIC igår';

describe('the message after a receipt', () => {
  it.each([
    ['nej det var 3 timmar', { hours: 3 }, 'Tid: 3 tim (förut 2 tim)'],
    ['det var i Solna', { municipalities: ['solna'] }, 'Kommuner: Solna (förut Järfälla)'],
    ['inte bollplank utan workshop', { kind: 'workshop', title: 'SIP' }, 'Typ: Workshop (förut Bollplank)'],
    [
      'det var igår',
      { date: { precision: 'day', from: '2026-11-17', to: '2026-11-17' } },
      'När: 17 november (förut 18 november)',
    ],
    ['det blev inställt', { state: 'cancelled' }, 'Läge: Inställd'],
    ['Maria var också med', { staffIds: [martin.id, maria.id] }, 'Från FoU: Martin Demo och Maria Demo'],
  ])('%s: changes it, and says what is new', async (text, changed, told) => {
    const { write, only } = await startLogging();
    await write(martin, SENTENCE);
    const before = await only();
    const reply = await write(martin, text);
    expect(textIn(reply)).toContain(told);
    expect(textIn(reply)).toContain('Aktiviteten är sparad');
    const { version: _version, editedAt: _editedAt, inferred: _inferred, ...rest } = before;
    expect(await only()).toMatchObject({ ...rest, ...changed, version: 2 });
  });

  it('takes away a municipality that is named so', async () => {
    const { write, only } = await startLogging();
    await write(martin, 'logga 2 tim bollplank med Järfälla och Solna om SIP idag');
    await write(martin, 'ta bort Solna');
    expect(await only()).toMatchObject({ municipalities: ['jarfalla'] });
  });

  it('lets pillar and goal follow the kind that it corrects, and a title that was only the kind', async () => {
    const { write, only } = await startLogging();
    await write(martin, 'logga 2 tim bollplank med Järfälla igår');
    expect(await only()).toMatchObject({ title: 'Bollplank', pillar: 'support' });
    await write(martin, 'inte bollplank utan nyhetsbrev');
    expect(await only()).toMatchObject({
      kind: 'newsletter',
      title: 'Nyhetsbrev',
      pillar: 'spread',
      resultGoalAreaId: 'knowledge_spreading',
      inferred: ['title', 'area', 'pillar', 'resultGoalAreaId'],
    });
  });

  it('takes what it says for stated, and leaves the rest as the bot concluded it', async () => {
    const { write, only } = await startLogging();
    await write(martin, 'logga 2 tim bollplank med Järfälla om SIP');
    expect((await only()).inferred).toEqual(['date', 'area', 'pillar', 'resultGoalAreaId', 'state']);
    await write(martin, 'det var igår');
    expect((await only()).inferred).toEqual(['area', 'pillar', 'resultGoalAreaId', 'state']);
  });

  it('I17: keeps those registered when it says who came', async () => {
    const { write, only } = await startLogging();
    await write(martin, 'logga FoU-frukost om heder i fredags 2 tim, 92 anmälda');
    await write(martin, 'nej det var 60 deltagare');
    expect(await only()).toMatchObject({ participants: { registered: 92, attended: 60 } });
  });

  it('may be about what was saved by a form, and several times', async () => {
    const { write, press, only } = await startLogging();
    const form = await write(martin, 'logga bollplank med Järfälla om SIP igår');
    await press(martin, form, 'Spara', filledIn(form, { hours: '1' }));
    await write(martin, 'nej det var 3 timmar');
    await write(martin, 'nej det var 4 timmar');
    expect(await only()).toMatchObject({ hours: 4, version: 3 });
  });

  it.each(['nej det var 3 timmar', 'ja', 'spara', 'nej tack'])(
    '"%s" after a card that is not saved changes nothing that is',
    async (text) => {
      const { write, only } = await startLogging();
      await write(martin, SENTENCE);
      await write(martin, '1 tim workshop i Solna igår');
      expect(textIn(await write(martin, text))).toContain('Kortet är inte sparat än');
      expect(await only()).toMatchObject({ hours: 2, version: 1 });
    },
  );

  it('that says what stands there already changes nothing', async () => {
    const { write, only } = await startLogging();
    await write(martin, SENTENCE);
    expect(textIn(await write(martin, 'nej det var 2 timmar'))).toContain('Det står redan så');
    expect(await only()).toMatchObject({ version: 1 });
  });

  it('that leaves something open gets the form, with the rest of it there', async () => {
    const { write, press, only } = await startLogging();
    await write(martin, SENTENCE);
    const form = await write(martin, 'nej, Upplands');
    expect(textIn(form)).toContain('Vilken kommun menar du: Upplands-Bro eller Upplands Väsby?');
    await press(martin, form, 'Spara', filledIn(form, { municipalities: 'upplands_bro' }));
    expect(await only()).toMatchObject({ municipalities: ['upplands_bro'], hours: 2 });
  });

  it('that breaks a rule gets the form with what to mend', async () => {
    const { write, only } = await startLogging();
    await write(martin, SENTENCE);
    const form = await write(martin, 'nej det var 500 timmar');
    expect(textIn(form)).toContain('högst 400 timmar');
    expect(valuesIn(form)).toMatchObject({ hours: '500', title: 'SIP' });
    expect(await only()).toMatchObject({ hours: 2 });
  });

  it.each([
    ['nothing was logged', async () => {}],
    [
      'ten minutes have gone',
      async ({ write, clock }) => {
        await write(martin, SENTENCE);
        clock.set('2026-11-18T11:10:00.001Z');
      },
    ],
    [
      'something was asked meanwhile',
      async ({ write }) => {
        await write(martin, SENTENCE);
        await write(martin, 'vad är lovande praktik?');
      },
    ],
    [
      'it has been taken back',
      async ({ write }) => {
        await write(martin, SENTENCE);
        await write(martin, 'ångra');
      },
    ],
    [
      'a colleague logged it',
      async ({ write }) => {
        await write(anna, SENTENCE);
      },
    ],
  ] satisfies [string, (chat: Awaited<ReturnType<typeof startLogging>>) => Promise<void>][])(
    'is a question when %s',
    async (_, before) => {
      const chat = await startLogging();
      await before(chat);
      const saved = await chat.saved();
      expect(textIn(await chat.write(martin, 'nej det var 3 timmar'))).toContain('Jag hittar inget svar');
      expect(await chat.saved()).toEqual(saved);
    },
  );

  it('is a question from somebody who is not staff any more', async () => {
    const { write, only, ports } = await startLogging();
    await write(martin, SENTENCE);
    const ended = { ...martin, roles: [{ role: 'staff' as const, from: '2020-01-01', to: '2026-11-17' }] };
    await ports.store.commit([update('people', martin, ended)]);
    await write(martin, 'nej det var 3 timmar');
    expect(await only()).toMatchObject({ hours: 2 });
  });

  it('is a question in another conversation, and from those who do not log', async () => {
    const { write, incoming, dispatch, only } = await startLogging();
    await write(martin, SENTENCE);
    const elsewhere = incoming(martin, { kind: 'text', text: 'nej det var 3 timmar' });
    await dispatch({ ...elsewhere, conversation: { id: 'group', kind: 'group' } });
    await write(jarfallaMember, 'nej det var 3 timmar');
    expect(await only()).toMatchObject({ hours: 2 });
  });
});

describe('a correction after several were logged', () => {
  it('asks which of them is meant, and changes that one', async () => {
    const { write, press, saved } = await startLogging();
    await write(martin, TWO);
    const question = await write(martin, 'nej det var 3 timmar');
    expect(textIn(question)).toContain('Vilken av dem menar du?');
    expect(actionsIn(question).map(({ title }) => title)).toEqual(['Den här', 'Den här']);
    expect((await saved()).map(({ hours }) => hours)).toEqual([2, 1]);
    const receipt = await press(martin, question, 'Den här');
    expect(textIn(receipt)).toContain('Tid: 3 tim (förut 2 tim)');
    expect((await saved()).map(({ hours }) => hours)).toEqual([3, 1]);
  });

  it('needs not ask when only one of them stands', async () => {
    const { write, press, saved } = await startLogging();
    await press(martin, await write(martin, TWO), 'Ångra');
    expect(textIn(await write(martin, 'nej det var 3 timmar'))).toContain('Tid: 3 tim (förut 1 tim)');
    expect((await saved()).map(({ hours }) => hours)).toEqual([2, 3]);
  });
});
