import { describe, expect, it } from 'vitest';
import type { ActivityDetails } from '../../src/domain/activity.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { editActivity } from '../../src/usecases/edit-activity.js';
import { type LogActivityInput, logActivity } from '../../src/usecases/log-activity.js';
import { undoActivity } from '../../src/usecases/undo-activity.js';
import { activityDetails, anna, martin } from '../support/builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';

const DETAILS = activityDetails({ date: onDay('2026-11-18') });
const MARTIN = { id: martin.id, roles: ['staff'] as const };
const ANNA = { id: anna.id, roles: ['fou_manager', 'staff'] as const };
const MARIA = { id: '2026-maria', roles: ['staff'] as const };

const start = () => {
  const clock = fakeClock();
  const ports = fakePorts({ clock });
  const log = (input: Partial<LogActivityInput> = {}) =>
    logActivity(ports, { details: DETAILS, loggedBy: martin.id, source: 'card', ...input });
  const logged = async (input: Partial<LogActivityInput> = {}) => {
    const result = await log(input);
    if (!result.ok) throw new Error(result.error.kind);
    return result.value;
  };
  return { ports, clock, log, logged, all: () => ports.store.find('activities') };
};

describe('logging an activity', () => {
  it('saves the record and its audit row together', async () => {
    const { ports, logged, all } = start();
    const activity = await logged({ submissionId: 's1' });
    expect(await all()).toEqual([activity]);
    expect(activity).toMatchObject({
      ...DETAILS,
      loggedBy: martin.id,
      source: 'card',
      submissionId: 's1',
      version: 1,
    });
    expect(await ports.store.find('audit')).toMatchObject([
      { action: 'log-activity', by: martin.id, collection: 'activities', recordId: activity.id },
    ]);
  });

  it.each([
    ['a form sent twice', { submissionId: 's1' }],
    ['a message sent twice', { sourceKey: 'conversation|1', source: 'chat' as const }],
  ])('%s makes one record and gives it both times', async (_, key) => {
    const { logged, all, ports } = start();
    const [first, second] = await Promise.all([logged(key), logged(key)]);
    expect(second).toEqual(first);
    expect(await all()).toHaveLength(1);
    expect(await ports.store.find('audit')).toHaveLength(1);
  });

  it('a form that a colleague has sent already is not theirs to send', async () => {
    const { logged, log } = start();
    await logged({ submissionId: 's1' });
    expect(await log({ submissionId: 's1', loggedBy: anna.id })).toEqual({
      ok: false,
      error: { kind: 'sent_by_another', by: martin.id },
    });
  });

  it('I18: refuses work that is done in the future, by the calendar of the unit', async () => {
    const { log, clock, all } = start();
    clock.set('2026-11-17T22:30:00.000Z');
    expect(await log()).toMatchObject({
      ok: false,
      error: { kind: 'problems', problems: ['future_is_not_done'] },
    });
    clock.set('2026-11-17T23:30:00.000Z');
    expect(await log()).toMatchObject({ ok: true });
    expect(await all()).toHaveLength(1);
  });

  it.each([
    ['the title', { title: 'SIP 19121212-1212' }],
    ['the note', { outcomeNote: 'om 191212121212' }],
    ['another party', { otherParties: ['19121212-1212'] }],
    ['a document', { documentation: [{ kind: 'memo' as const, title: '19121212-1212' }] }],
  ])('I27: refuses a personal identity number in %s', async (_, written) => {
    const { log, all, ports } = start();
    expect(await log({ details: { ...DETAILS, ...written } })).toEqual({
      ok: false,
      error: { kind: 'identity_number' },
    });
    expect(await all()).toEqual([]);
    expect(await ports.store.find('audit')).toEqual([]);
  });
});

describe('editing an activity', () => {
  const changed: ActivityDetails = { ...DETAILS, hours: 3 };

  it('the logger may, and the audit tells it', async () => {
    const { ports, logged, clock } = start();
    const { id } = await logged({ submissionId: 's1' });
    clock.set('2026-11-18T12:00:00.000Z');
    const edited = await editActivity(ports, {
      activityId: id,
      expectedVersion: 1,
      details: changed,
      editor: MARTIN,
    });
    expect(edited).toMatchObject({
      ok: true,
      value: {
        hours: 3,
        version: 2,
        editedAt: '2026-11-18T12:00:00.000Z',
        submissionId: 's1',
        loggedBy: martin.id,
      },
    });
    expect(await ports.store.find('audit', { action: 'edit-activity' })).toMatchObject([
      { by: martin.id, fields: ['hours', 'editedAt'] },
    ]);
  });

  it('drops what was emptied', async () => {
    const { ports, logged } = start();
    const { id } = await logged();
    const { hours: _, ...noHours } = DETAILS;
    await editActivity(ports, { activityId: id, expectedVersion: 1, details: noHours, editor: MARTIN });
    expect(await ports.store.get('activities', id)).not.toHaveProperty('hours');
    expect(await ports.store.find('audit', { action: 'edit-activity' })).toMatchObject([
      { fields: ['hours', 'editedAt'] },
    ]);
  });

  it('the same form sent twice is no conflict', async () => {
    const { ports, logged } = start();
    const { id } = await logged();
    const edit = { activityId: id, expectedVersion: 1, details: changed, editor: MARTIN };
    const first = await editActivity(ports, edit);
    expect(await editActivity(ports, edit)).toEqual(first);
  });

  it('the second of two learns who was first, and changes nothing', async () => {
    const { ports, logged } = start();
    const { id } = await logged();
    await editActivity(ports, { activityId: id, expectedVersion: 1, details: changed, editor: ANNA });
    const late = { ...DETAILS, title: 'Annat' };
    expect(
      await editActivity(ports, { activityId: id, expectedVersion: 1, details: late, editor: MARTIN }),
    ).toMatchObject({
      ok: false,
      error: { kind: 'changed', by: anna.id, activity: { hours: 3, title: 'SIP' } },
    });
    expect(await ports.store.get('activities', id)).toMatchObject({ title: 'SIP', version: 2 });
  });

  it.each([
    ['another staff member', { editor: MARIA }, { kind: 'not_yours', loggedBy: martin.id }],
    ['an activity that is not there', { activityId: '2026-none' }, { kind: 'not_found' }],
    ['details with problems', { details: { ...DETAILS, title: '' } }, { kind: 'problems' }],
  ])('refuses %s', async (_, overrides, error) => {
    const { ports, logged } = start();
    const { id } = await logged();
    expect(
      await editActivity(ports, {
        activityId: id,
        expectedVersion: 1,
        details: changed,
        editor: MARTIN,
        ...overrides,
      }),
    ).toMatchObject({ ok: false, error });
    expect(await ports.store.get('activities', id)).toMatchObject({ version: 1 });
  });

  it('what has been undone is not edited', async () => {
    const { ports, logged } = start();
    const { id } = await logged();
    await undoActivity(ports, { activityId: id, editor: MARTIN });
    expect(
      await editActivity(ports, { activityId: id, expectedVersion: 2, details: changed, editor: MARTIN }),
    ).toMatchObject({ ok: false, error: { kind: 'undone' } });
  });
});

describe('two who press at the same moment', () => {
  it('one edit wins and the other learns who', async () => {
    const { ports, logged } = start();
    const { id } = await logged();
    const edit = (title: string, editor: typeof MARTIN | typeof ANNA) =>
      editActivity(ports, { activityId: id, expectedVersion: 1, details: { ...DETAILS, title }, editor });
    const [first, second] = await Promise.all([edit('Ett', ANNA), edit('Två', MARTIN)]);
    expect(first).toMatchObject({ ok: true, value: { title: 'Ett' } });
    expect(second).toMatchObject({ ok: false, error: { kind: 'changed', by: anna.id } });
  });

  it('an undo goes through although an edit came in between', async () => {
    const { ports, logged } = start();
    const { id } = await logged();
    const details = { ...DETAILS, hours: 3 };
    await Promise.all([
      editActivity(ports, { activityId: id, expectedVersion: 1, details, editor: ANNA }),
      undoActivity(ports, { activityId: id, editor: MARTIN }),
    ]);
    expect(await ports.store.get('activities', id)).toMatchObject({ undone: { by: martin.id } });
  });
});

describe('undoing an activity', () => {
  it('marks the record and keeps it, so that a re-sent message does not log it again', async () => {
    const { ports, logged, all } = start();
    const { id } = await logged({ sourceKey: 'conversation|1', source: 'chat' });
    expect(await undoActivity(ports, { activityId: id, editor: MARTIN })).toMatchObject({
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
    const { ports, logged } = start();
    const { id } = await logged();
    await undoActivity(ports, { activityId: id, editor: MARTIN });
    expect(await undoActivity(ports, { activityId: id, editor: MARTIN })).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
  });

  it.each([
    ['until 24 hours have gone', '2026-11-19T11:00:00.000Z', true],
    ['not a moment later', '2026-11-19T11:00:00.001Z', false],
  ])('%s', async (_, now, isPossible) => {
    const { ports, logged, clock } = start();
    const { id } = await logged();
    clock.set(now);
    expect(await undoActivity(ports, { activityId: id, editor: MARTIN })).toMatchObject(
      isPossible ? { ok: true } : { ok: false, error: { kind: 'too_late' } },
    );
  });

  it('the FoU manager may, another staff member may not', async () => {
    const { ports, logged } = start();
    const { id } = await logged();
    expect(await undoActivity(ports, { activityId: id, editor: MARIA })).toMatchObject({
      ok: false,
      error: { kind: 'not_yours', loggedBy: martin.id },
    });
    expect(await undoActivity(ports, { activityId: id, editor: ANNA })).toMatchObject({ ok: true });
  });
});
