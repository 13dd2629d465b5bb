import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../../src/cards/card-inputs.js';
import { jarfallaMember, martin } from '../../support/builders.js';
import { cardsIn, filledIn, startLogging, textIn } from '../../support/log-talk.js';
import { actionsIn } from '../../support/talk.js';

const TOLD = '2 tim bollplank med Järfälla om SIP igår';

describe('telling of something done, without the word for logging', () => {
  it('gets a prefilled card with one button, and nothing is saved', async () => {
    const { write, saved } = await startLogging();
    const reply = await write(martin, TOLD);
    expect(textIn(reply)).toContain('Ska jag spara det här?');
    expect(textIn(reply)).toContain('inget är sparat än');
    expect(textIn(reply)).toContain('Tid: 2 tim');
    expect(actionsIn(reply).map(({ title }) => title)).toEqual(['Spara']);
    expect(inputsOf(cardsIn(reply)[0]).filter(({ visible }) => visible)).toEqual([]);
    expect(await saved()).toEqual([]);
  });

  it('is saved by the button as it was read', async () => {
    const { write, press, only } = await startLogging();
    const form = await write(martin, TOLD);
    await press(martin, form, 'Spara', filledIn(form));
    expect(await only()).toMatchObject({
      title: 'SIP',
      hours: 2,
      municipalities: ['jarfalla'],
      date: { from: '2026-11-17' },
      inferred: ['area', 'pillar', 'resultGoalAreaId'],
    });
  });

  it('of several gets a card for each', async () => {
    const { write, saved } = await startLogging();
    const reply = await write(martin, `${TOLD}\n1 tim workshop i Ekerö om BBIC igår`);
    expect(reply.messages).toHaveLength(2);
    expect(await saved()).toEqual([]);
  });

  it('is a question from those who do not log', async () => {
    const { write, ports } = await startLogging();
    expect(textIn(await write(jarfallaMember, TOLD))).toContain('Jag hittar inget svar');
    expect(await ports.store.find('unanswered')).toHaveLength(1);
  });

  it.each([
    'vad är bollplank?',
    'bollplank',
    'tack för bollplanket igår',
    'jag är ledig på fredag 8 timmar',
    'loggga',
  ])('is not what "%s" is', async (text) => {
    const { write } = await startLogging();
    expect(textIn(await write(martin, text))).not.toContain('Ska jag spara');
  });
});

describe('what stands after the word for logging and tells of nothing', () => {
  it.each(['logga in', 'logga hur gör man', 'logga tack'])('is a question: %s', async (text) => {
    const { write, saved } = await startLogging();
    expect(cardsIn(await write(martin, text)).map((card) => inputsOf(card))).toEqual([[]]);
    expect(await saved()).toEqual([]);
  });
});
