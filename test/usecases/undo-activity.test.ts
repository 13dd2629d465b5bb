import { describe, expect, it } from 'vitest';
import { editActivity } from '../../src/usecases/edit-activity.js';
import { undoActivities, undoActivity } from '../../src/usecases/undo-activity.js';
import { anna, martin } from '../support/builders.js';
import { DETAILS, setUpLogging } from '../support/logging.js';

describe('undoing an activity', () => {
  it('marks the record and keeps it, so that a re-sent message does not log it again', async () => {
    const { ports, logged, all } = setUpLogging();
    const { id } = await logged({ sourceKey: 'conversation|1', source: 'chat' });
    expect(await undoActivity(ports, { activityId: id, by: martin.id })).toMatchObject({
      ok: true,
      value: { undone: { at: '2026-11-18T11:00:00.000Z', by: martin.id } },
    });
    expect(await logged({ sourceKey: 'conversation|1', source: 'chat' })).toMatchObject({ id, undone: {} });
    expect(await all()).toHaveLength(1);
    expect(await ports.store.find('audit', { action: 'undo-activity' })).toMatchObject([
      { recordId: id, fields: ['undone'] },
    ]);
  });

  it('twice is once', async () => {
    const { ports, logged } = setUpLogging();
    const { id } = await logged();
    await undoActivity(ports, { activityId: id, by: martin.id });
    expect(await undoActivity(ports, { activityId: id, by: martin.id })).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
  });

  it.each([
    ['until 24 hours have gone', '2026-11-19T11:00:00.000Z', true],
    ['not a moment later', '2026-11-19T11:00:00.001Z', false],
  ])('%s', async (_, now, isPossible) => {
    const { ports, logged, clock } = setUpLogging();
    const { id } = await logged();
    clock.set(now);
    expect(await undoActivity(ports, { activityId: id, by: martin.id })).toMatchObject(
      isPossible ? { ok: true } : { ok: false, error: { kind: 'too_late' } },
    );
  });

  it('is refused for an activity that is not there', async () => {
    const { ports } = setUpLogging();
    expect(await undoActivity(ports, { activityId: '2026-none', by: martin.id })).toEqual({
      ok: false,
      error: { kind: 'not_found' },
    });
  });

  it('goes through although an edit came in between', async () => {
    const { ports, logged } = setUpLogging();
    const { id } = await logged();
    const details = { ...DETAILS, hours: 3 };
    await Promise.all([
      editActivity(ports, { activityId: id, expectedVersion: 1, details, by: anna.id }),
      undoActivity(ports, { activityId: id, by: martin.id }),
    ]);
    expect(await ports.store.get('activities', id)).toMatchObject({ undone: { by: martin.id } });
  });
});

describe('undoing several activities', () => {
  it('takes back all of them, and those taken back before are as they were', async () => {
    const { ports, logged } = setUpLogging();
    const [one, two] = [await logged(), await logged()];
    await undoActivity(ports, { activityId: one.id, by: anna.id });
    expect(await undoActivities(ports, { activityIds: [one.id, two.id], by: martin.id })).toMatchObject({
      ok: true,
      value: [{ undone: { by: anna.id } }, { undone: { by: martin.id } }],
    });
  });

  it('takes back none when one of them is not there, or logged too long ago', async () => {
    const { ports, logged, all, clock } = setUpLogging();
    const old = await logged();
    clock.set('2026-11-19T11:00:00.001Z');
    const young = await logged();
    for (const [other, kind] of [
      [old.id, 'too_late'],
      ['2026-none', 'not_found'],
    ] as const) {
      const undone = await undoActivities(ports, { activityIds: [young.id, other], by: martin.id });
      expect(undone).toMatchObject({ ok: false, error: { kind } });
    }
    expect((await all()).every(({ undone }) => undone === undefined)).toBe(true);
  });
});
