import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../src/cards/card-inputs.js';
import type { Reply } from '../../src/conversation/reply.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { martin } from '../support/builders.js';
import { cardsIn, filledIn, maria, startLogging, textIn, valuesIn } from '../support/log-talk.js';
import { actionsIn, shownIn } from '../support/talk.js';

/** Ids of the inputs that stand open. */
const openIn = (reply: Reply): string[] =>
  inputsOf(cardsIn(reply)[0])
    .filter(({ visible }) => visible)
    .map(({ id }) => id);
const dataOf = (reply: Reply): Record<string, unknown> => actionsIn(reply)[0]?.data ?? {};

describe('a card that asks', () => {
  it.each([
    ['logga bollplank med Järfälla om SIP igår', ['hours']],
    ['logga 3h Solna igår', ['kind', 'title']],
    ['logga bollplank med Upplands om SIP igår 1h', ['municipalities']],
    ['logga 1h bollplank om BBIC och missbruk igår', ['area']],
    ['logga workshop om SIP onsdag 12/11 2h', ['date']],
    ['logga 1h svarade på mejl om SIP', ['kind']],
  ])('%s: opens only %j', async (text, fields) => {
    const { write } = await startLogging();
    expect(openIn(await write(martin, text))).toEqual(fields);
  });

  it('tells the rest in words, with what the bot concluded marked', async () => {
    const { write } = await startLogging();
    const text = textIn(await write(martin, 'logga bollplank med Järfälla om SIP'));
    for (const line of [
      'Typ: Bollplank',
      'Rubrik: SIP',
      'När: 18 november (förslag)',
      'Kommuner: Järfälla',
      'Område: Allmän verksamhet (förslag)',
      'Räknas till: Stöd i arbetet med kunskapsstyrning (förslag)',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).not.toContain('Tid:');
  });

  it('shows how the sentence was read, and which words were not', async () => {
    const { write } = await startLogging();
    const shown = shownIn(await write(martin, 'logga bollplank med Järfälla om SIP igår'));
    expect(shown).toContain('Så läste jag det');
    expect(shown).toContain('”bollplank”');
    expect(shown).toContain('”igår”');
  });

  it('sends every field along, also those that are folded away', async () => {
    const { write } = await startLogging();
    const reply = await write(martin, 'logga FoU-frukost om heder i fredags, 92 anmälda');
    expect(openIn(reply)).toEqual(['hours']);
    expect(valuesIn(reply)).toMatchObject({ kind: 'breakfast', registered: '92', date: '2026-11-13' });
  });

  it('is not saved before the question is answered, and loses nothing', async () => {
    const { write, press, saved } = await startLogging();
    const form = await write(martin, 'logga bollplank med Järfälla om SIP igår');
    const again = await press(martin, form, 'Spara', filledIn(form));
    expect(textIn(again)).toContain('Skriv hur lång tid det tog.');
    expect(valuesIn(again)).toEqual(valuesIn(form));
    expect(openIn(again)).toEqual(['hours']);
    expect(dataOf(again)).toEqual(dataOf(form));
    expect(await saved()).toEqual([]);
  });

  it('takes a question about time for answered by time per person, or by a day ahead', async () => {
    const { write, press, saved } = await startLogging();
    for (const answer of [{ hoursPerPerson: '2' }, { date: '2026-12-01' }]) {
      const form = await write(martin, 'logga bollplank med Järfälla om SIP igår');
      await press(martin, form, 'Spara', filledIn(form, answer));
    }
    expect(await saved()).toMatchObject([{ hours: 2 }, { state: 'planned' }]);
  });

  it('keeps what nobody has seen marked on the record, and takes what was answered for stated', async () => {
    const { write, press, only } = await startLogging();
    const form = await write(martin, 'logga 3h Solna');
    const receipt = await press(martin, form, 'Spara', filledIn(form, { kind: 'workshop', title: 'SIP' }));
    expect((await only()).inferred).toEqual(['date', 'area', 'pillar', 'resultGoalAreaId', 'state']);
    expect(textIn(receipt)).toContain('När: 18 november (förslag)');
    expect(textIn(receipt)).toContain('Rubrik: SIP\n');
  });

  it('takes what was changed in the opened form for stated', async () => {
    const { write, press, only } = await startLogging();
    const form = await write(martin, 'logga bollplank om SIP');
    const answer = { hours: '1', date: '2026-11-12', area: 'income_support_labour', pillar: 'produce' };
    const receipt = await press(martin, form, 'Spara', filledIn(form, answer));
    expect((await only()).inferred).toEqual(['resultGoalAreaId', 'state']);
    expect(textIn(receipt)).toContain('När: 12 november\n');
    expect(textIn(receipt)).toContain('Pelare: Producera kunskap\n');
  });

  it('opens what has to be mended beside what it asked', async () => {
    const { write, press } = await startLogging();
    const form = await write(martin, 'logga bollplank med Järfälla om SIP igår');
    const again = await press(martin, form, 'Spara', filledIn(form, { hours: '1', otherParties: 'Solna' }));
    expect(textIn(again)).toContain('ägarkommunerna');
    expect(openIn(again)).toEqual(['hours', 'municipalities', 'otherParties']);
  });

  it('opens all of it when a number that identifies somebody had to be emptied', async () => {
    const { write, press } = await startLogging();
    const form = await write(martin, 'logga bollplank med Upplands om SIP igår 1h');
    const again = await press(
      martin,
      form,
      'Spara',
      filledIn(form, { title: '19121212-1212', municipalities: 'upplands_bro' }),
    );
    expect(openIn(again)).toContain('title');
    expect(valuesIn(again)).toMatchObject({ title: '', municipalities: 'upplands_bro' });
    expect(dataOf(again)).toMatchObject({ asks: 'municipalities:upplands_bro:upplands_vasby' });
  });

  it.each([
    ['asks', { asks: 'hours,party:solna,municipalities:täby' }],
    ['inferred', { inferred: 'date,party' }],
  ])('passes over %s that no card has sent', async (_, forged) => {
    const { write, pressData, only } = await startLogging();
    const form = await write(martin, 'logga bollplank med Järfälla om SIP');
    await pressData(martin, { ...dataOf(form), ...filledIn(form, { hours: '1' }), ...forged });
    expect(await only()).toMatchObject({ hours: 1 });
  });
});

describe('a question about municipalities', () => {
  const choicesIn = (reply: Reply) =>
    inputsOf(cardsIn(reply)[0]).find(({ id }) => id === 'municipalities')?.choices ?? [];

  it('has those that are meant first, and a way to say that it is none of them', async () => {
    const { write } = await startLogging();
    const choices = choicesIn(await write(martin, 'logga bollplank med Upplands om SIP igår 1h'));
    expect(choices.slice(0, 2).map(({ title }) => title)).toEqual(['Upplands-Bro', 'Upplands Väsby']);
    expect(choices.at(-1)?.title).toBe('Ingen av dem');
  });

  it.each([
    ['neither of those that are meant', 'solna', false, []],
    ['one of them', 'solna,upplands_vasby', true, ['solna', 'upplands_vasby']],
    ['none of them', 'solna,none', true, ['solna']],
  ])('beside one that was clear: %s', async (_, chosen, isSaved, municipalities) => {
    const { write, press, saved } = await startLogging();
    const form = await write(martin, 'logga bollplank med Solna och Upplands om SIP igår 1h');
    expect(valuesIn(form)).toMatchObject({ municipalities: 'solna' });
    const reply = await press(martin, form, 'Spara', filledIn(form, { municipalities: chosen }));
    expect(await saved()).toMatchObject(isSaved ? [{ municipalities }] : []);
    expect(textIn(reply).includes('Välj vilken kommun')).toBe(!isSaved);
  });

  it.each([
    ['all', MUNICIPALITY_IDS],
    ['asked', ['jarfalla', 'sigtuna', 'sollentuna', 'upplands_bro', 'upplands_vasby']],
    ['none', []],
  ])(
    'I19: in an instrument with its own members is answered in short: %s',
    async (answer, municipalities) => {
      const { write, press, saved } = await startLogging();
      const form = await write(martin, 'logga uppföljning ASI-UBÅT samtliga 4 tim idag');
      expect(shownIn(form)).toContain('Gällde det alla åtta kommunerna, eller bara de som är med?');
      await press(martin, form, 'Spara', filledIn(form, { municipalities: answer }));
      const [activity] = await saved();
      expect(activity?.municipalities.length).toBe(municipalities.length);
      if (answer === 'all') expect(activity?.municipalities).toEqual(municipalities);
    },
  );
});

describe('a question about colleagues', () => {
  it('is asked in the list of staff, with the name that was not found', async () => {
    const { write, press, only } = await startLogging();
    const form = await write(martin, 'logga Jag och Sven körde workshop om SIP 3h igår');
    expect(openIn(form)).toContain('staffIds');
    expect(textIn(form)).toContain('Jag hittar ingen Sven bland personalen.');
    const again = await press(martin, form, 'Spara', filledIn(form, { staffIds: '' }));
    expect(textIn(again)).toContain('Välj vem som var med.');
    await press(martin, again, 'Spara', filledIn(again, { staffIds: `${martin.id},${maria.id}` }));
    expect(await only()).toMatchObject({ staffIds: [martin.id, maria.id] });
  });
});
