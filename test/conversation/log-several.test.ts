import { describe, expect, it } from 'vitest';
import { insert } from '../../src/usecases/changes.js';
import { anna, martin } from '../support/builders.js';
import { cardsIn, filledIn, maria, startLogging, textIn, valuesIn } from '../support/log-talk.js';
import { actionsIn, shownIn } from '../support/talk.js';

const TWO = 'logga 2 tim bollplank med Solna om SIP igår\n1 tim workshop i Ekerö om BBIC igår';
const WITH_ONE_OPEN = `${TWO}\n1 tim bollplank med Upplands om heder igår`;
const titles = (activities: readonly { title: string }[]) => activities.map(({ title }) => title);

describe('several activities in one message', () => {
  it('are one record each, with one receipt that takes them back one by one or all', async () => {
    const { write, saved } = await startLogging();
    const reply = await write(martin, TWO);
    expect(await saved()).toMatchObject([
      { title: 'SIP', hours: 2, municipalities: ['solna'], sourceKey: 'conversation|1' },
      { title: 'BBIC', hours: 1, municipalities: ['ekero'], sourceKey: 'conversation|1 2' },
    ]);
    expect(cardsIn(reply)).toHaveLength(1);
    expect(textIn(reply)).toContain('2 aktiviteter är sparade');
    expect(textIn(reply)).toContain('1. Bollplank: SIP');
    expect(actionsIn(reply).map(({ title }) => title)).toEqual([
      'Ångra',
      'Ändra',
      'Ångra',
      'Ändra',
      'Ångra alla',
    ]);
  });

  it('tell how each was read, also by what was said once for all', async () => {
    const { write } = await startLogging();
    const shown = shownIn(
      await write(martin, 'logga 2 tim bollplank med Solna om SIP igår\n1 tim workshop i Ekerö om BBIC'),
    );
    expect(shown).toContain('2. När');
    expect(shown).toContain('står på ett annat ställe i meddelandet');
  });

  it('arriving twice make no more, and give the same receipt', async () => {
    const { incoming, dispatch, saved } = await startLogging();
    const message = incoming(martin, { kind: 'text', text: TWO });
    const replies = await Promise.all([dispatch(message), dispatch(message), dispatch(message)]);
    expect(new Set(replies.map(textIn)).size).toBe(1);
    expect(await saved()).toHaveLength(2);
  });

  it('of which one is not whole are saved but for that one, which gets a card of its own', async () => {
    const { write, press, saved } = await startLogging();
    const reply = await write(martin, WITH_ONE_OPEN);
    expect(titles(await saved())).toEqual(['SIP', 'BBIC']);
    expect(reply.messages).toHaveLength(2);
    const form = { messages: reply.messages.slice(1) };
    expect(valuesIn(form)).toMatchObject({ title: 'Heder', municipalities: '', hours: '1' });
    await press(martin, form, 'Spara', filledIn(form, { municipalities: 'upplands_bro' }));
    expect(titles(await saved())).toEqual(['SIP', 'BBIC', 'Heder']);
  });

  it('of which one is open and the message arrives twice, are saved once with either card', async () => {
    const { incoming, dispatch, press, saved } = await startLogging();
    const message = incoming(martin, { kind: 'text', text: WITH_ONE_OPEN });
    const forms = [await dispatch(message), await dispatch(message)].map(({ messages }) => ({
      messages: messages.slice(1),
    }));
    for (const form of forms) {
      const receipt = await press(martin, form, 'Spara', filledIn(form, { municipalities: 'upplands_bro' }));
      expect(textIn(receipt)).toContain('Heder');
    }
    expect(titles(await saved())).toEqual(['SIP', 'BBIC', 'Heder']);
  });

  it('that are open have a card each, and each is saved', async () => {
    const { write, press, saved } = await startLogging();
    const reply = await write(
      martin,
      'logga 2 tim bollplank med Upplands om SIP igår\n1 tim workshop med Upplands om BBIC igår',
    );
    for (const message of reply.messages) {
      const form = { messages: [message] };
      await press(martin, form, 'Spara', filledIn(form, { municipalities: 'upplands_bro' }));
    }
    expect(titles(await saved())).toEqual(['SIP', 'BBIC']);
  });

  it('in a closed year are left for a card that says so, and the others are saved', async () => {
    const { write, saved, ports } = await startLogging();
    const closedAt = '2026-01-20T09:00:00.000Z';
    await ports.store.commit([
      insert('closings', { id: '2025-closed', year: 2025, closedBy: anna.id, closedAt }),
    ]);
    const reply = await write(martin, `${TWO}\n2 tim bollplank med Järfälla om heder 3 december 2025`);
    expect(titles(await saved())).toEqual(['SIP', 'BBIC']);
    expect(textIn(reply)).toContain('Anna Demo stängde 2025');
    expect(valuesIn({ messages: reply.messages.slice(1) })).toMatchObject({ title: 'Heder' });
  });

  it('are at most ten: of more nothing is saved', async () => {
    const { write, saved } = await startLogging();
    const lines = Array.from({ length: 11 }, (_, index) => `1 tim bollplank om ämne${index} med Solna igår`);
    expect(textIn(await write(martin, `logga ${lines.join('\n')}`))).toContain('högst 10 aktiviteter');
    expect(await saved()).toEqual([]);
    await write(martin, `logga ${lines.slice(1).join('\n')}`);
    expect(await saved()).toHaveLength(10);
  });
});

describe('the receipt for several', () => {
  it('takes one back and shows the others still', async () => {
    const { write, press, saved } = await startLogging();
    const undone = await press(martin, await write(martin, TWO), 'Ångra');
    expect(undone.messages[0]?.replacesPressedCard).toBe(true);
    expect(textIn(undone)).toContain('1 aktivitet är sparad');
    expect(textIn(undone)).toContain('Borttagen');
    expect((await saved()).map(({ undone: gone }) => gone !== undefined)).toEqual([true, false]);
    expect(actionsIn(undone).map(({ title }) => title)).toEqual(['Ångra', 'Ändra']);
  });

  it('takes all back at once', async () => {
    const { write, press, saved } = await startLogging();
    const undone = await press(martin, await write(martin, TWO), 'Ångra alla');
    expect(textIn(undone)).toContain('2 aktiviteter är borttagna');
    expect((await saved()).every(({ undone: gone }) => gone?.by === martin.id)).toBe(true);
    expect(actionsIn(undone)).toEqual([]);
  });

  it('takes none back for a colleague who had no part in them', async () => {
    const { write, press, saved } = await startLogging();
    const receipt = await write(martin, TWO);
    for (const button of ['Ångra', 'Ångra alla']) {
      expect(textIn(await press(maria, receipt, button))).toContain('loggad av Martin Demo');
    }
    expect((await saved()).every(({ version }) => version === 1)).toBe(true);
  });

  it('does not show a colleague what they slip into it', async () => {
    const { write, pressData, saved } = await startLogging();
    const [mine] = actionsIn(await write(maria, 'logga 2 tim bollplank med Solna om SIP igår'));
    await write(martin, 'logga 1 tim workshop om hemligheten igår med Ekerö');
    const anothers = (await saved()).at(-1);
    const { activityId, ...rest } = mine?.data ?? {};
    for (const data of [
      { ...rest, activityId, listed: anothers?.id },
      { ...rest, verb: 'activity.undo-all', listed: `${activityId},${anothers?.id}` },
    ]) {
      expect(shownIn(await pressData(maria, data))).not.toContain('emligheten');
    }
    expect((await saved()).every(({ undone }) => undone === undefined)).toBe(true);
  });
});
