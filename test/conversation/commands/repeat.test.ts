import { describe, expect, it } from 'vitest';
import { FOLLOWS } from '../../../src/cards/activity-form-fields.js';
import { NOT_STATED } from '../../../src/cards/form-choices.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, aPerson, jarfallaMember, martin } from '../../support/builders.js';
import { anActivity, aRequest } from '../../support/digest-builders.js';
import { filledIn, maria, SENTENCE, startLogging, textIn, valuesIn } from '../../support/log-talk.js';
import { RECORD_OF } from '../../support/store-records.js';
import { actionsIn } from '../../support/talk.js';

const LAST_WEEK = anActivity('a', {
  loggedBy: martin.id,
  staffIds: [martin.id, maria.id],
  date: { precision: 'minute', from: '2026-11-11', to: '2026-11-11', time: '09:00' },
  dateEnd: '2026-11-12',
  hours: 4,
  hoursPerPerson: 2,
  municipalities: ['sigtuna', 'solna'],
  otherParties: ['FOU nu'],
  area: 'children_youth_family',
  participants: { registered: 12, attended: 10, estimated: true },
  outcomeNote: 'Bra samtal.',
  documentation: [{ kind: 'memo', title: 'PM', url: 'https://example.org/pm' }],
});

const startWith = async (...activities: readonly ReturnType<typeof anActivity>[]) => {
  const chat = await startLogging();
  await chat.ports.store.commit(activities.map((activity) => insert('activities', activity)));
  return chat;
};

describe('upprepa', () => {
  it('opens the form as the latest activity was, today and without what belonged to that time', async () => {
    const { write } = await startWith(LAST_WEEK);
    const form = await write(martin, 'upprepa');
    expect(textIn(form)).toContain('Logga en aktivitet');
    expect(valuesIn(form)).toMatchObject({
      kind: 'sounding_board',
      title: 'Titel a',
      date: '2026-11-18',
      precision: 'day',
      time: '',
      dateEnd: '',
      hours: '4',
      hoursPerPerson: '2',
      municipalities: 'sigtuna,solna',
      otherParties: 'FOU nu',
      area: 'children_youth_family',
      staffIds: `${martin.id},${maria.id}`,
      registered: '',
      attended: '',
      estimated: 'false',
      outcomeNote: '',
      documentationTitle: '',
      documentationUrl: '',
    });
  });

  it('keeps a result goal area that FoU has added, while the year has it', async () => {
    const area = { ...RECORD_OF.goalareas('2026-own-area'), fromYear: 2026, toYear: 2026 };
    const ended = {
      ...RECORD_OF.goalareas('2026-ended-area'),
      label: 'Avslutat',
      fromYear: 2025,
      toYear: 2025,
    };
    for (const [of, expected] of [
      [area, area.id],
      [ended, FOLLOWS],
    ] as const) {
      const { write, ports } = await startWith({ ...LAST_WEEK, resultGoalAreaId: of.id });
      await ports.store.commit([insert('goalareas', area), insert('goalareas', ended)]);
      expect(valuesIn(await write(martin, 'upprepa'))).toMatchObject({ resultGoalAreaId: expected });
    }
  });

  it('saves nothing until the form is sent, and then one more', async () => {
    const { write, press, saved } = await startWith(LAST_WEEK);
    const form = await write(martin, 'repeat');
    expect(await saved()).toEqual([LAST_WEEK]);
    await press(martin, form, 'Spara', filledIn(form));
    expect(await saved()).toMatchObject([
      { id: LAST_WEEK.id, version: 1 },
      { title: 'Titel a', date: onDay('2026-11-18'), loggedBy: martin.id, state: 'done' },
    ]);
  });

  it('takes what was logged last, not what is dated last, and nothing that is taken back or came with a file', async () => {
    const { write } = await startWith(
      anActivity('first', {
        date: onDay('2026-12-01'),
        state: 'planned',
        loggedAt: '2026-11-02T09:00:00.000Z',
      }),
      anActivity('last', { date: onDay('2026-10-01'), loggedAt: '2026-11-03T09:00:00.000Z' }),
      anActivity('undone', {
        loggedAt: '2026-11-04T09:00:00.000Z',
        undone: { at: '2026-11-04T10:00:00.000Z', by: martin.id },
      }),
      anActivity('file', { loggedAt: '2026-11-05T09:00:00.000Z', source: 'import' }),
      anActivity('hers', { loggedAt: '2026-11-06T09:00:00.000Z', loggedBy: maria.id, staffIds: [maria.id] }),
    );
    expect(valuesIn(await write(martin, 'upprepa'))).toMatchObject({ title: 'Titel last' });
  });

  it('goes back to the year before, and no further', async () => {
    const { write } = await startWith(
      anActivity('last-year', { date: onDay('2025-12-18') }),
      anActivity('hers', { date: onDay('2024-12-18'), loggedBy: maria.id, staffIds: [maria.id] }),
    );
    expect(valuesIn(await write(martin, 'upprepa'))).toMatchObject({ title: 'Titel last-year' });
    expect(textIn(await write(maria, 'upprepa'))).toContain('inget loggat att upprepa');
  });

  it('leaves out colleagues who have left and requests that are closed', async () => {
    const gone = aPerson('gone', [{ role: 'staff', from: '2020-01-01', to: '2025-12-31' }]);
    const closed = aRequest('F2026-001', { status: 'closed' });
    const { write, ports } = await startWith({
      ...LAST_WEEK,
      staffIds: [martin.id, gone.id],
      requestId: closed.id,
    });
    await ports.store.commit([insert('people', gone), insert('requests', closed)]);
    expect(valuesIn(await write(martin, 'upprepa'))).toMatchObject({
      staffIds: martin.id,
      requestId: NOT_STATED,
    });
  });

  it('is for staff', async () => {
    const { write } = await startLogging();
    expect(textIn(await write(jarfallaMember, 'upprepa'))).toContain('FoU-personal');
  });
});

describe('"Logga igen" on an activity', () => {
  it('opens the form as that one was', async () => {
    const { write, press } = await startWith(LAST_WEEK);
    const list = await write(martin, 'mina aktiviteter v 46');
    const form = await press(martin, await press(martin, list, 'Öppna'), 'Logga igen');
    expect(valuesIn(form)).toMatchObject({ title: 'Titel a', date: '2026-11-18' });
  });

  it('is not on the receipt of what was just saved', async () => {
    const { write } = await startLogging();
    const receipt = await write(anna, SENTENCE);
    expect(actionsIn(receipt).map(({ title }) => title)).not.toContain('Logga igen');
  });
});
