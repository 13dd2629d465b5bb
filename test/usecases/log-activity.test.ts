import { describe, expect, it } from 'vitest';
import { anna, martin } from '../support/builders.js';
import { DETAILS, setUpLogging } from '../support/logging.js';

describe('logging an activity', () => {
  it('saves the record and its audit row together', async () => {
    const { ports, logged, all } = setUpLogging();
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
    const { logged, all, ports } = setUpLogging();
    await logged({ submissionId: 'another' });
    await logged({ sourceKey: 'conversation|another', source: 'chat' });
    const [first, second] = await Promise.all([logged(key), logged(key)]);
    expect(second).toEqual(first);
    expect(await all()).toHaveLength(3);
    expect(await ports.store.find('audit')).toHaveLength(3);
  });

  it('a form that a colleague has sent already is not theirs to send', async () => {
    const { logged, log } = setUpLogging();
    await logged({ submissionId: 's1' });
    expect(await log({ submissionId: 's1', loggedBy: anna.id })).toEqual({
      ok: false,
      error: { kind: 'sent_by_another', by: martin.id },
    });
  });

  it('I18: refuses work that is done in the future, by the calendar of the unit', async () => {
    const { log, clock, all } = setUpLogging();
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
    const { log, all, ports } = setUpLogging();
    expect(await log({ details: { ...DETAILS, ...written } })).toEqual({
      ok: false,
      error: { kind: 'identity_number' },
    });
    expect(await all()).toEqual([]);
    expect(await ports.store.find('audit')).toEqual([]);
  });
});
