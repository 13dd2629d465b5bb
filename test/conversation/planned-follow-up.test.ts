import { describe, expect, it } from 'vitest';
import { drawNotice } from '../../src/conversation/notices/index.js';
import type { Activity } from '../../src/domain/activity.js';
import { closedYearId } from '../../src/domain/closed-year.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { Person } from '../../src/domain/person.js';
import { textsIn } from '../../src/texts/index.js';
import { insert } from '../../src/usecases/changes.js';
import { anna, martin } from '../support/builders.js';
import { anActivity, at } from '../support/digest-builders.js';
import { maria, startLogging, textIn } from '../support/log-talk.js';
import { RECORD_OF } from '../support/store-records.js';
import { actionsIn } from '../support/talk.js';

const planned = (id: string, overrides: Partial<Activity> = {}) =>
  anActivity(id, {
    date: onDay('2026-11-17'),
    state: 'planned',
    loggedAt: at('2026-11-02'),
    staffIds: [martin.id, maria.id],
    inferred: ['state', 'area'],
    ...overrides,
  });

/** What stands in the chat with a person on the morning after, and a way to read an activity. */
const startAsking = async (...activities: readonly Activity[]) => {
  const chat = await startLogging();
  const { store } = chat.ports;
  await store.commit(activities.map((activity) => insert('activities', activity)));
  const notice = {
    kind: 'planned_passed',
    day: '2026-11-18',
    activityIds: activities.map(({ id }) => id),
  } as const;
  const asks = async (person: Person) => {
    const message = await drawNotice(chat.ports, notice, textsIn('sv'), person);
    return { messages: message === undefined ? [] : [message] };
  };
  const read = async (id: string) => {
    const activity = await store.get('activities', `2026-${id}`);
    if (activity === undefined) throw new Error(`no activity ${id}`);
    return activity;
  };
  return { ...chat, asks, read };
};

const buttonsIn = (reply: Parameters<typeof actionsIn>[0]) => actionsIn(reply).map(({ title }) => title);

describe('"Blev det av?"', () => {
  it('lists what was planned, with three answers to each', async () => {
    const { asks } = await startAsking(planned('a'), planned('b', { hours: 3 }));
    const card = await asks(martin);
    expect(textIn(card)).toContain('Titel a');
    expect(textIn(card)).toContain('17 november · Bollplank · 3 tim · Järfälla');
    expect(buttonsIn(card)).toEqual([
      ...['Ja', 'Nej, inställt', 'Flyttat'],
      ...['Ja', 'Nej, inställt', 'Flyttat'],
      'Fråga inte mer',
    ]);
  });

  it('I18: "Ja" makes it done, and its hours count from then on', async () => {
    const { asks, press, read, write } = await startAsking(planned('a'));
    const card = await asks(martin);
    expect(textIn(await write(martin, 'mina aktiviteter'))).not.toContain('Genomfört');
    const answered = await press(martin, card, 'Ja');
    expect(answered.messages[0]?.replacesPressedCard).toBe(true);
    expect(textIn(answered)).toContain('Genomförd.');
    expect(buttonsIn(answered)).toEqual(['Fråga inte mer']);
    expect(await read('a')).toMatchObject({ state: 'done', hours: 2, inferred: ['area'] });
    expect(textIn(await write(martin, 'mina aktiviteter'))).toContain('Genomfört: 1 aktivitet, 2 tim.');
  });

  it('"Ja" asks for the hours, and for nothing else, when there are none', async () => {
    const { hours: _hours, ...withoutHours } = planned('a');
    const { asks, press, read } = await startAsking(withoutHours);
    const form = await press(martin, await asks(martin), 'Ja');
    expect(form.messages[0]?.replacesPressedCard).toBe(true);
    expect(textIn(form)).toContain('Hur lång tid tog det?');
    expect(await read('a')).toMatchObject({ state: 'planned' });
    const unread = await press(martin, form, 'Spara', { hours: 'länge' });
    expect(textIn(unread)).toContain('Jag förstår inte tiden');
    expect(JSON.stringify(unread)).toContain('länge');
    expect(textIn(await press(martin, unread, 'Spara', { hours: '500' }))).toContain('högst 400 timmar');
    expect(textIn(await press(martin, form, 'Spara', { hours: '90 min' }))).toContain('Genomförd.');
    expect(await read('a')).toMatchObject({ state: 'done', hours: 1.5 });
  });

  it('"Tillbaka" leads from a form to the list, with nothing changed', async () => {
    const { asks, press, read } = await startAsking(planned('a'));
    const form = await press(martin, await asks(martin), 'Flyttat');
    expect(buttonsIn(await press(martin, form, 'Tillbaka'))).toContain('Ja');
    expect(await read('a')).toMatchObject({ version: 1 });
  });

  it('"Nej, inställt" cancels it', async () => {
    const { asks, press, read } = await startAsking(planned('a'));
    expect(textIn(await press(martin, await asks(martin), 'Nej, inställt'))).toContain('Inställd.');
    expect(await read('a')).toMatchObject({ state: 'cancelled', hours: 2 });
  });

  it('"Flyttat" asks for the new day and leaves it planned', async () => {
    const { asks, press, read } = await startAsking(
      planned('a', { date: onDay('2026-11-16'), dateEnd: '2026-11-17' }),
    );
    const form = await press(martin, await asks(martin), 'Flyttat');
    expect(textIn(await press(martin, form, 'Spara', { date: '' }))).toContain('Välj ett datum.');
    expect(textIn(await press(martin, form, 'Spara', { date: '2026-12-01' }))).toContain(
      'Flyttad till 1 december.',
    );
    const moved = await read('a');
    expect(moved).toMatchObject({ state: 'planned', date: onDay('2026-12-01') });
    expect(moved).not.toHaveProperty('dateEnd');
  });

  it.each([
    ['proposes a goal of the new year when nobody had chosen it', ['planGoalId'] as const, '2027-goal'],
    ['drops the goal that somebody had chosen', [], undefined],
  ])('"Flyttat" over New Year %s', async (_, inferred, planGoalId) => {
    const { asks, press, read, ports } = await startAsking(
      planned('a', { planGoalId: '2026-goal', resultGoalAreaId: 'retired', inferred }),
    );
    const goals = [2026, 2027].map((year) => ({
      ...RECORD_OF.goals(`${year}-goal`),
      year,
      pillar: 'support' as const,
      area: planned('a').area,
    }));
    await ports.store.commit(goals.map((goal) => insert('goals', goal)));
    const form = await press(martin, await asks(martin), 'Flyttat');
    expect(textIn(await press(martin, form, 'Spara', { date: '2027-01-14' }))).toContain('Flyttad till');
    const moved = await read('a');
    expect(moved).toMatchObject({ date: onDay('2027-01-14'), state: 'planned' });
    expect(moved.planGoalId).toBe(planGoalId);
    expect(moved).not.toHaveProperty('resultGoalAreaId');
  });

  it('"Flyttat" within the year keeps the goal that somebody had chosen', async () => {
    const goal = { ...RECORD_OF.goals('2026-goal'), year: 2026 };
    const { asks, press, read, ports } = await startAsking(planned('a', { planGoalId: goal.id }));
    await ports.store.commit([insert('goals', goal)]);
    const form = await press(martin, await asks(martin), 'Flyttat');
    await press(martin, form, 'Spara', { date: '2026-12-01' });
    expect(await read('a')).toMatchObject({ date: onDay('2026-12-01'), planGoalId: goal.id });
  });

  it('has one winner, and tells the other who answered', async () => {
    const { asks, press, read } = await startAsking(planned('a'));
    const [his, hers] = [await asks(martin), await asks(maria)];
    await press(maria, hers, 'Nej, inställt');
    const late = await press(martin, his, 'Ja');
    expect(textIn(late)).toContain('Maria Demo hann svara före dig');
    expect(textIn(late)).toContain('Inställd. Svarat av Maria Demo.');
    expect(await read('a')).toMatchObject({ state: 'cancelled', version: 2 });
    const again = await press(maria, hers, 'Nej, inställt');
    expect(textIn(again)).not.toContain('hann svara före');
    expect(textIn(again)).toContain('Inställd.');
  });

  it('has one winner also when both answer at the same moment', async () => {
    const { asks, press, read, ports } = await startAsking(planned('a'));
    const [his, hers] = [await asks(martin), await asks(maria)];
    await Promise.all([press(martin, his, 'Ja'), press(maria, hers, 'Nej, inställt')]);
    expect(await read('a')).toMatchObject({ version: 2 });
    expect(await ports.store.find('audit', { action: 'edit-activity' })).toHaveLength(1);
  });

  it('is of nobody else', async () => {
    const { asks, press, read } = await startAsking(planned('a', { staffIds: [martin.id] }));
    expect(textIn(await press(maria, await asks(martin), 'Ja'))).toContain('loggad av Martin Demo');
    expect(await read('a')).toMatchObject({ version: 1 });
  });

  it('changes nothing in a closed year, and says who closed it', async () => {
    const { asks, press, read, ports } = await startAsking(planned('a'));
    const card = await asks(martin);
    const closing = { year: 2026, closedBy: anna.id, closedAt: at('2026-11-18', '09:00') };
    await ports.store.commit([insert('closings', { id: closedYearId(2026), ...closing })]);
    expect(textIn(await press(martin, card, 'Ja'))).toContain('Anna Demo stängde 2026');
    expect(await read('a')).toMatchObject({ version: 1 });
  });

  it('is not asked about what has been answered, nor of who has stopped it', async () => {
    const { asks, press } = await startAsking(planned('a'), planned('b'));
    const card = await asks(martin);
    await press(martin, card, 'Ja');
    expect(textIn(await asks(martin))).not.toContain('Titel a');
    const stopped = await press(martin, card, 'Fråga inte mer');
    expect(textIn(stopped)).toContain('Jag frågar inte mer');
    expect(buttonsIn(stopped)).toEqual(['Ja', 'Nej, inställt', 'Flyttat']);
    expect((await asks(martin)).messages).toEqual([]);
    await press(maria, await asks(maria), 'Ja');
    expect((await asks(maria)).messages).toEqual([]);
  });

  it('stands under the activity when it is opened from the list, for as long as nobody has answered', async () => {
    const { press, write } = await startAsking(planned('a'));
    const opened = await press(martin, await write(martin, 'mina aktiviteter'), 'Öppna');
    expect(textIn(opened)).toContain('Blev det av?');
    await press(martin, opened, 'Ja');
    const again = await press(martin, await write(martin, 'mina aktiviteter'), 'Öppna');
    expect(textIn(again)).not.toContain('Blev det av?');
  });
});
