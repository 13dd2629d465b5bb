import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import type { PlanGoal } from '../../../src/domain/plan-goal.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { anActivity } from '../../support/digest-builders.js';
import { filledIn, startLogging, textIn } from '../../support/log-talk.js';
import { aGoal } from '../../support/plan-builders.js';
import { actionsIn } from '../../support/talk.js';

const PRACTICE = aGoal('praktik', {
  label: 'Beskriva lovande praktiker',
  pillar: 'produce',
  area: 'general',
  resultGoalAreaId: 'knowledge_governance',
  plannedWork: [
    {
      id: 'w1',
      label: 'Beskriva tre',
      responsibleIds: [martin.id],
      due: { text: 'hösten', period: { precision: 'season', from: '2026-08-01', to: '2026-12-31' } },
    },
  ],
});

const start = async (...goals: readonly PlanGoal[]) => {
  const chat = await startLogging();
  await chat.ports.store.commit(goals.map((goal) => insert('goals', goal)));
  const titles = (reply: Awaited<ReturnType<typeof chat.write>>) =>
    actionsIn(reply).map(({ title }) => title);
  const kept = (year = 2026) => chat.ports.store.findBy('goals', 'year', year);
  /** The card of the goal, opened by the FoU manager from the plan. */
  const opened = async (goal: PlanGoal = PRACTICE) =>
    chat.press(anna, await chat.write(anna, `plan ${goal.year}`), 'Öppna målet', { goalId: goal.id });
  return { ...chat, titles, kept, opened };
};

it('takes what can be seen of a goal: a file that names it finds it, and what shows nothing is no name', async () => {
  const { write, press, kept } = await start();
  const form = await press(anna, await write(anna, 'plan 2026'), 'Lägg till mål');
  const unseen = await press(anna, form, 'Spara', filledIn(form, { label: '\u200b\u0000' }));
  expect(await kept()).toEqual([]);
  await press(anna, unseen, 'Spara', filledIn(unseen, { label: 'Fler\u200b fruko\u202estar\u0007' }));
  expect((await kept()).map(({ label }) => label)).toEqual(['Fler frukostar']);
});

describe('plan', () => {
  it('shows the year’s areas, their goals, what is done and planned, who does what, and how it went', async () => {
    const { write, ports } = await start(aGoal('utan', { label: 'Ett mål utan område' }), {
      ...PRACTICE,
      result: {
        percent: 80,
        text: 'Två är klara.',
        deviationCause: 'Tidsbrist.',
        statedBy: anna.id,
        statedAt: '2026-11-12T08:00:00.000Z',
      },
    });
    const towards = { planGoalId: PRACTICE.id, date: onDay('2026-03-02') };
    await ports.store.commit([
      insert('activities', anActivity('a', { ...towards, hours: 2.5 })),
      insert('activities', anActivity('b', { ...towards, state: 'planned', hours: 8 })),
    ]);
    const shown = textIn(await write(martin, 'plan 2026'));
    expect(shown).toContain('2 mål. 1 har ett resultat.');
    expect(shown).toContain('Gjort hittills: 1 aktivitet, 2,5 tim, och 1 planerad');
    expect(shown).toContain(`• Beskriva tre · ${martin.displayName} · hösten 2026`);
    expect(shown).toMatch(/Resultat 2026: 80\s% · Två är klara\. · Orsak: Tidsbrist\./);
    expect(shown.indexOf('Beskriva lovande praktiker')).toBeLessThan(shown.indexOf('Utan resultatmål'));
    expect(textIn(await write(martin, 'visa planen'))).toBe(shown);
  });

  it('is shown to those who read it without the buttons that change it', async () => {
    const { write, press, titles } = await start(PRACTICE);
    for (const reader of [martin, jarfallaMember]) {
      const list = await write(reader, 'plan');
      expect(titles(list)).toEqual(['Öppna målet', 'Visa 2025', 'Visa 2027']);
      const goal = await press(reader, list, 'Öppna målet', { goalId: PRACTICE.id });
      expect(titles(goal)).toEqual(['Hela planen']);
    }
    expect(titles(await write(anna, 'plan'))).toContain('Lägg till mål');
  });

  it('leaves a year without a plan to the documents, but for the staff', async () => {
    const { write, titles } = await start();
    expect(textIn(await write(jarfallaMember, 'plan 2016'))).not.toContain('Det finns inga mål');
    const empty = await write(martin, 'plan 2016');
    expect(textIn(empty)).toContain('Det finns inga mål inlagda för 2016.');
    expect(titles(empty)).toContain('Vad dokumenten säger');
  });

  it('is paged when it is long, and comes back to the page that a goal stands on', async () => {
    const goals = Array.from({ length: 14 }, (_, index) =>
      aGoal(`g${index}`, { label: `Nummer ${index + 1}.` }),
    );
    const { write, press } = await start(...goals);
    const first = await write(martin, 'plan');
    expect(textIn(first)).toContain('Sida 1 av 3');
    expect(textIn(first)).not.toContain('Nummer 7.');
    const second = await press(martin, first, 'Nästa sida');
    const goal = await press(martin, second, 'Öppna målet', { goalId: '2026-g6' });
    expect(textIn(await press(martin, goal, 'Hela planen'))).toContain('Sida 2 av 3');
    expect(textIn(await press(martin, second, 'Öppna målet'))).toContain('Välj ett mål i listan först.');
  });

  it('takes a new goal with planned work from a form, once however often it is sent', async () => {
    const { write, press, kept } = await start();
    const form = await press(anna, await write(anna, 'plan 2027'), 'Lägg till mål');
    const inputs = filledIn(form, {
      label: 'Starta basutbildning',
      resultGoalAreaId: 'knowledge_spreading',
      pillar: 'support',
      plannedWork: 'Boka lokal; Martin, Maria; mars\nBjuda in',
    });
    const saved = await press(anna, form, 'Spara', inputs);
    await press(anna, form, 'Spara', inputs);
    expect(textIn(saved)).toContain('• Boka lokal · Martin Demo och Maria Demo · mars 2027');
    expect(await kept(2027)).toMatchObject([
      {
        label: 'Starta basutbildning',
        resultGoalAreaId: 'knowledge_spreading',
        pillar: 'support',
        plannedWork: [{ label: 'Boka lokal' }, { label: 'Bjuda in', responsibleIds: [] }],
      },
    ]);
  });

  it('says what is wrong in a form and keeps what was typed', async () => {
    const { write, press, kept } = await start(PRACTICE);
    const form = await press(anna, await write(anna, 'plan'), 'Lägg till mål');
    const typed = { label: PRACTICE.label, plannedWork: 'Boka lokal; Sven; mars' };
    const again = await press(anna, form, 'Spara', filledIn(form, typed));
    expect(textIn(again)).toContain('Jag hittar ingen i FoU:s personal som heter Sven.');
    expect(filledIn(again)).toMatchObject(typed);
    const taken = await press(anna, again, 'Spara', filledIn(again, { plannedWork: '' }));
    expect(textIn(taken)).toContain('Det finns redan ett sådant mål 2026.');
    expect(await kept()).toHaveLength(1);
  });

  it('gives the form back what a goal has, and saves it unchanged as it was', async () => {
    const { press, kept, opened } = await start(PRACTICE);
    const form = await press(anna, await opened(), 'Ändra målet');
    expect(filledIn(form)).toMatchObject({ plannedWork: `Beskriva tre; ${martin.displayName}; hösten` });
    await press(anna, form, 'Spara', filledIn(form));
    expect(await kept()).toEqual([PRACTICE]);
  });

  it('tells the second of two who change the same who was first, and keeps what they typed', async () => {
    const { press, kept, opened } = await start(PRACTICE);
    const card = await opened();
    const [form, other] = [await press(anna, card, 'Ändra målet'), await press(anna, card, 'Ändra målet')];
    await press(anna, other, 'Spara', filledIn(other, { label: 'Beskriva fem' }));
    const late = await press(anna, form, 'Spara', filledIn(form, { label: 'Beskriva sex' }));
    expect(textIn(late)).toContain(`${anna.displayName} hann ändra målet före dig.`);
    expect(filledIn(late)).toMatchObject({ label: 'Beskriva sex' });
    await press(anna, late, 'Spara', filledIn(late));
    expect(await kept()).toMatchObject([{ label: 'Beskriva sex', version: 3 }]);
  });

  it('I10: asks why a result is less than 100 percent, and keeps what was typed', async () => {
    const { press, kept, opened } = await start(PRACTICE);
    const form = await press(anna, await opened(), 'Skriv resultatet');
    const again = await press(
      anna,
      form,
      'Spara',
      filledIn(form, { percent: '80 %', text: 'Två är klara.' }),
    );
    expect(textIn(again)).toContain('Skriv varför det inte blev 100 procent.');
    expect(filledIn(again)).toMatchObject({ percent: '80 %', text: 'Två är klara.' });
    const saved = await press(anna, again, 'Spara', filledIn(again, { deviationCause: 'Tidsbrist.' }));
    expect(textIn(saved)).toContain('Resultatet är sparat.');
    expect(textIn(saved)).toContain(`Resultatet skrevs av ${anna.displayName} 18 november 2026.`);
    expect((await kept())[0]?.result).toMatchObject({ percent: 80, deviationCause: 'Tidsbrist.' });
  });

  it('I11: takes a result in words only, and takes it back when all is emptied', async () => {
    const { press, kept, opened } = await start(PRACTICE);
    const form = await press(anna, await opened(), 'Skriv resultatet');
    const nothing = await press(anna, form, 'Spara', filledIn(form));
    expect(textIn(nothing)).toContain('Skriv procent, eller berätta med ord hur det gick.');
    const unread = await press(anna, form, 'Spara', filledIn(form, { percent: 'nästan allt' }));
    expect(textIn(unread)).toContain('Skriv procent som ett tal');
    const saved = await press(anna, form, 'Spara', filledIn(form, { text: 'Rapporten klar 2026.' }));
    expect((await kept())[0]?.result).toMatchObject({ text: 'Rapporten klar 2026.' });
    const shared = filledIn(await press(anna, saved, 'Skriv resultatet'), {
      percent: '99,5',
      deviationCause: 'x',
    });
    await press(anna, await press(anna, saved, 'Skriv resultatet'), 'Spara', shared);
    expect((await kept())[0]?.result).toMatchObject({ percent: 99.5 });
    const emptied = await press(anna, saved, 'Skriv resultatet');
    expect(filledIn(emptied)).toMatchObject({ percent: '99,5' });
    await press(anna, emptied, 'Spara', filledIn(emptied, { percent: '', text: '', deviationCause: '' }));
    expect((await kept())[0]).not.toHaveProperty('result');
  });

  it('asks before a goal is removed, and refuses while activities count towards it', async () => {
    const { press, kept, opened, ports, titles } = await start(PRACTICE, aGoal('b'));
    const asked = await press(anna, await opened(), 'Ta bort målet');
    expect(titles(await press(anna, asked, 'Behåll målet'))).toContain('Ta bort målet');
    const activity = anActivity('a', { planGoalId: PRACTICE.id, date: onDay('2026-03-02') });
    await ports.store.commit([insert('activities', activity)]);
    const refused = await press(anna, asked, 'Ta bort målet');
    expect(textIn(refused)).toContain('1 aktivitet räknas till målet, så det går inte att ta bort.');
    expect(textIn(await press(anna, await opened(), 'Ta bort målet'))).toContain('går inte att ta bort');
    const other = await press(anna, await opened(aGoal('b')), 'Ta bort målet');
    expect(textIn(await press(anna, other, 'Ta bort målet'))).toContain('Målet är borttaget.');
    expect(textIn(await press(anna, other, 'Ta bort målet'))).toContain('Målet finns inte längre.');
    expect(await kept()).toMatchObject([{ id: PRACTICE.id }]);
  });

  it('marks planned work as carried out, shows the day, and takes the mark back', async () => {
    const { press, kept, opened, ports, write, titles } = await start({
      ...PRACTICE,
      plannedWork: [
        ...(PRACTICE.plannedWork ?? []),
        { id: 'w2', label: 'Trycka', responsibleIds: [], doneAt: '2026-05-12' },
      ],
    });
    const card = await opened();
    expect(textIn(card)).toContain('✓ Trycka · genomfört 12 maj');
    expect(filledIn(card)).toMatchObject({ done: 'w2' });
    const saved = await press(anna, card, 'Spara vad som är genomfört', { done: 'w1,w2,w9' });
    expect(textIn(saved)).toContain('Sparat: vad som är genomfört.');
    expect(textIn(saved)).toContain(
      `✓ Beskriva tre · ${martin.displayName} · hösten 2026 · genomfört 18 november`,
    );
    expect(textIn(await write(martin, 'plan'))).toContain('✓ Beskriva tre');
    expect((await kept())[0]?.plannedWork).toMatchObject([
      { id: 'w1', doneAt: '2026-11-18' },
      { id: 'w2', doneAt: '2026-05-12' },
    ]);
    expect((await ports.store.find('audit')).map(({ action }) => action)).toContain('mark-planned-work');
    const form = await press(anna, saved, 'Ändra målet', { done: 'w1' });
    await press(anna, form, 'Spara', filledIn(form, { label: 'Beskriva fler praktiker' }));
    expect((await kept())[0]?.plannedWork).toMatchObject([
      { doneAt: '2026-11-18' },
      { doneAt: '2026-05-12' },
    ]);
    await press(anna, await opened(), 'Spara vad som är genomfört', { done: '' });
    expect(JSON.stringify(await kept())).not.toContain('doneAt');
    const readers = await press(martin, await write(martin, 'plan'), 'Öppna målet', { goalId: PRACTICE.id });
    expect(titles(readers)).not.toContain('Spara vad som är genomfört');
  });

  it('tells the second of two who mark planned work who was first, and saves nothing of theirs', async () => {
    const { press, kept, opened } = await start(PRACTICE);
    const card = await opened();
    const form = await press(anna, card, 'Ändra målet');
    await press(anna, form, 'Spara', filledIn(form, { label: 'Beskriva fem' }));
    const late = await press(anna, card, 'Spara vad som är genomfört', { done: 'w1' });
    expect(textIn(late)).toContain(
      `${anna.displayName} hann ändra målet före dig, så det du kryssade i är inte sparat.`,
    );
    expect(textIn(late)).toContain('Beskriva fem');
    expect(JSON.stringify(await kept())).not.toContain('doneAt');
  });

  it('takes over last year’s goals by one press, and offers it only while the year has none', async () => {
    const { write, press, kept, titles } = await start(PRACTICE, aGoal('b'));
    const empty = await write(anna, 'plan nästa år');
    expect(textIn(empty)).toContain('Det finns inga mål inlagda för 2027.');
    const [first, second] = await Promise.all([
      press(anna, empty, 'Gör som 2026'),
      press(anna, empty, 'Gör som 2026'),
    ]);
    expect(`${textIn(first)}${textIn(second)}`).toContain('2 mål är hämtade från 2026');
    expect(`${textIn(first)}${textIn(second)}`).toContain('Det finns inget mer att hämta från 2026.');
    expect(titles(first)).not.toContain('Gör som 2026');
    expect(await kept(2027)).toHaveLength(2);
  });

  it('speaks English to whoever does', async () => {
    const { write } = await start(PRACTICE);
    const shown = textIn(await write(martin, 'show the plan for 2026', 'en'));
    expect(shown).toContain('1 goal. None has a result yet.');
    expect(shown).toContain('Done so far: no activity');
  });
});
