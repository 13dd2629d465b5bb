import { describe, expect, it } from 'vitest';
import { NOT_STATED } from '../../src/cards/form-choices.js';
import { insert } from '../../src/usecases/changes.js';
import { martin } from '../support/builders.js';
import { filledIn, SENTENCE, startLogging, textIn, valuesIn } from '../support/log-talk.js';
import { RECORD_OF } from '../support/store-records.js';

const SUPPORT = {
  ...RECORD_OF.goals('2026-support'),
  label: 'Stöd i vardagen',
  pillar: 'support',
  area: 'general',
} as const;
const SPREAD = {
  ...RECORD_OF.goals('2026-spread'),
  label: 'Fler frukostar',
  pillar: 'spread',
  area: 'general',
} as const;
const LAST_YEAR = {
  ...SUPPORT,
  id: '2025-support',
  year: 2025,
  label: 'Stöd i fjol',
  submissionId: 'submission of 2025-support',
};

const loggingWith = async (goals: readonly (typeof SUPPORT | typeof SPREAD | typeof LAST_YEAR)[] = []) => {
  const chat = await startLogging();
  const saved = await chat.ports.store.commit(goals.map((goal) => insert('goals', goal)));
  expect(saved.ok).toBe(true);
  return chat;
};
const PLAN = [SUPPORT, SPREAD, LAST_YEAR];

describe('I8: the result-goal area that a done activity counts towards', () => {
  it('is there after a sentence, and marked as the bot’s own conclusion', async () => {
    const { write, only } = await loggingWith();
    expect(textIn(await write(martin, SENTENCE))).toContain(
      'Räknas till: Stöd i arbetet med kunskapsstyrning (förslag)',
    );
    const saved = await only();
    expect(saved.resultGoalAreaId).toBe('knowledge_governance');
    expect(saved.inferred).toContain('resultGoalAreaId');
  });

  it.each([
    ['breakfast', 'knowledge_spreading'],
    ['council_meeting', 'internal'],
    ['fou_cooperation', 'knowledge_governance'],
  ])('is there after a form that leaves it to the bot: %s', async (kind, area) => {
    const { write, press, only } = await loggingWith();
    const form = await write(martin, 'logga');
    await press(
      martin,
      form,
      'Spara',
      filledIn(form, { kind, title: 'Möte', date: '2026-11-18', hours: '1' }),
    );
    const saved = await only();
    expect(saved.resultGoalAreaId).toBe(area);
    expect(saved.inferred).toContain('resultGoalAreaId');
  });

  it('is the one that a person chose, in the form and after an edit, and not marked then', async () => {
    const { write, press, only } = await loggingWith();
    const edit = await press(martin, await write(martin, SENTENCE), 'Ändra');
    await press(martin, edit, 'Spara', filledIn(edit, { resultGoalAreaId: 'internal' }));
    const saved = await only();
    expect(saved.resultGoalAreaId).toBe('internal');
    expect(saved.inferred ?? []).not.toContain('resultGoalAreaId');
  });
});

describe('the goal of the year’s plan that an activity counts towards', () => {
  it('is proposed from pillar and area, and marked', async () => {
    const { write, only } = await loggingWith(PLAN);
    expect(textIn(await write(martin, SENTENCE))).toContain('Mål i planen: Stöd i vardagen (förslag)');
    expect(await only()).toMatchObject({ planGoalId: SUPPORT.id });
    expect((await only()).inferred).toContain('planGoalId');
  });

  it('is one of the year that the activity lies in', async () => {
    const { write, only } = await loggingWith(PLAN);
    await write(martin, 'logga 2 tim bollplank med Järfälla om SIP 17 november 2025');
    expect(await only()).toMatchObject({ planGoalId: LAST_YEAR.id });
  });

  it('follows a change of what it is concluded from, until somebody chooses', async () => {
    const { write, press, only } = await loggingWith(PLAN);
    const edit = await press(martin, await write(martin, SENTENCE), 'Ändra');
    const receipt = await press(martin, edit, 'Spara', filledIn(edit, { kind: 'breakfast' }));
    expect(await only()).toMatchObject({ planGoalId: SPREAD.id });
    const again = await press(martin, receipt, 'Ändra');
    const chosen = await press(martin, again, 'Spara', filledIn(again, { planGoalId: SUPPORT.id }));
    expect(textIn(chosen)).toContain('Mål i planen: Stöd i vardagen\n');
    const third = await press(martin, chosen, 'Ändra');
    expect(valuesIn(third)).toMatchObject({ planGoalId: SUPPORT.id });
    await press(martin, third, 'Spara', filledIn(third, { kind: 'report' }));
    expect(await only()).toMatchObject({ kind: 'report', planGoalId: SUPPORT.id });
  });

  it('is none when a person says so, also after the next edit', async () => {
    const { write, press, only } = await loggingWith(PLAN);
    const edit = await press(martin, await write(martin, SENTENCE), 'Ändra');
    const receipt = await press(martin, edit, 'Spara', filledIn(edit, { planGoalId: NOT_STATED }));
    expect(await only()).not.toHaveProperty('planGoalId');
    const again = await press(martin, receipt, 'Ändra');
    await press(martin, again, 'Spara', filledIn(again, { hours: '3' }));
    expect(await only()).toMatchObject({ hours: 3 });
    expect(await only()).not.toHaveProperty('planGoalId');
  });

  it('cannot be one of another year: the form says so and offers the right ones', async () => {
    const { write, press, only } = await loggingWith(PLAN);
    const edit = await press(martin, await write(martin, SENTENCE), 'Ändra');
    const again = await press(
      martin,
      edit,
      'Spara',
      filledIn(edit, { planGoalId: SUPPORT.id, date: '2025-11-17', title: 'SIP i fjol' }),
    );
    expect(textIn(again)).toContain('Målet finns inte i planen för det året. Välj ett annat, eller Inget.');
    expect(valuesIn(again)).toMatchObject({ title: 'SIP i fjol', planGoalId: SUPPORT.id });
    await press(martin, again, 'Spara', filledIn(again, { planGoalId: LAST_YEAR.id }));
    expect(await only()).toMatchObject({ planGoalId: LAST_YEAR.id, title: 'SIP i fjol' });
  });

  it('is not asked for, nor marked, in a year without a plan', async () => {
    const { write, press, only } = await loggingWith([]);
    const receipt = await write(martin, SENTENCE);
    expect(textIn(receipt)).not.toContain('Mål i planen');
    expect((await only()).inferred ?? []).not.toContain('planGoalId');
    expect(valuesIn(await press(martin, receipt, 'Ändra'))).not.toHaveProperty('planGoalId');
  });
});
