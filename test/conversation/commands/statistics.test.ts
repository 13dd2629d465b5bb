import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/domain/activity.js';
import { ACTIVITY_KINDS } from '../../../src/domain/activity-kind.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { insert } from '../../../src/usecases/changes.js';
import { jarfallaMember, martin, solnaChief } from '../../support/builders.js';
import { type Element, elementsIn } from '../../support/card-elements.js';
import { anActivity } from '../../support/digest-builders.js';
import { cardsIn, textIn } from '../../support/log-talk.js';
import { actionsIn, conversationWith } from '../../support/talk.js';

const ACTIVITIES: readonly Activity[] = [
  anActivity('1', { hours: 1.5, municipalities: ['jarfalla', 'solna'] }),
  anActivity('2', { hours: 30, municipalities: ['sundbyberg'], pillar: 'spread', kind: 'workshop' }),
  anActivity('3', { hours: 2, municipalities: [], area: 'income_support_labour' }),
  anActivity('4', { state: 'planned', date: onDay('2026-12-03') }),
  anActivity('5', { date: onDay('2025-11-11'), hours: 8 }),
  anActivity('6', { date: onDay('2025-12-11'), hours: 100 }),
];

const chatting = async (activities = ACTIVITIES) => {
  const chat = await conversationWith();
  await chat.ports.store.commit(activities.map((activity) => insert('activities', activity)));
  return chat;
};
const linesOf = (reply: Parameters<typeof textIn>[0]): string[] => textIn(reply).split('\n');
const titlesIn = (reply: Parameters<typeof actionsIn>[0]) => actionsIn(reply).map(({ title }) => title);
const chartsIn = (reply: Parameters<typeof cardsIn>[0]): Element[] =>
  elementsIn(cardsIn(reply)).filter(({ type }) => String(type).startsWith('Chart.'));

describe('statistik', () => {
  it('shows the unit’s year by pillar beside as much of the year before', async () => {
    const { write } = await chatting();
    expect(linesOf(await write(martin, 'statistik'))).toEqual([
      'Statistik 2026',
      '2026 till och med 18 november: 3 aktiviteter, 33,5 tim',
      '2025 till och med 18 november: 1 aktivitet, 8 tim',
      'Efter pelare',
      'Pelare | 2026 | 2025',
      'Producera kunskap | 0 | 0',
      'Sprida kunskap | 1 st, 30 tim | 0',
      'Stödja utveckling | 2 st, 3,5 tim | 1 st, 8 tim',
      'Främja samverkan | 0 | 0',
      'Bara det som är genomfört räknas.',
      'Båda åren räknas till och med 18 november, så att de går att jämföra. Skriv ”statistik 2025” för hela 2025.',
    ]);
  });

  it('shows a year that is over as a whole', async () => {
    const { write } = await chatting();
    const lines = linesOf(await write(martin, 'statistik 2025'));
    expect(lines.slice(0, 3)).toEqual([
      'Statistik 2025',
      '2025: 2 aktiviteter, 108 tim',
      '2024: 0 aktiviteter, 0 tim',
    ]);
    expect(lines.join()).not.toContain('till och med');
  });

  it('shows one view at a time, in the place of the first', async () => {
    const { write, press } = await chatting();
    const first = await write(martin, 'visa årets statistik');
    expect(titlesIn(first)).toEqual([
      'Visa områden',
      'Visa kommuner',
      'Visa typer',
      'Visa månader',
      'Visa 2025',
    ]);
    const areas = await press(martin, first, 'Visa områden');
    expect(areas.messages[0]?.replacesPressedCard).toBe(true);
    expect(linesOf(areas)).toContain('Försörjningsstöd och arbetsmarknad | 1 st, 2 tim | 0');
    const kinds = await press(martin, areas, 'Visa typer');
    expect(linesOf(kinds)).toContain('Workshop | 1 st, 30 tim | 0');
    const months = await press(martin, kinds, 'Visa månader');
    expect(linesOf(months)).toContain('november | 3 st, 33,5 tim | 1 st, 8 tim');
    const lastYear = await press(martin, months, 'Visa 2025');
    expect(linesOf(lastYear)).toContain('december | 1 st, 100 tim | 0');
  });

  it('never ranks the municipalities, and says that hours say nothing of their size', async () => {
    const { write, press } = await chatting();
    const lines = linesOf(await press(martin, await write(martin, 'statistik'), 'Visa kommuner'));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Kommunerna står i ägarordning och rangordnas inte. Timmarna säger inget om hur stor en kommun är eller vad arbetet har betytt där.',
        'Gemensamt arbete räknas helt för var och en av kommunerna, så raderna blir tillsammans mer än summan.',
      ]),
    );
    const rows = lines.slice(lines.indexOf('Kommun | 2026 | 2025') + 1);
    expect(rows.slice(0, 9)).toEqual([
      'Ekerö | 0 | 0',
      'Järfälla | 1 st, 1,5 tim | 1 st, 8 tim',
      'Sigtuna | 0 | 0',
      'Sollentuna | 0 | 0',
      'Solna | 1 st, 1,5 tim | 0',
      'Sundbyberg | 1 st, 30 tim | 0',
      'Upplands-Bro | 0 | 0',
      'Upplands Väsby | 0 | 0',
      'Ingen särskild kommun | 1 st, 2 tim | 0',
    ]);
  });

  it.each([
    [jarfallaMember, 'Järfälla | 1 st, 1,5 tim | 1 st, 8 tim', 'Solna'],
    [solnaChief, 'Solna | 1 st, 1,5 tim | 0', 'Järfälla'],
  ] as const)(
    'shows a council member and a chief the unit, and of the municipalities their own',
    async (person, own, other) => {
      const { write, press } = await chatting();
      const first = await write(person, 'statistik');
      expect(linesOf(first)).toContain('Sprida kunskap | 1 st, 30 tim | 0');
      const municipalities = await press(person, first, 'Visa kommuner');
      expect(linesOf(municipalities).filter((line) => line.includes(' | '))).toEqual([
        'Kommun | 2026 | 2025',
        own,
        'Ingen särskild kommun | 1 st, 2 tim | 0',
      ]);
      expect(JSON.stringify(municipalities)).not.toMatch(new RegExp(`${other}|Sundbyberg`));
      expect(textIn(municipalities)).toContain(
        'Här står din kommun och det som inte gäller någon särskild kommun. Summan överst är hela FoU:s.',
      );
    },
  );

  it('draws whole hours as bars, each with its year in its name, and says the same in the table', async () => {
    const { write, press } = await chatting();
    const first = await write(martin, 'statistik');
    expect(chartsIn(first)).toMatchObject([
      {
        type: 'Chart.HorizontalBar',
        title: 'Antal timmar 2026 och 2025, avrundat. Tabellen nedanför säger samma sak.',
        fallback: 'drop',
        data: [
          { x: 'Sprida kunskap 2026', y: 30 },
          { x: 'Sprida kunskap 2025', y: 0 },
          { x: 'Stödja utveckling 2026', y: 4 },
          { x: 'Stödja utveckling 2025', y: 8 },
        ],
      },
    ]);
    const [months, ...more] = chartsIn(await press(martin, first, 'Visa månader'));
    expect(more).toEqual([]);
    expect(months).toMatchObject({ type: 'Chart.VerticalBar.Grouped', fallback: 'drop' });
    expect(JSON.stringify(months)).toContain('"legend":"2026"');
    // Whole names do not fit below twelve pairs of bars.
    expect(JSON.stringify(months)).toContain('"nov"');
    expect(JSON.stringify(months)).not.toContain('"november"');
  });

  it('has the ten kinds with the most hours in the chart, and all of them in the table', async () => {
    const many = ACTIVITY_KINDS.slice(0, 12).map((kind, index) =>
      anActivity(`${index}`, { kind, hours: index + 1 }),
    );
    const { write, press } = await chatting(many);
    const kinds = await press(martin, await write(martin, 'statistik'), 'Visa typer');
    const [chart] = chartsIn(kinds);
    expect(chart?.['data']).toHaveLength(20);
    expect(chart?.['title']).toContain('De 10 typer som det gick mest tid till 2026');
    expect(JSON.stringify(chart)).not.toContain('Bollplank');
    expect(linesOf(kinds)).toContain('Bollplank | 1 st, 1 tim | 0');
  });

  it('has no chart when nobody has said how long anything took', async () => {
    const { hours: _none, ...without } = anActivity('1');
    const { write } = await chatting([without]);
    const reply = await write(martin, 'statistik');
    expect(chartsIn(reply)).toEqual([]);
    expect(linesOf(reply)).toContain('Stödja utveckling | 1 st, 0 tim | 0');
  });

  it('says what is not counted of the years when the form came into use', async () => {
    const { write } = await chatting([
      anActivity('1', { date: onDay('2017-05-05') }),
      anActivity('2', { date: onDay('2017-10-05') }),
    ]);
    const text = textIn(await write(martin, 'statistik 2017'));
    expect(text).toContain('2017: 1 aktivitet, 2 tim');
    expect(text).toContain('Aktiviteter från före 1 september 2017 räknas inte med.');
  });

  it('says so when there is nothing, in English too', async () => {
    const { write } = await chatting();
    expect(textIn(await write(martin, 'statistik 2019'))).toBe(
      'Det finns ingen statistik för 2019: inget genomfört är loggat för det året eller för 2018.',
    );
    expect(textIn(await write(martin, 'statistics', 'en'))).toContain('Statistics 2026');
  });

  it('is not for those whom it does not concern', async () => {
    const { write } = await chatting();
    expect(textIn(await write(undefined, 'statistik'))).not.toContain('aktiviteter');
  });
});
