import { describe, expect, it } from 'vitest';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { filledIn, startLogging, textIn, valuesIn } from '../../support/log-talk.js';
import { actionsIn } from '../../support/talk.js';

const BUDGET = 'Personal; 2645; 2980; 3046\nÖvrigt; 690; 497; 120\nIntäkt; -3335; -3477; -3166';

const start = async () => {
  const chat = await startLogging();
  const opened = async (title: string) => chat.press(anna, await chat.write(anna, 'siffror 2026'), title);
  const kept = () => chat.ports.store.find('yearfigures');
  return { ...chat, opened, kept };
};

describe('siffror', () => {
  it('shows staff the year, and only the FoU manager the buttons that change it', async () => {
    const { write } = await start();
    const reply = await write(martin, 'siffror 2026');
    expect(textIn(reply)).toContain('Inget är infört.');
    expect(actionsIn(reply).map(({ title }) => title)).toEqual(['Visa 2025', 'Visa 2027']);
    const managers = actionsIn(await write(anna, 'siffror')).map(({ title }) => title);
    expect(managers).toContain('Ändra ekonomi');
    expect(textIn(await write(jarfallaMember, 'siffror 2026'))).not.toContain('Ekonomi (');
  });

  it('I14: shows the deviation of each row and all sums, once saved', async () => {
    const { opened, press, kept, ports } = await start();
    const form = await opened('Ändra ekonomi');
    const saved = await press(anna, form, 'Spara', filledIn(form, { rows: BUDGET }));
    const text = textIn(saved);
    expect(text).toContain('Avvikelse');
    expect(text.replace(/\u00a0/g, ' ')).toMatch(/2 980.*3 046.*66/s);
    expect(text).not.toContain('inte 0');
    await press(anna, form, 'Spara', filledIn(form, { rows: BUDGET }));
    expect(await kept()).toMatchObject([{ version: 1, year: 2026 }]);
    expect(await ports.store.find('audit', { action: 'save-year-figures' })).toHaveLength(1);
  });

  it('points out a column that does not come to 0, and saves it', async () => {
    const { opened, press, kept } = await start();
    const form = await opened('Ändra ekonomi');
    const saved = await press(anna, form, 'Spara', filledIn(form, { rows: 'Personal; ; 12' }));
    expect(textIn(saved)).toContain('Summan för ”Utfall 2026” är 12, inte 0.');
    expect(await kept()).toHaveLength(1);
  });

  it('shows where a figure is missing, so that none slides in below another heading', async () => {
    const { opened, press } = await start();
    const form = await opened('Ändra ekonomi');
    const saved = await press(anna, form, 'Spara', filledIn(form, { rows: 'Personal; ; 12' }));
    expect(textIn(saved)).toContain('Personal | – | 12 | – | –');
  });

  it('writes posts with two decimals, and leaves out of them what is beyond the budget', async () => {
    const { opened, press } = await start();
    const form = await opened('Ändra bemanning');
    const rows = 'Chef; 100; 100\nUtredare; 320; 300\nForskare; 50\n+ Projektet; 20; ; till juni';
    const text = textIn(await press(anna, form, 'Spara', filledIn(form, { rows })));
    expect(text).toContain('Det är 4,70 tjänster, varav 4,00 tillsvidare.');
    expect(text).toContain('Projektet (till juni, utöver ordinarie budget)');
  });

  it('says what is wrong in a line and loses nothing', async () => {
    const { opened, press, kept } = await start();
    const form = await opened('Ändra kommunikation');
    const rows = 'Besökare; många\nFacebook; 811';
    const again = await press(anna, form, 'Spara', filledIn(form, { rows }));
    expect(textIn(again)).toContain('Jag förstår inte ”många” på rad 1.');
    expect(valuesIn(again)['rows']).toBe(rows);
    const twice = await press(anna, again, 'Spara', filledIn(again, { rows: 'a; 1\nA; 2' }));
    expect(textIn(twice)).toContain('Rad 2 heter som en rad ovanför.');
    expect(await kept()).toEqual([]);
  });

  it('shows the first of many lines that are wrong, and says how many more there are', async () => {
    const { opened, press } = await start();
    const form = await opened('Ändra kommunikation');
    const again = await press(anna, form, 'Spara', filledIn(form, { rows: 'a\n'.repeat(10) }));
    expect(textIn(again)).toContain('Rad 8 har ingen siffra.');
    expect(textIn(again)).not.toContain('Rad 9 har ingen siffra.');
    expect(textIn(again)).toContain('… och 2 fel till. Rätta de här först, så får du se resten.');
  });

  it('fits in a card with as many rows as can be saved, and says how many more there are', async () => {
    const { press, write, ports } = await start();
    const named = (kind: string) => Array.from({ length: 40 }, (_, at) => `${at} ${kind} ${'å'.repeat(100)}`);
    const lists = [
      ['Ändra ekonomi', 'post; 1;2;3'],
      ['Ändra bemanning', 'tjänst; 50; 50; prov'],
      ['Ändra kommunikation', 'mått; 300'],
    ] as const;
    let saved = await write(anna, 'siffror 2026');
    for (const [title, row] of lists) {
      const [kind = '', ...parts] = row.split(';');
      // Beside what a form takes, an import brings as many rows as can be saved.
      const rows = named(kind).map((label) => [label.slice(0, 60), ...parts].join(';'));
      const form = await press(anna, saved, title);
      saved = await press(anna, form, 'Spara', filledIn(form, { rows: rows.join('\n') }));
    }
    expect(await ports.store.find('yearfigures')).toMatchObject([{ version: 3 }]);
    const text = textIn(saved).replaceAll('\u00a0', ' ');
    expect(text).toContain('… och 32 till, som är med i summan.');
    expect(text).toContain('… och 32 till. Alla finns i Excelfilen');
    const [card] = saved.messages.flatMap(({ cards = [] }) => cards);
    expect(Buffer.byteLength(JSON.stringify(card?.content))).toBeLessThan(25_000);
  });

  it('keeps no identity number', async () => {
    const { opened, press, kept } = await start();
    const form = await opened('Ändra bemanning');
    await press(anna, form, 'Spara', filledIn(form, { rows: `${['811218', '9876'].join('-')}; 100` }));
    expect(await kept()).toEqual([]);
  });

  it('tells who was first, and keeps what the other had typed until it is saved again', async () => {
    const { opened, press, kept } = await start();
    const first = await opened('Ändra ekonomi');
    const second = await opened('Ändra kommunikation');
    await press(anna, first, 'Spara', filledIn(first, { rows: BUDGET }));
    const lost = await press(anna, second, 'Spara', filledIn(second, { rows: 'Facebook; 811' }));
    expect(textIn(lost)).toContain('hann ändra årets siffror före dig');
    await press(anna, lost, 'Spara', filledIn(lost));
    expect(await kept()).toMatchObject([{ version: 2, budget: [{}, {}, {}], indicators: [{ value: 811 }] }]);
  });

  it('takes no year that is far away', async () => {
    const { write } = await start();
    expect(textIn(await write(anna, 'siffror 1889'))).toContain('Så långt bort');
  });
});
