import { describe, expect, it } from 'vitest';
import { sv } from '../../../src/texts/sv/index.js';
import { anna, aPerson, EVERYONE, martin } from '../../support/builders.js';
import { GUESTS, startEvents } from '../../support/event-talk.js';
import { filledIn, textIn, valuesIn } from '../../support/log-talk.js';
import { conversationWith } from '../../support/talk.js';

const { limits } = sv.evaluations;
const berit = aPerson('berit', [{ role: 'fou_manager', from: '2020-01-01' }], { displayName: 'Berit Demo' });
const talk = () => conversationWith({ people: [...EVERYONE, berit] });
const ASKED = 'inställningar utvärderingar';

describe('inställningar utvärderingar', () => {
  it('shows the defaults, and says that nobody has chosen them', async () => {
    const card = await (await talk()).write(anna, ASKED);
    expect(valuesIn(card)).toEqual({ minAnswers: '5', openDays: '14' });
    expect(textIn(card)).toContain(limits.untouched);
  });

  it('is for the FoU manager', async () => {
    expect(textIn(await (await talk()).write(martin, ASKED))).toContain('FoU-chef');
  });

  it('keeps what is saved, with who saved it, and once', async () => {
    const chat = await talk();
    const card = await chat.write(anna, ASKED);
    const inputs = { minAnswers: '8', openDays: '21' };
    for (const _time of [1, 2])
      expect(textIn(await chat.press(anna, card, 'Spara', inputs))).toContain(limits.saved);
    expect(await chat.ports.store.find('settings')).toMatchObject([
      { name: 'evaluations', limits: { minAnswers: 8, openDays: 21 }, setBy: anna.id, version: 1 },
    ]);
    expect(textIn(await chat.write(anna, ASKED))).toContain('Ändrat av Anna Demo den 18 november 2026.');
  });

  it.each([
    [{ minAnswers: '2' }, limits.problems.minAnswers],
    [{ minAnswers: 'fem' }, limits.problems.minAnswers],
    [{ openDays: '0' }, limits.problems.openDays],
    [{ openDays: '91' }, limits.problems.openDays],
  ])(
    '%o is told with what to write, and left as it was written',
    async (inputs: Record<string, string>, sentence) => {
      const chat = await talk();
      const card = await chat.write(anna, ASKED);
      const again = await chat.press(anna, card, 'Spara', filledIn(card, inputs));
      expect(textIn(again)).toContain(sentence);
      expect(valuesIn(again)).toMatchObject(inputs);
      expect(await chat.ports.store.find('settings')).toEqual([]);
    },
  );

  it('lets one of two win, and tells the other who', async () => {
    const chat = await talk();
    await chat.press(anna, await chat.write(anna, ASKED), 'Spara', { minAnswers: '6', openDays: '14' });
    const [mine, theirs] = [await chat.write(anna, ASKED), await chat.write(berit, ASKED)];
    await chat.press(anna, mine, 'Spara', { minAnswers: '7', openDays: '14' });
    const lost = await chat.press(berit, theirs, 'Spara', { minAnswers: '9', openDays: '14' });
    expect(textIn(lost)).toContain('Anna Demo ändrade det här');
    expect(valuesIn(lost)['minAnswers']).toBe('9');
  });

  it('holds for evaluations that are opened from then on, and stands beside the other settings', async () => {
    const chat = await startEvents();
    const card = await chat.write(anna, ASKED);
    await chat.press(anna, card, 'Spara', { minAnswers: '8', openDays: '3' });
    const requests = await chat.write(anna, 'inställningar förfrågningar');
    await chat.press(anna, requests, 'Spara', filledIn(requests, { answer: '4' }));
    await chat.save(martin, { attended: '10' });
    expect(await chat.evaluation()).toMatchObject({ minAnswers: 8, closesOn: '2026-11-21' });
    const [guest] = GUESTS;
    if (guest === undefined) throw new Error('nobody came');
    expect(textIn(await chat.asked(guest))).toContain('Resultatet visas bara om minst 8 svarar.');
    expect((await chat.store.find('settings')).length).toBe(2);
  });
});
