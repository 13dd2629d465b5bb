import { describe, expect, it } from 'vitest';
import { buttonOf, toggled } from '../../../src/cards/card-buttons.js';
import { elementOf, elementsIn } from '../../../src/cards/card-element.js';
import { inputsOf } from '../../../src/cards/card-inputs.js';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Publication } from '../../../src/domain/publication.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { cardsIn, filledIn, startLogging, textIn, valuesIn } from '../../support/log-talk.js';
import { aPublication } from '../../support/year-builders.js';

const HEDER = aPublication('heder', { title: 'Heder i förskolan', date: { text: 'hösten 2026' } });

const start = async (publications: readonly Publication[] = [HEDER]) => {
  const chat = await startLogging();
  await chat.ports.store.commit(publications.map((each) => insert('publications', each)));
  const kept = () => chat.ports.store.find('publications');
  const opened = async (title: string, id = HEDER.id) =>
    chat.press(martin, await chat.write(martin, 'publikationer 2026'), title, { publicationId: id });
  return { ...chat, kept, opened };
};

describe('publikationer', () => {
  it('lists a year by status to staff, and is a question to others', async () => {
    const { write } = await start([HEDER, aPublication('b', { status: 'published', title: 'Barnets färd' })]);
    const text = textIn(await write(martin, 'publikationer'));
    expect(text.indexOf('Publicerade')).toBeLessThan(text.indexOf('Planerade'));
    expect(text).toContain('Heder i förskolan · Rapport · hösten 2026');
    expect(textIn(await write(jarfallaMember, 'publikationer'))).not.toContain('Barnets färd');
    expect(textIn(await write(martin, 'publikationer 2024'))).toContain('Inget är infört för 2024.');
  });

  it('fits in a card however many there are, and says how many more', async () => {
    const statuses = ['planned', 'ongoing', 'published', 'postponed'] as const;
    const many = Array.from({ length: 120 }, (_, at) =>
      aPublication(`m${at}`, {
        title: `${at} ${'å'.repeat(290)}`,
        authors: ['å'.repeat(120), 'ä'.repeat(120)],
        status: statuses[at % 4] ?? 'planned',
      }),
    );
    const { write } = await start(many);
    const reply = await write(martin, 'publikationer 2026');
    expect(textIn(reply)).toContain('… och 27 till.');
    const [card] = reply.messages.flatMap(({ cards = [] }) => cards);
    expect(Buffer.byteLength(JSON.stringify(card?.content))).toBeLessThan(25_000);
  });

  it('takes a new one from a form, once however often it is sent', async () => {
    const { write, press, kept, ports } = await start([]);
    const form = await press(martin, await write(martin, 'publikationer 2026'), 'Lägg till en publikation');
    const typed = filledIn(form, {
      title: 'Skolnärvaro',
      status: 'published',
      date: 'feb',
      authors: 'Larsson, A.; Demo, B.',
      url: 'https://example.org/r',
    });
    const saved = await press(martin, form, 'Spara', typed);
    await press(martin, form, 'Spara', typed);
    expect(textIn(saved)).toContain('Sparat under 2026.');
    expect(await kept()).toMatchObject([
      {
        title: 'Skolnärvaro',
        year: 2026,
        date: { text: 'feb', period: { precision: 'month', from: '2026-02-01' } },
        authors: ['Larsson, A.', 'Demo, B.'],
        enteredBy: martin.id,
      },
    ]);
    expect(await ports.store.find('audit', { action: 'add-publication' })).toHaveLength(1);
  });

  it('is postponed to another year, and stands in both with what was planned before', async () => {
    const { press, kept, opened, write } = await start();
    const form = await opened('Skjut upp');
    expect(valuesIn(form)).toMatchObject({ status: 'postponed', year: '', date: '' });
    await press(martin, form, 'Spara', filledIn(form, { year: '2027', date: 'våren' }));
    expect(await kept()).toMatchObject([
      { status: 'postponed', year: 2027, postponedFrom: { year: 2026, date: { text: 'hösten 2026' } } },
    ]);
    expect(textIn(await write(martin, 'publikationer 2026'))).toContain('Flyttade från 2026 till senare');
    const moved = textIn(await write(martin, 'publikationer 2027'));
    expect(moved).toContain('våren 2027 · var planerad till hösten 2026');
  });

  it('asks only for what a button is about, with the rest a press away', async () => {
    const { opened } = await start();
    const asked = (reply: Reply): string[] =>
      inputsOf(cardsIn(reply)[0]).flatMap(({ id, visible }) => (visible ? [id] : []));
    const postponed = await opened('Skjut upp');
    expect(asked(postponed)).toEqual(['year', 'date']);
    expect(asked(await opened('Den är publicerad'))).toEqual(['year', 'date', 'url']);
    expect(asked(await opened('Ändra'))).toHaveLength(12);
    const card = elementOf(cardsIn(postponed)[0]);
    const [all] = elementsIn(card, 'body').flatMap((set) => elementsIn(set, 'actions').flatMap(buttonOf));
    expect(all).toMatchObject({ kind: 'toggle', title: 'Visa alla uppgifter' });
    const whole = all?.kind === 'toggle' ? toggled(card, all.targets) : {};
    expect(inputsOf(whole).every(({ visible }) => visible)).toBe(true);
    expect(inputsOf(whole)).toHaveLength(12);
  });

  it('is not postponed to the time that was planned', async () => {
    const { press, opened, kept } = await start();
    const form = await opened('Skjut upp');
    const again = await press(martin, form, 'Spara', filledIn(form, { year: '2026', date: 'hösten 2026' }));
    expect(textIn(again)).toContain('Skriv den nya tiden');
    expect(await kept()).toMatchObject([{ status: 'planned', version: 1 }]);
  });

  it('is published with its time and link', async () => {
    const { press, opened, kept } = await start();
    const form = await opened('Den är publicerad');
    expect(valuesIn(form)).toMatchObject({ status: 'published', year: '2026' });
    await press(martin, form, 'Spara', filledIn(form, { date: 'oktober', url: 'https://example.org/r' }));
    expect(await kept()).toMatchObject([{ status: 'published', url: 'https://example.org/r' }]);
  });

  it('says what is wrong and keeps what was typed', async () => {
    const { press, opened, kept } = await start();
    const form = await opened('Ändra');
    const typed = { title: 'Nytt namn', year: 'snart', url: 'ftp://x' };
    const again = await press(martin, form, 'Spara', filledIn(form, typed));
    expect(textIn(again)).toContain('Skriv ett år från 1990');
    expect(textIn(again)).toContain('börjar med https://');
    expect(valuesIn(again)).toMatchObject(typed);
    expect(await kept()).toEqual([HEDER]);
  });

  it('tells who was first and keeps what the other had typed', async () => {
    const { press, write, kept } = await start();
    const forms = await Promise.all(
      [anna, martin].map(async (person) =>
        press(person, await write(person, 'publikationer 2026'), 'Ändra', { publicationId: HEDER.id }),
      ),
    );
    const [annas, martins] = forms;
    if (annas === undefined || martins === undefined) throw new Error('no form');
    await press(anna, annas, 'Spara', filledIn(annas, { title: 'Annas' }));
    const lost = await press(martin, martins, 'Spara', filledIn(martins, { title: 'Martins' }));
    expect(textIn(lost)).toContain(`${anna.displayName} hann ändra publikationen före dig`);
    expect(valuesIn(lost)).toMatchObject({ title: 'Martins' });
    await press(martin, lost, 'Spara', filledIn(lost));
    expect(await kept()).toMatchObject([{ title: 'Martins', version: 3 }]);
  });

  it('is removed when it was entered by mistake, once however often it is pressed', async () => {
    const { press, opened, kept, ports } = await start();
    const form = await opened('Ändra');
    const typed = filledIn(form, { isRemoved: 'true' });
    expect(textIn(await press(martin, form, 'Spara', typed))).toContain('Publikationen är borttagen.');
    await press(martin, form, 'Spara', typed);
    expect(await kept()).toEqual([]);
    expect(await ports.store.find('audit', { action: 'remove-publication' })).toHaveLength(1);
  });

  it('is chosen before it is opened', async () => {
    const { opened } = await start();
    expect(textIn(await opened('Ändra', ''))).toContain('Välj en publikation i listan först.');
  });
});
