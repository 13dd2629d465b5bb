import { describe, expect, it } from 'vitest';
import { anna, aPerson, martin } from '../support/builders.js';
import { anActivity, aRequest } from '../support/digest-builders.js';
import { filledIn, maria, SENTENCE, startLogging, textIn, valuesIn } from '../support/log-talk.js';
import { RECORD_OF } from '../support/store-records.js';
import { actionsIn } from '../support/talk.js';

describe('the receipt', () => {
  it('undoes within 24 hours and says so', async () => {
    const { write, press, only } = await startLogging();
    const receipt = await write(martin, SENTENCE);
    const undone = await press(martin, receipt, 'Ångra');
    expect(undone.messages[0]?.replacesPressedCard).toBe(true);
    expect(textIn(undone)).toContain('Aktiviteten är borttagen');
    expect(actionsIn(undone)).toEqual([]);
    expect(await only()).toMatchObject({ undone: { by: martin.id } });
    expect(textIn(await press(martin, receipt, 'Ångra'))).toBe(textIn(undone));
    expect(textIn(await press(martin, receipt, 'Ändra'))).toContain('redan borttagen');
  });

  it('refuses to undo after 24 hours', async () => {
    const { write, press, clock, only } = await startLogging();
    const receipt = await write(martin, SENTENCE);
    clock.set('2026-11-19T11:00:01.000Z');
    expect(textIn(await press(martin, receipt, 'Ångra'))).toContain('mer än 24 timmar');
    expect(await only()).not.toHaveProperty('undone');
  });

  it.each(['Ångra', 'Ändra'])('lets no other staff member press %s', async (button) => {
    const { write, press, only } = await startLogging();
    const receipt = await write(martin, SENTENCE);
    expect(textIn(await press(maria, receipt, button))).toContain('loggad av Martin Demo');
    expect(await only()).toMatchObject({ version: 1 });
  });

  it('lets the FoU manager undo', async () => {
    const { write, press, only } = await startLogging();
    await press(anna, await write(martin, SENTENCE), 'Ångra');
    expect(await only()).toMatchObject({ undone: { by: anna.id } });
  });
});

describe('an edit', () => {
  it('opens prefilled, saves, and gives a new receipt', async () => {
    const { write, press, only } = await startLogging();
    const edit = await press(martin, await write(martin, SENTENCE), 'Ändra');
    expect(textIn(edit)).toContain('Ändra aktiviteten');
    const receipt = await press(martin, edit, 'Spara', filledIn(edit, { hours: '3', title: 'SIP och BBIC' }));
    expect(textIn(receipt)).toContain('Rubrik: SIP och BBIC');
    expect(await only()).toMatchObject({ hours: 3, version: 2, sourceKey: 'conversation|1' });
  });

  it('takes what its form shows for stated, also when nothing is changed in it', async () => {
    const { write, press, only } = await startLogging();
    const edit = await press(martin, await write(martin, 'logga 2 tim bollplank om SIP'), 'Ändra');
    expect((await only()).inferred).toEqual(['date', 'area', 'pillar', 'resultGoalAreaId', 'state']);
    const receipt = await press(martin, edit, 'Spara', filledIn(edit));
    expect((await only()).inferred).toEqual(['pillar', 'resultGoalAreaId', 'state']);
    expect(textIn(receipt)).toContain('När: 18 november\n');
  });

  it('keeps what was chosen for stated when something else is changed', async () => {
    const { write, press, only } = await startLogging();
    const form = await write(martin, 'logga');
    const filled = {
      kind: 'workshop',
      title: 'SIP',
      hours: '2',
      pillar: 'support',
      resultGoalAreaId: 'knowledge_governance',
    };
    const receipt = await press(martin, form, 'Spara', filledIn(form, filled));
    expect((await only()).inferred).toEqual(['state']);
    const edit = await press(martin, receipt, 'Ändra');
    await press(martin, edit, 'Spara', filledIn(edit, { hours: '3' }));
    expect((await only()).inferred).toEqual(['state']);
  });

  it('keeps what the form does not show, and choices that are no longer offered', async () => {
    const { write, press, pressData, ports } = await startLogging();
    const gone = aPerson('gone', [{ role: 'staff', from: '2020-01-01', to: '2025-12-31' }]);
    const closed = aRequest('F2026-001', { status: 'closed' });
    const record = anActivity('2026-x', {
      loggedBy: martin.id,
      staffIds: [martin.id, gone.id],
      requestId: closed.id,
      planGoalId: '2026-goal',
      documentation: [
        { kind: 'memo', title: 'Ett' },
        { kind: 'slides', title: 'Två' },
      ],
    });
    await ports.store.commit([
      { op: 'put', collection: 'activities', record, expectedVersion: 0 },
      { op: 'put', collection: 'people', record: gone, expectedVersion: 0 },
      { op: 'put', collection: 'requests', record: closed, expectedVersion: 0 },
      { op: 'put', collection: 'goals', record: RECORD_OF.goals('2026-goal'), expectedVersion: 0 },
    ]);
    const receipt = await write(martin, SENTENCE);
    const card = actionsIn(receipt)[0]?.data['card'];
    const edit = await pressData(martin, { verb: 'activity.edit', card, activityId: record.id });
    await press(martin, edit, 'Spara', filledIn(edit, { documentationTitle: 'Ett till' }));
    expect(await ports.store.get('activities', record.id)).toMatchObject({
      version: 2,
      staffIds: [martin.id, gone.id],
      requestId: closed.id,
      planGoalId: '2026-goal',
      documentation: [
        { kind: 'memo', title: 'Ett till' },
        { kind: 'slides', title: 'Två' },
      ],
    });
  });

  it('that lost a race tells who won, shows both, and saves on a second press', async () => {
    const { write, press, only } = await startLogging();
    const receipt = await write(martin, SENTENCE);
    const mine = await press(martin, receipt, 'Ändra');
    const hers = await press(anna, receipt, 'Ändra');
    await press(anna, hers, 'Spara', filledIn(hers, { hours: '5' }));
    const lost = await press(martin, mine, 'Spara', filledIn(mine, { hours: '4', title: 'Min rubrik' }));
    expect(textIn(lost)).toContain('Anna Demo har ändrat aktiviteten');
    expect(textIn(lost)).toContain('Tid: 5 tim');
    expect(valuesIn(lost)).toMatchObject({ hours: '4', title: 'Min rubrik' });
    expect(await only()).toMatchObject({ hours: 5 });
    await press(martin, { messages: [{ cards: lost.messages[0]?.cards ?? [] }] }, 'Spara', filledIn(lost));
    expect(await only()).toMatchObject({ hours: 4, title: 'Min rubrik', version: 3 });
  });

  it('with a problem keeps what was typed and which activity it is', async () => {
    const { write, press, only } = await startLogging();
    const edit = await press(martin, await write(martin, SENTENCE), 'Ändra');
    const again = await press(martin, edit, 'Spara', filledIn(edit, { hours: '0', outcomeNote: 'Viktigt' }));
    expect(textIn(again)).toContain('högst 400 timmar');
    expect(valuesIn(again)).toMatchObject({ hours: '0', outcomeNote: 'Viktigt' });
    await press(martin, again, 'Spara', filledIn(again, { hours: '1' }));
    expect(await only()).toMatchObject({ hours: 1, outcomeNote: 'Viktigt', version: 2 });
  });

  it.each([
    ['an object', { toString: 1 }],
    ['a number too large', 2 ** 60],
    ['nothing', null],
  ])('with %s for a version is a sentence', async (_what, expectedVersion) => {
    const { pressData, write, only } = await startLogging();
    await write(martin, SENTENCE);
    const { id } = await only();
    const data = { verb: 'activity.update', card: 'old', activityId: id, expectedVersion };
    expect(textIn(await pressData(martin, data))).toContain('hittar inte aktiviteten');
  });

  it('of an activity that is not there is a sentence', async () => {
    const { write, pressData } = await startLogging();
    const card = actionsIn(await write(martin, SENTENCE))[0]?.data['card'];
    for (const verb of ['activity.edit', 'activity.undo']) {
      const reply = await pressData(martin, { verb, card, activityId: '2026-none' });
      expect(textIn(reply)).toContain('hittar inte aktiviteten');
    }
  });
});
