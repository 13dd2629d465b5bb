import { describe, expect, it } from 'vitest';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { insert } from '../../src/usecases/changes.js';
import { logActivities } from '../../src/usecases/log-activity.js';
import type { Change } from '../../src/usecases/ports.js';
import { anna, martin } from '../support/builders.js';
import { DETAILS, setUpLogging } from '../support/logging.js';

const closingOf = (year: number) => ({
  id: `${year}-closed`,
  year,
  closedBy: anna.id,
  closedAt: '2026-01-20T09:00:00.000Z',
});

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

  it.each([
    ['a form', { submissionId: 's1' }],
    ['a message', { sourceKey: 'conversation|1', source: 'chat' as const }],
  ])('%s that was saved before its year was closed gives the record again', async (_, key) => {
    const { logged, ports } = setUpLogging();
    const first = await logged(key);
    await ports.store.commit([insert('closings', closingOf(2026))]);
    expect(await logged(key)).toEqual(first);
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

describe('logging several activities', () => {
  const input = (title: string, overrides = {}) => ({
    details: { ...DETAILS, title },
    loggedBy: martin.id,
    source: 'chat' as const,
    ...overrides,
  });

  it('saves all in one commit, each with its audit row', async () => {
    const { ports, all } = setUpLogging();
    const commits: number[] = [];
    const store = {
      ...ports.store,
      commit: (changes: readonly Change[]) => {
        commits.push(changes.length);
        return ports.store.commit(changes);
      },
    };
    await logActivities({ ...ports, store }, [
      input('Ett', { sourceKey: 'c|1' }),
      input('Två', { sourceKey: 'c|1 2' }),
    ]);
    expect((await all()).map(({ title }) => title)).toEqual(['Ett', 'Två']);
    expect(commits).toHaveLength(1);
    expect(await ports.store.find('audit')).toHaveLength(2);
  });

  it('saves none when one of them may not be saved', async () => {
    const { ports, all } = setUpLogging();
    const future = { ...DETAILS, date: onDay('2026-12-01') };
    expect(await logActivities(ports, [input('Ett'), input('Två', { details: future })])).toMatchObject({
      ok: false,
      error: { kind: 'problems' },
    });
    expect(await all()).toEqual([]);
  });

  it('saves none when one of them lies in a closed year', async () => {
    const { ports, all } = setUpLogging();
    await ports.store.commit([insert('closings', closingOf(2025))]);
    const lastYear = { ...DETAILS, date: onDay('2025-12-01') };
    expect(await logActivities(ports, [input('Ett'), input('Två', { details: lastYear })])).toMatchObject({
      ok: false,
      error: { kind: 'year_closed', closed: { year: 2025 } },
    });
    expect(await all()).toEqual([]);
  });

  it('gives those of a year that was closed since again, in their place among the others', async () => {
    const { ports, all } = setUpLogging();
    const lastYear = { ...DETAILS, date: onDay('2025-12-01') };
    const inputs = [
      input('Ett', { sourceKey: 'c|1' }),
      input('Två', { sourceKey: 'c|1 2', details: { ...lastYear, title: 'Två' } }),
    ];
    await logActivities(ports, inputs.slice(1));
    await ports.store.commit([insert('closings', closingOf(2025))]);
    expect(await logActivities(ports, inputs)).toMatchObject({
      ok: true,
      value: [{ title: 'Ett' }, { title: 'Två' }],
    });
    expect(await all()).toHaveLength(2);
  });
});
