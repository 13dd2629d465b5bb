import { describe, expect, it } from 'vitest';
import type { RetainedCollection } from '../../src/domain/retention.js';
import { applyRetention } from '../../src/usecases/apply-retention.js';
import { insert, update } from '../../src/usecases/changes.js';
import { COLLECTION_NAMES, type CollectionName, type Collections } from '../../src/usecases/collections.js';
import type { Ports, Store } from '../../src/usecases/ports.js';
import { anna, aPerson } from '../support/builders.js';
import { anActivity, aRequest } from '../support/digest-builders.js';
import { fakeLog, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { aFeedback, aPostedRecord, aQuestion, RECORD_OF } from '../support/store-records.js';

type Seed = { readonly [N in CollectionName]?: readonly Collections[N][] };

const OLD = '2023-01-10T10:00:00.000Z';
const NEW = '2026-11-01T10:00:00.000Z';
const rule = (collection: RetainedCollection, months = 24) => ({
  ...RECORD_OF.retention(`2026-${collection}`),
  collection,
  months,
});
const signal = new AbortController().signal;
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => aQuestion(`2023-${at}`, { at: OLD }));

const world = (seed: Seed, overrides: Partial<Ports> = {}) =>
  fakePorts({ store: memoryStore({ people: [anna], ...seed }), ...overrides });
const idsIn = async (ports: Ports, collection: CollectionName) =>
  (await ports.store.find(collection)).map(({ id }) => id);
const told = async (ports: Ports) =>
  (await ports.store.find('audit')).map(({ by, action, collection, recordId }) => [
    by,
    action,
    collection,
    recordId,
  ]);

/** A store that runs something of a test's before its commits. */
const watched = (store: Store, before: (commit: number) => Promise<void> | void): Store => {
  let commits = 0;
  return {
    ...store,
    commit: async (changes) => {
      commits += 1;
      await before(commits);
      return store.commit(changes);
    },
  };
};

describe('retention, every night', () => {
  it('removes nothing where no rule has been entered, however old it is', async () => {
    const seed: Seed = {
      activities: [anActivity('1', { date: { precision: 'day', from: '1990-01-01', to: '1990-01-01' } })],
      unanswered: many(3),
      feedback: [aFeedback('2023-f', { at: OLD })],
    };
    const ports = world(seed);
    const before = await Promise.all(COLLECTION_NAMES.map((name) => ports.store.find(name)));
    await applyRetention(ports, signal);
    expect(await Promise.all(COLLECTION_NAMES.map((name) => ports.store.find(name)))).toEqual(before);
  });

  it('removes what is older than the rule of its collection, and tells of each in the audit', async () => {
    const ports = world({
      retention: [rule('unanswered')],
      unanswered: [aQuestion('2023-old', { at: OLD }), aQuestion('2026-new', { at: NEW })],
      feedback: [aFeedback('2023-f', { at: OLD })],
    });
    await applyRetention(ports, signal);
    expect(await idsIn(ports, 'unanswered')).toEqual(['2026-new']);
    expect(await idsIn(ports, 'feedback')).toEqual(['2023-f']);
    expect(await told(ports)).toEqual([['system', 'apply-retention', 'unanswered', '2023-old']]);
  });

  it('removes ended requests, digests, answered claims and activities by their rules, and nothing in use', async () => {
    const closed = aRequest('F2023-001', {
      status: 'closed',
      history: [{ at: OLD, by: 'x', version: 1, from: 'documented', to: 'closed', act: { kind: 'close' } }],
    });
    const claim = { ...RECORD_OF.claims('2023-c'), answeredAt: OLD };
    const digest = { ...aPostedRecord('2023-d'), week: '2023-W02' };
    const day = { precision: 'day', from: '2023-01-10', to: '2023-01-10' } as const;
    const ports = world({
      retention: (['requests', 'digests', 'claims', 'activities'] as const).map((name) => rule(name)),
      requests: [closed, aRequest('F2023-002', { createdAt: OLD })],
      digests: [digest, { ...aPostedRecord('2023-e'), week: '2023-W02', state: 'unknown' }],
      claims: [claim, { ...RECORD_OF.claims('2023-w'), claimedAt: OLD, state: 'waiting' }],
      activities: [anActivity('old', { date: day }), anActivity('new')],
    });
    await applyRetention(ports, signal);
    expect(await idsIn(ports, 'requests')).toEqual(['2026-F2023-002']);
    expect(await idsIn(ports, 'digests')).toEqual(['2023-e']);
    expect(await idsIn(ports, 'claims')).toEqual(['2023-w']);
    expect(await idsIn(ports, 'activities')).toEqual(['2026-new']);
    expect(await told(ports)).toHaveLength(4);
  });

  it('removes what is kept of an imported file with the last of its activities, and of a plan never', async () => {
    const day = { precision: 'day', from: '2023-01-10', to: '2023-01-10' } as const;
    const file = (id: string) => {
      const { planYear: _ofAPlan, ...ofActivities } = RECORD_OF.imports(id);
      return { ...ofActivities, importedAt: OLD };
    };
    const ports = world({
      retention: [rule('activities')],
      imports: [
        file('2023-all-old'),
        file('2023-one-new'),
        { ...file('2023-plan'), planYear: 2023, submissionId: 'plan' },
      ],
      activities: [
        anActivity('a', { date: day, importId: '2023-all-old' }),
        anActivity('b', { date: day, importId: '2023-one-new' }),
        anActivity('c', { importId: '2023-one-new' }),
      ],
    });
    await applyRetention(ports, signal);
    expect(await idsIn(ports, 'activities')).toEqual(['2026-c']);
    expect(await idsIn(ports, 'imports')).toEqual(['2023-one-new', '2023-plan']);
    expect(await told(ports)).toContainEqual(['system', 'apply-retention', 'imports', '2023-all-old']);
  });

  it('keeps a file that is imported just then', async () => {
    const ports = world({ retention: [rule('activities')] });
    const { store } = ports;
    const late = [
      insert('imports', RECORD_OF.imports('2026-late')),
      insert('activities', anActivity('late', { importId: '2026-late' })),
    ];
    let looks = 0;
    const find: Store['find'] = async (collection, where) => {
      const found = await store.find(collection, where);
      if (collection === 'imports' || collection === 'activities') looks += 1;
      // Between the files and what is left of them; the first look is for activities to remove.
      if (looks === 2) await store.commit(late);
      return found;
    };
    await applyRetention({ ...ports, store: { ...store, find } }, signal);
    expect(await idsIn(ports, 'imports')).toEqual(['2026-late']);
  });

  it('tells of removed rows of the audit in one row', async () => {
    const rows = Array.from({ length: 250 }, (_, at) => ({ ...RECORD_OF.audit(`2023-${at}`), at: OLD }));
    const ports = world({ retention: [rule('audit')], audit: rows });
    await applyRetention(ports, signal);
    expect(await told(ports)).toEqual([['system', 'apply-retention', 'audit', '2026-audit']]);
  });

  it('erases people whose time is out, and leaves their records under a pseudonym', async () => {
    const gone = aPerson('gone', [{ role: 'staff', from: '2020-01-01', to: '2023-01-10' }], {
      displayName: 'Gun Demo',
    });
    const ports = world({
      people: [anna, gone],
      retention: [rule('people')],
      activities: [anActivity('1', { staffIds: [gone.id], loggedBy: gone.id })],
    });
    await applyRetention(ports, signal);
    const everything = JSON.stringify(
      await Promise.all(COLLECTION_NAMES.map((name) => ports.store.find(name))),
    );
    for (const trace of ['Gun Demo', gone.id, gone.identity]) expect(everything).not.toContain(trace);
    expect(await idsIn(ports, 'activities')).toEqual(['2026-1']);
    expect(await idsIn(ports, 'people')).toContain(anna.id);
    const rows = await ports.store.find('audit');
    expect(new Set(rows.map(({ by, action }) => `${by} ${action}`))).toEqual(
      new Set(['system apply-retention']),
    );
    const erased = rows.length;
    await applyRetention(ports, signal);
    expect(await ports.store.find('audit')).toHaveLength(erased);
  });

  it('leaves somebody alone who is given a role meanwhile', async () => {
    const gone = aPerson('gone', [{ role: 'staff', from: '2020-01-01', to: '2023-01-10' }]);
    const ports = world({ people: [anna, gone], retention: [rule('people')] });
    const { store } = ports;
    const back = { ...gone, roles: [{ role: 'staff', from: '2026-11-18' } as const] };
    const get: Store['get'] = async (collection, id) => {
      if (collection === 'people') await store.commit([update('people', gone, back)]);
      return store.get(collection, id);
    };
    await applyRetention({ ...ports, store: { ...store, get } }, signal);
    expect(await store.get('people', gone.id)).toMatchObject({ displayName: gone.displayName, version: 2 });
  });

  it('goes on where a crash or a full disk stopped it, and tells of each record once', async () => {
    const ports = world({
      retention: [rule('unanswered'), rule('feedback')],
      unanswered: many(250),
      feedback: [aFeedback('2023-f', { at: OLD })],
    });
    const broken = watched(ports.store, (commit) => {
      if (commit === 2) throw new Error('full');
    });
    await expect(applyRetention({ ...ports, store: broken }, signal)).rejects.toThrow('1 rules');
    expect(await idsIn(ports, 'unanswered')).toHaveLength(150);
    expect(await idsIn(ports, 'feedback')).toEqual([]);
    await applyRetention(ports, signal);
    expect(await idsIn(ports, 'unanswered')).toEqual([]);
    const recordIds = (await told(ports)).map(([, , , id]) => id);
    expect(new Set(recordIds).size).toBe(251);
    expect(recordIds).toHaveLength(251);
  });

  it('keeps what somebody changes meanwhile, and removes the rest', async () => {
    const questions = many(5);
    const [changed] = questions;
    const ports = world({ retention: [rule('unanswered')], unanswered: questions });
    const store = watched(ports.store, async (commit) => {
      if (commit === 1 && changed)
        await ports.store.commit([update('unanswered', changed, { ...changed, at: NEW })]);
    });
    await applyRetention({ ...ports, store }, signal);
    expect(await idsIn(ports, 'unanswered')).toEqual([changed?.id]);
    expect(await told(ports)).toHaveLength(4);
  });

  it.each([
    ['the rule is ended meanwhile', 'remove'],
    ['the rule is changed meanwhile', 'put'],
  ] as const)('stops when %s', async (_what, op) => {
    const held = rule('unanswered');
    const ports = world({ retention: [held], unanswered: many(250) });
    const store = watched(ports.store, async (commit) => {
      if (commit !== 1) return;
      await ports.store.commit([
        op === 'put'
          ? update('retention', held, { ...held, months: 1200 })
          : { op: 'remove', collection: 'retention', id: held.id, expectedVersion: 1 },
      ]);
    });
    await applyRetention({ ...ports, store }, signal);
    expect(await idsIn(ports, 'unanswered')).toHaveLength(150);
  });

  it('stops between two commits when the program is to stop', async () => {
    const stopping = new AbortController();
    const ports = world({ retention: [rule('unanswered')], unanswered: many(250) });
    const store = watched(ports.store, () => stopping.abort());
    await applyRetention({ ...ports, store }, stopping.signal);
    expect(await idsIn(ports, 'unanswered')).toHaveLength(150);
  });

  it('logs how many, and nothing of what they were', async () => {
    const log = fakeLog();
    const ports = world({ retention: [rule('unanswered')], unanswered: many(3) }, { log });
    await applyRetention(ports, signal);
    expect(log.lines.map(({ fields }) => fields)).toEqual([{ collection: 'unanswered', removed: 3 }]);
  });
});
