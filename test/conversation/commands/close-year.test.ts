import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, martin } from '../../support/builders.js';
import { anActivity } from '../../support/digest-builders.js';
import { fakeClock } from '../../support/fakes.js';
import { filledIn, textIn } from '../../support/log-talk.js';
import { actionsIn, conversationWith } from '../../support/talk.js';

const { hours: _hours, ...withoutHours } = anActivity('2');

const chatting = async (now = '2027-01-12T09:00:00.000Z') => {
  const chat = await conversationWith({ ports: { clock: fakeClock(now) } });
  await chat.ports.store.commit(
    [anActivity('1'), withoutHours, anActivity('3', { state: 'planned', date: onDay('2026-12-03') })].map(
      (activity) => insert('activities', activity),
    ),
  );
  return chat;
};
const titles = (reply: Parameters<typeof actionsIn>[0]): string[] =>
  actionsIn(reply).map(({ title }) => title);

describe('stäng året', () => {
  it('asks first, and says what it means and what would be left as it is', async () => {
    const { write, ports } = await chatting();
    const question = await write(anna, 'stäng året');
    expect(textIn(question).split('\n')).toEqual([
      'Stänga 2026?',
      'När året är stängt går aktiviteterna att läsa, men ingen kan logga, ändra, ångra eller läsa in något för det året. Personalen får veta det. Du kan öppna året igen.',
      '• 2 aktiviteter är genomförda 2026.',
      '• 1 genomförd aktivitet saknar timmar. Den räknas som 0 timmar.',
      '• 1 aktivitet väntar på besked om den blev av. Den förblir planerad och räknas inte.',
    ]);
    expect(titles(question)).toEqual(['Stäng 2026', 'Låt året vara öppet']);
    expect(await ports.store.find('closings')).toEqual([]);
  });

  it('closes the year when one says yes, and once however often one presses', async () => {
    const { write, press, ports } = await chatting();
    const question = await write(anna, 'stäng året 2026');
    for (const _press of ['first', 'again']) {
      expect(
        textIn(await press(anna, question, 'Stäng 2026'))
          .split('\n')
          .slice(0, 2),
      ).toEqual(['2026 är stängt', 'Anna Demo stängde året den 12 januari 2027.']);
    }
    expect(await ports.store.find('closings')).toMatchObject([{ year: 2026, version: 1 }]);
    expect(textIn(await write(anna, 'stäng året 2026'))).toContain('2026 är stängt');
  });

  it('leaves it open when one says no', async () => {
    const { write, press, ports } = await chatting();
    const left = await press(anna, await write(anna, 'stäng 2026'), 'Låt året vara öppet');
    expect(textIn(left)).toBe('2026 är fortfarande öppet\nJag har inte ändrat något.');
    expect(await ports.store.find('closings')).toEqual([]);
  });

  it('warns in December that the year is not over', async () => {
    const { write } = await chatting('2026-12-02T09:00:00.000Z');
    expect(textIn(await write(anna, 'stäng året'))).toContain('Obs! 2026 är inte slut än.');
  });

  it('I18: counts what is planned for later apart from what waits for an answer', async () => {
    const { write } = await chatting('2026-12-02T09:00:00.000Z');
    const said = textIn(await write(anna, 'stäng året'));
    expect(said).toContain('• 1 aktivitet är planerad längre fram.');
    expect(said).not.toContain('väntar på besked');
  });

  it('says no more of a year in which nothing was done', async () => {
    const { write } = await chatting();
    const facts = textIn(await write(anna, 'stäng året 2025')).split('\n');
    expect(facts.filter((line) => line.startsWith('•'))).toEqual(['• Inget är genomfört 2025.']);
  });

  it('offers to open again the year that it has closed, and asks first', async () => {
    const { write, press } = await chatting();
    const closed = await press(anna, await write(anna, 'stäng året 2026'), 'Stäng 2026');
    expect(titles(closed)).toEqual(['Visa läget 2026', 'Öppna 2026 igen']);
    expect(textIn(await press(anna, closed, 'Öppna 2026 igen'))).toContain('Öppna 2026 igen?');
  });

  it('says from when a year can be closed', async () => {
    const { write, pressData } = await chatting();
    const tooEarly = '2027 går att stänga från den 1 december 2027. Jag har inte ändrat något.';
    const question = await write(anna, 'stäng året');
    expect(textIn(await write(anna, 'stäng året 2027'))).toBe(tooEarly);
    expect(textIn(await pressData(anna, { ...actionsIn(question)[0]?.data, year: 2027 }))).toBe(tooEarly);
  });

  it('is for the FoU manager', async () => {
    const { write } = await chatting();
    expect(textIn(await write(martin, 'stäng året 2026'))).toContain('FoU-chef');
  });
});

describe('a closed year', () => {
  const closed = async () => {
    const chat = await chatting();
    await chat.press(anna, await chat.write(anna, 'stäng året 2026'), 'Stäng 2026');
    return chat;
  };
  const SAYS = 'Anna Demo stängde 2026 den 12 januari 2027';

  it('is told to who logs in it, and the form keeps all that was said', async () => {
    const { write, ports } = await closed();
    const reply = await write(martin, 'logga 2 tim bollplank med Solna om SIP 17 december 2026');
    expect(textIn(reply)).toContain(SAYS);
    expect(filledIn(reply)).toMatchObject({ title: 'SIP', hours: '2', municipalities: 'solna' });
    expect(await ports.store.find('activities')).toHaveLength(3);
  });

  it('leaves no way to change on a receipt, and says why', async () => {
    const { write, press } = await chatting();
    const receipt = await write(martin, 'logga 2 tim bollplank med Solna om SIP 17 december 2026');
    expect(titles(receipt)).toEqual(expect.arrayContaining(['Ångra', 'Ändra']));
    const edit = await press(martin, receipt, 'Ändra');
    await press(anna, await write(anna, 'stäng året 2026'), 'Stäng 2026');
    expect(textIn(await press(martin, receipt, 'Ångra'))).toContain(SAYS);
    expect(textIn(await press(martin, receipt, 'Ändra'))).toContain(SAYS);
    const again = await press(martin, edit, 'Spara', filledIn(edit, { hours: '3' }));
    expect(textIn(again)).toContain(SAYS);
    expect(filledIn(again)).toMatchObject({ hours: '3' });
  });

  it('is told above the list of one’s activities, and a receipt from there has no way to change it', async () => {
    const { write, press } = await closed();
    const list = await write(martin, 'mina aktiviteter 2026');
    expect(textIn(list).split('\n')[1]).toBe('2026 är stängt av Anna Demo den 12 januari 2027.');
    const receipt = await press(martin, list, 'Öppna');
    expect(textIn(receipt)).toContain('Året: 2026 är stängt av Anna Demo den 12 januari 2027.');
    for (const title of ['Ångra', 'Ändra', 'Ta bort']) expect(titles(receipt)).not.toContain(title);
    expect(textIn(await write(martin, 'mina aktiviteter 2027'))).not.toContain('stängt');
  });
});

describe('öppna året', () => {
  it('asks first, and opens it when one says yes', async () => {
    const { write, press, ports } = await chatting();
    await press(anna, await write(anna, 'stäng året 2026'), 'Stäng 2026');
    const question = await write(anna, 'öppna året');
    expect(textIn(question)).toContain('Öppna 2026 igen?');
    expect(textIn(question)).toContain('2026 är stängt av Anna Demo den 12 januari 2027.');
    expect(textIn(await press(anna, question, 'Låt året vara stängt'))).toContain(
      '2026 är fortfarande stängt',
    );
    expect(textIn(await press(anna, question, 'Öppna 2026'))).toContain('2026 är öppet igen');
    expect(await ports.store.find('closings')).toEqual([]);
    expect(textIn(await press(anna, question, 'Öppna 2026'))).toBe(
      '2026 är inte stängt, så det finns inget att öppna.',
    );
  });

  it('asks anew when the year has been opened and closed meanwhile', async () => {
    const { write, press, pressData, ports } = await chatting();
    await press(anna, await write(anna, 'stäng året 2026'), 'Stäng 2026');
    const [confirm] = actionsIn(await write(anna, 'öppna 2026'));
    const again = await pressData(anna, { ...confirm?.data, seenAt: '2027-01-01T09:00:00.000Z' });
    expect(textIn(again)).toContain('Öppna 2026 igen?');
    expect(await ports.store.find('closings')).toHaveLength(1);
  });

  it('says so when there is nothing to open', async () => {
    const { write } = await chatting();
    expect(textIn(await write(anna, 'öppna året 2025'))).toBe(
      '2025 är inte stängt, så det finns inget att öppna.',
    );
  });
});
