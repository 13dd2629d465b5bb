import { describe, expect, it } from 'vitest';
import { drawNotice } from '../../../src/conversation/notices/index.js';
import { textsIn } from '../../../src/texts/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { keepPreferences } from '../../../src/usecases/keep-preferences.js';
import { jarfallaMember, martin } from '../../support/builders.js';
import { anActivity, at } from '../../support/digest-builders.js';
import { startLogging, textIn, valuesIn } from '../../support/log-talk.js';

describe('påminnelser', () => {
  it('asks about what was planned and tells of overdue networks, and reminds nobody on Fridays until somebody says otherwise', async () => {
    const { write, ports } = await startLogging();
    expect(valuesIn(await write(martin, 'påminnelser'))).toEqual({
      asksAboutPlanned: 'true',
      remindsOnFridays: 'false',
      warnsOfNetworks: 'true',
    });
    expect(await ports.store.find('preferences')).toEqual([]);
  });

  it('saves them, says so, and shows them the next time', async () => {
    const { write, press, ports } = await startLogging();
    const card = await write(martin, 'reminders');
    const wished = { asksAboutPlanned: 'false', remindsOnFridays: 'true', warnsOfNetworks: 'false' };
    const saved = await press(martin, card, 'Spara', wished);
    expect(saved.messages[0]?.replacesPressedCard).toBe(true);
    expect(textIn(saved)).toContain('Sparat.');
    expect(valuesIn(await write(martin, 'mina påminnelser'))).toEqual(wished);
    await press(martin, card, 'Spara', wished);
    expect(await ports.store.find('preferences')).toMatchObject([{ personId: martin.id, version: 1 }]);
    expect(await ports.store.find('audit', { action: 'keep-preferences' })).toHaveLength(1);
  });

  it('changes one without the other, and tells the audit which', async () => {
    const { ports } = await startLogging();
    await keepPreferences(ports, martin.id, { remindsOnFridays: true });
    await keepPreferences(ports, martin.id, { asksAboutPlanned: false });
    expect(await ports.store.find('preferences')).toMatchObject([
      { asksAboutPlanned: false, remindsOnFridays: true, version: 2 },
    ]);
    const rows = await ports.store.find('audit', { action: 'keep-preferences' });
    expect(rows.at(-1)).toMatchObject({ by: martin.id, fields: ['asksAboutPlanned'] });
  });

  it('keeps both of two that are said at once', async () => {
    const { ports } = await startLogging();
    await Promise.all([
      keepPreferences(ports, martin.id, { remindsOnFridays: true }),
      keepPreferences(ports, martin.id, { asksAboutPlanned: false }),
    ]);
    expect(await ports.store.find('preferences')).toMatchObject([
      { asksAboutPlanned: false, remindsOnFridays: true },
    ]);
  });

  it('is for staff', async () => {
    const { write } = await startLogging();
    expect(textIn(await write(jarfallaMember, 'påminnelser'))).toContain('FoU-personal');
  });
});

describe('the reminder of a week without anything logged', () => {
  const notice = { kind: 'nothing_logged', week: '2026-W47' } as const;
  const startReminded = async () => {
    const chat = await startLogging();
    await keepPreferences(chat.ports, martin.id, { remindsOnFridays: true });
    const told = () => drawNotice(chat.ports, notice, textsIn('sv'), martin);
    return { ...chat, told };
  };

  it('opens the form at a press', async () => {
    const { told, press } = await startReminded();
    const message = await told();
    const reply = { messages: message === undefined ? [] : [message] };
    expect(textIn(reply)).toContain('inte loggat något den här veckan');
    expect(textIn(await press(martin, reply, 'Logga'))).toContain('Logga en aktivitet');
  });

  it('is not sent when something has been logged meanwhile', async () => {
    const { told, ports } = await startReminded();
    await ports.store.commit([insert('activities', anActivity('a', { loggedAt: at('2026-11-18') }))]);
    expect(await told()).toBeUndefined();
  });

  it('is not sent when it is no longer wanted, or when the week is over', async () => {
    const { told, ports, clock } = await startReminded();
    clock.set('2026-11-23T08:00:00.000Z');
    expect(await told()).toBeUndefined();
    clock.set('2026-11-20T13:00:00.000Z');
    expect(await told()).toBeDefined();
    await keepPreferences(ports, martin.id, { remindsOnFridays: false });
    expect(await told()).toBeUndefined();
  });
});
