import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/domain/activity.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, martin } from '../../support/builders.js';
import { type Element, elementsIn } from '../../support/card-elements.js';
import { anActivity } from '../../support/digest-builders.js';
import { cardsIn, textIn } from '../../support/log-talk.js';
import { RECORD_OF } from '../../support/store-records.js';
import { actionsIn, conversationWith } from '../../support/talk.js';

const LABEL = 'Fler **lovande** praktiker';
const GOAL = { ...RECORD_OF.goals('2026-goal'), label: LABEL };
const ACTIVITIES: readonly Activity[] = [
  anActivity('1', { hours: 1.5, municipalities: ['jarfalla', 'solna'], planGoalId: GOAL.id }),
  anActivity('2', {
    hours: 3,
    staffIds: [anna.id],
    pillar: 'spread',
    resultGoalAreaId: 'knowledge_spreading',
  }),
  anActivity('3', { state: 'planned', date: onDay('2026-12-03') }),
  anActivity('4', { date: onDay('2025-11-11'), hours: 8 }),
];

const chatting = async (goals = [GOAL]) => {
  const chat = await conversationWith();
  await chat.ports.store.commit([
    ...ACTIVITIES.map((activity) => insert('activities', activity)),
    ...goals.map((goal) => insert('goals', goal)),
  ]);
  return chat;
};
const linesOf = (reply: Parameters<typeof textIn>[0]): string[] => textIn(reply).split('\n');
const chartsIn = (reply: Parameters<typeof cardsIn>[0]): Element[] =>
  elementsIn(cardsIn(reply)).filter(({ type }) => String(type).startsWith('Chart.'));

describe('läget', () => {
  it.each(['hur många timmar har vi loggat i år?', 'hur mycket har vi loggat', 'hur ligger jag till?'])(
    'answers "%s"',
    async (words) => {
      const { write } = await chatting();
      expect(textIn(await write(martin, words))).toContain('Läget 2026');
    },
  );

  it('shows one’s own year beside the unit’s, by pillar, with what is planned apart', async () => {
    const { write } = await chatting();
    expect(linesOf(await write(martin, 'läget'))).toEqual([
      'Läget 2026',
      'Efter pelare',
      'Du: 1 aktivitet, 1,5 tim, och 1 planerade',
      'Hela FoU: 2 aktiviteter, 4,5 tim, och 1 planerade',
      'Pelare | Du | Hela FoU | Planerat',
      'Producera kunskap | 0 | 0 | –',
      'Sprida kunskap | 0 | 1 st, 3 tim | –',
      'Stödja utveckling | 1 st, 1,5 tim | 1 st, 1,5 tim | 1 av 1',
      'Främja samverkan | 0 | 0 | –',
      'Bara det som är genomfört räknas. Planerat står för sig: hur mycket av hela FoU:s som du är med på.',
      'Var ni flera räknas dina timmar per person för dig. Står de inte i loggen delas tiden lika mellan er.',
    ]);
  });

  it('shows it another way when one asks for that, in the place of the first', async () => {
    const { write, press } = await chatting();
    const first = await write(martin, 'läget');
    expect(actionsIn(first).map(({ title }) => title)).toEqual([
      'Visa resultatmål',
      'Visa kommuner',
      'Visa mål i planen',
      'Visa 2025',
    ]);
    const areas = await press(martin, first, 'Visa resultatmål');
    expect(areas.messages[0]?.replacesPressedCard).toBe(true);
    expect(linesOf(areas)).toContain('Stöd till kunskapsspridning | 0 | 1 st, 3 tim | –');
    const municipalities = await press(martin, areas, 'Visa kommuner');
    expect(linesOf(municipalities)).toEqual(
      expect.arrayContaining([
        'Järfälla | 1 st, 1,5 tim | 2 st, 4,5 tim | 1 av 1',
        'Solna | 1 st, 1,5 tim | 1 st, 1,5 tim | –',
        'Gemensamt arbete räknas helt för var och en av kommunerna, så raderna blir tillsammans mer än summan.',
      ]),
    );
    const goals = await press(martin, municipalities, 'Visa mål i planen');
    expect(linesOf(goals)).toEqual(
      expect.arrayContaining([
        `1. ${LABEL} | 1 st, 1,5 tim | 1 st, 1,5 tim | –`,
        'Inget mål i planen | 0 | 1 st, 3 tim | 1 av 1',
      ]),
    );
  });

  it('draws whole hours as bars with names of their own, and says the same in the table where there are no charts', async () => {
    const { write, press } = await chatting();
    const [mine, unit, ...more] = chartsIn(await write(martin, 'läget'));
    expect(more).toEqual([]);
    expect(mine).toMatchObject({
      title: 'Antal timmar för dig, avrundat',
      fallback: 'drop',
      data: [{ x: 'Stödja utveckling', y: 2 }],
    });
    expect(unit).toMatchObject({
      title: 'Antal timmar för hela FoU, avrundat',
      data: [
        { x: 'Sprida kunskap', y: 3 },
        { x: 'Stödja utveckling', y: 2 },
      ],
    });
    // What people wrote is read as Markdown in some charts.
    const goals = await press(martin, await write(martin, 'läget'), 'Visa mål i planen');
    expect(chartsIn(goals)[0]).toMatchObject({ data: [{ x: 'Mål 1', y: 2 }] });
  });

  it('works without a plan, and offers no goals then', async () => {
    const { write, pressData } = await chatting([]);
    const reply = await write(martin, 'läget');
    expect(actionsIn(reply).map(({ title }) => title)).not.toContain('Visa mål i planen');
    const [action] = actionsIn(reply);
    const goals = await pressData(martin, { ...action?.data, by: 'planGoal' });
    expect(textIn(goals)).toContain('Det finns inga mål inlagda för 2026.');
    expect(textIn(goals)).not.toContain('|');
  });

  it.each(['läget 2025', 'visa läget 2025', 'status 2025', 'show status for 2025.'])(
    'shows another year: %s',
    async (text) => {
      const { write } = await chatting();
      expect(linesOf(await write(martin, text)).slice(0, 3)).toEqual([
        'Läget 2025',
        'Efter pelare',
        'Du: 1 aktivitet, 8 tim',
      ]);
    },
  );

  it('says so when there is nothing', async () => {
    const { write } = await chatting();
    expect(textIn(await write(martin, 'läget 2019'))).toBe(
      'Det finns inga aktiviteter för 2019. Skriv ”logga” och vad du har gjort, så syns det här.',
    );
  });

  it('says that the year is closed, by whom and when', async () => {
    const { write, ports } = await chatting();
    await ports.store.commit([
      insert('closings', {
        id: '2025-closed',
        year: 2025,
        closedBy: anna.id,
        closedAt: '2026-01-12T09:00:00.000Z',
      }),
    ]);
    expect(linesOf(await write(martin, 'läget 2025'))[1]).toBe(
      '2025 är stängt av Anna Demo den 12 januari 2026.',
    );
  });

  it('I9: says how much is left out from before the form was in use', async () => {
    const { write, ports } = await chatting();
    await ports.store.commit([insert('activities', anActivity('5', { date: onDay('2017-05-05') }))]);
    const text = textIn(await write(martin, 'läget 2017'));
    expect(text).toContain('Hela FoU: 0 aktiviteter, 0 tim');
    expect(text).toContain('1 aktivitet från före 1 september 2017 räknas inte med.');
  });

  it('reads the activities of the year and no others', async () => {
    const { ports, dispatch: _dispatch, ...chat } = await chatting();
    const read: unknown[] = [];
    const { find, findBy } = ports.store;
    Object.assign(ports.store, {
      find: (collection: 'activities', where: object) => {
        read.push(collection);
        return find(collection, where);
      },
      findBy: (collection: 'activities', index: 'year', value: number) => {
        read.push(`${collection} ${index} ${value}`);
        return findBy(collection, index, value);
      },
    });
    await chat.write(martin, 'läget');
    expect(read.filter((what) => String(what).startsWith('activities'))).toEqual(['activities year 2026']);
  });
});
