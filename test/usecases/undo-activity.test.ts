import { describe, expect, it } from 'vitest';
import { editActivity } from '../../src/usecases/edit-activity.js';
import { undoActivity } from '../../src/usecases/undo-activity.js';
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
