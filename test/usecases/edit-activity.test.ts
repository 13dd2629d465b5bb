import { describe, expect, it } from 'vitest';
import type { ActivityDetails } from '../../src/domain/activity.js';
import { editActivity } from '../../src/usecases/edit-activity.js';
import { undoActivity } from '../../src/usecases/undo-activity.js';
import { anna, martin } from '../support/builders.js';
import { DETAILS, setUpLogging } from '../support/logging.js';

describe('editing an activity', () => {
  const changed: ActivityDetails = { ...DETAILS, hours: 3 };

  it('the logger may, and the audit tells it', async () => {
    const { ports, logged, clock } = setUpLogging();
    const { id } = await logged({ submissionId: 's1', sourceKey: 'conversation|1' });
    clock.set('2026-11-18T12:00:00.000Z');
    const edited = await editActivity(ports, {
      activityId: id,
      expectedVersion: 1,
      details: changed,
      by: martin.id,
    });
    expect(edited).toMatchObject({
      ok: true,
      value: {
        hours: 3,
        version: 2,
        editedAt: '2026-11-18T12:00:00.000Z',
        submissionId: 's1',
        sourceKey: 'conversation|1',
        loggedBy: martin.id,
      },
    });
    expect(await ports.store.find('audit', { action: 'edit-activity' })).toMatchObject([
      { by: martin.id, fields: ['hours', 'editedAt'] },
    ]);
  });

  it('drops what was emptied', async () => {
    const { ports, logged } = setUpLogging();
    const { id } = await logged();
    const { hours: _, ...noHours } = DETAILS;
    await editActivity(ports, { activityId: id, expectedVersion: 1, details: noHours, by: martin.id });
    expect(await ports.store.get('activities', id)).not.toHaveProperty('hours');
    expect(await ports.store.find('audit', { action: 'edit-activity' })).toMatchObject([
      { fields: ['hours', 'editedAt'] },
    ]);
  });

  it('the same form sent twice is no conflict', async () => {
    const { ports, logged } = setUpLogging();
    const { id } = await logged();
    const edit = { activityId: id, expectedVersion: 1, details: changed, by: martin.id };
    const first = await editActivity(ports, edit);
    expect(await editActivity(ports, edit)).toEqual(first);
  });

  it('the second of two learns who was first, and changes nothing', async () => {
    const { ports, logged } = setUpLogging();
    const { id } = await logged();
    await editActivity(ports, { activityId: id, expectedVersion: 1, details: changed, by: anna.id });
    const late = { ...DETAILS, title: 'Annat' };
    expect(
      await editActivity(ports, { activityId: id, expectedVersion: 1, details: late, by: martin.id }),
    ).toMatchObject({
      ok: false,
      error: { kind: 'changed', by: anna.id, activity: { hours: 3, title: 'SIP' } },
    });
    expect(await ports.store.get('activities', id)).toMatchObject({ title: 'SIP', version: 2 });
  });

  it.each([
    ['an activity that is not there', { activityId: '2026-none' }, { kind: 'not_found' }],
    ['details with problems', { details: { ...DETAILS, title: '' } }, { kind: 'problems' }],
  ])('refuses %s', async (_, overrides, error) => {
    const { ports, logged } = setUpLogging();
    const { id } = await logged();
    expect(
      await editActivity(ports, {
        activityId: id,
        expectedVersion: 1,
        details: changed,
        by: martin.id,
        ...overrides,
      }),
    ).toMatchObject({ ok: false, error });
    expect(await ports.store.get('activities', id)).toMatchObject({ version: 1 });
  });

  it('what has been undone is not edited', async () => {
    const { ports, logged } = setUpLogging();
    const { id } = await logged();
    await undoActivity(ports, { activityId: id, by: martin.id });
    expect(
      await editActivity(ports, { activityId: id, expectedVersion: 2, details: changed, by: martin.id }),
    ).toMatchObject({ ok: false, error: { kind: 'undone' } });
  });

  it('of two at the same moment one wins and the other learns who', async () => {
    const { ports, logged } = setUpLogging();
    const { id } = await logged();
    const edit = (title: string, by: string) =>
      editActivity(ports, { activityId: id, expectedVersion: 1, details: { ...DETAILS, title }, by });
    const [first, second] = await Promise.all([edit('Ett', anna.id), edit('Två', martin.id)]);
    expect(first).toMatchObject({ ok: true, value: { title: 'Ett' } });
    expect(second).toMatchObject({ ok: false, error: { kind: 'changed', by: anna.id } });
  });
});
