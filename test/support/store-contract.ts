import { afterEach, describe, expect, it } from 'vitest';
import { expecting, insert, update } from '../../src/usecases/changes.js';
import {
  COLLECTION_NAMES,
  type CollectionName,
  type Collections,
  UNIQUE_FIELDS,
} from '../../src/usecases/collections.js';
import type { Change, Store } from '../../src/usecases/ports.js';
import { anna } from './builders.js';
import { anActivity, aRequest } from './digest-builders.js';
import { aFeedback, aQuestion, RECORD_OF } from './store-records.js';

export interface OpenForContract {
  readonly store: Store;
  close(): Promise<void>;
}

/** A new record of whichever collection a table names; the row pairs the two, which the type cannot say. */
const insertAny = (collection: CollectionName, record: Collections[CollectionName]): Change =>
  insert(collection, record) as Change;

/** What every Store does, whatever it keeps its records in. `open` gives an empty one. */
export const describeStoreContract = (name: string, open: () => Promise<OpenForContract>): void => {
  describe(`${name} keeps the store contract`, () => {
    const opened: OpenForContract[] = [];
    const emptyStore = async (): Promise<Store> => {
      const each = await open();
      opened.push(each);
      return each.store;
    };
    const storeWith = async (...changes: Change[]): Promise<Store> => {
      const store = await emptyStore();
      expect(await store.commit(changes)).toEqual({ ok: true, value: undefined });
      return store;
    };
    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close();
    });

    const question = aQuestion('2026-a');
    const changed = { ...question, question: 'Finns det pengar kvar?' };

    describe('reading', () => {
      it('has nothing in any collection at first', async () => {
        const store = await emptyStore();
        for (const collection of COLLECTION_NAMES) expect(await store.find(collection)).toEqual([]);
        expect(await store.get('unanswered', '2026-a')).toBeUndefined();
      });

      it('gives a committed record by its id, in its own collection only', async () => {
        const store = await storeWith(insert('unanswered', question));
        expect(await store.get('unanswered', '2026-a')).toEqual(question);
        expect(await store.get('feedback', '2026-a')).toBeUndefined();
      });

      it.each(COLLECTION_NAMES)(
        'gives a record of %s back as it was, down to the last field',
        async (collection) => {
          const record = RECORD_OF[collection]('2026-a');
          const store = await storeWith(insertAny(collection, record));
          expect(await store.find(collection)).toEqual([record]);
        },
      );

      const one = aFeedback('2026-1', { entryId: 'x', helped: true });
      const two = aFeedback('2026-2', { entryId: 'x', helped: false });
      const three = aFeedback('2025-3', { entryId: 'y', helped: true });
      it.each([
        ['no condition', {}, [one, two, three]],
        ['one field', { entryId: 'x' }, [one, two]],
        ['every named field', { entryId: 'x', helped: false }, [two]],
        ['a unique field', { sourceKey: three.sourceKey }, [three]],
        ['a unique field and another', { sourceKey: three.sourceKey, helped: false }, []],
        ['the id', { id: '2026-1' }, [one]],
        ['a unique value nobody has', { sourceKey: 'nobody' }, []],
      ])('finds by %s', async (_, where, expected) => {
        const store = await storeWith(...[one, two, three].map((each) => insert('feedback', each)));
        const found = await store.find('feedback', where);
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual(expect.arrayContaining(expected));
      });

      it('finds by a field that is a list, comparing what is in it', async () => {
        const person = { ...anna, competences: ['SIP', 'ASI'] };
        const store = await storeWith(insert('people', person));
        expect(await store.find('people', { competences: ['SIP', 'ASI'] })).toEqual([person]);
        expect(await store.find('people', { competences: ['SIP'] })).toEqual([]);
      });

      it('gives records that nobody can change, through and through', async () => {
        const store = await storeWith(insert('people', anna));
        const [found] = await store.find('people');
        const got = await store.get('people', anna.id);
        for (const record of [found, got]) {
          expect(Object.isFrozen(record)).toBe(true);
          expect(Object.isFrozen(record?.roles)).toBe(true);
          expect(Object.isFrozen(record?.roles[0])).toBe(true);
        }
      });

      it('keeps what was committed even when the caller changes its own object while waiting', async () => {
        const store = await emptyStore();
        const mine = { ...question };
        const committing = store.commit([
          { op: 'put', collection: 'unanswered', record: mine, expectedVersion: 0 },
        ]);
        mine.question = 'något annat';
        await committing;
        expect(await store.get('unanswered', '2026-a')).toEqual(question);
        expect(Object.isFrozen(mine)).toBe(false);
      });
    });

    describe('compare-and-set', () => {
      it('writes over the version that was read', async () => {
        const store = await storeWith(insert('unanswered', question));
        expect((await store.commit([update('unanswered', question, changed)])).ok).toBe(true);
        expect(await store.get('unanswered', '2026-a')).toEqual({ ...changed, version: 2 });
      });

      const asRemoval = (expectedVersion: number): Change => ({
        op: 'remove',
        collection: 'unanswered',
        id: '2026-a',
        expectedVersion,
      });
      it.each([
        ['a new record when the id is taken', insert('unanswered', changed)],
        ['a change of an older version', update('unanswered', { ...question, version: 7 }, changed)],
        ['a removal of another version', asRemoval(2)],
        ['a removal that expects no record', asRemoval(0)],
      ])('refuses %s, and tells what stands', async (_, change) => {
        const store = await storeWith(insert('unanswered', question));
        expect(await store.commit([change])).toEqual({
          ok: false,
          error: { kind: 'stale', collection: 'unanswered', id: '2026-a', current: question },
        });
        expect(await store.find('unanswered')).toEqual([question]);
      });

      it.each([
        ['a change', update('unanswered', question, changed)],
        ['a removal', asRemoval(1)],
        ['a removal that expects no record', asRemoval(0)],
      ])('refuses %s of a record that is gone', async (_, change) => {
        const store = await emptyStore();
        expect(await store.commit([change])).toEqual({
          ok: false,
          error: { kind: 'stale', collection: 'unanswered', id: '2026-a', current: undefined },
        });
      });

      it('removes, and lets the id and the unique values be used again', async () => {
        const store = await storeWith(insert('unanswered', question));
        expect((await store.commit([asRemoval(1)])).ok).toBe(true);
        expect(await store.get('unanswered', '2026-a')).toBeUndefined();
        expect(await store.find('unanswered', { sourceKey: question.sourceKey })).toEqual([]);
        expect((await store.commit([insert('unanswered', question)])).ok).toBe(true);
      });

      it('lets exactly one of many who change the same version at once win, and shows the others who', async () => {
        const store = await storeWith(insert('unanswered', question));
        const writers = Array.from({ length: 20 }, (_, at) => `fråga ${at}`);
        const results = await Promise.all(
          writers.map((text) =>
            store.commit([update('unanswered', question, { ...question, question: text })]),
          ),
        );
        const winners = writers.filter((_, at) => results[at]?.ok);
        expect(winners).toHaveLength(1);
        const current = { ...question, question: winners[0], version: 2 };
        expect(await store.get('unanswered', '2026-a')).toEqual(current);
        for (const result of results.filter((each) => !each.ok))
          expect(result).toMatchObject({ error: { kind: 'stale', current } });
      });

      it('loses none of many different records committed at once', async () => {
        const store = await emptyStore();
        const ids = Array.from({ length: 50 }, (_, at) => `2026-${at}`);
        await Promise.all(ids.map((id) => store.commit([insert('unanswered', aQuestion(id))])));
        expect((await store.find('unanswered')).map(({ id }) => id).sort()).toEqual(ids.sort());
      });
    });

    describe('unique fields', () => {
      const request = aRequest('F2026-001');

      it('refuses a second record with the same value, and tells who has it', async () => {
        const store = await storeWith(insert('requests', request));
        const second = {
          ...aRequest('F2026-002'),
          id: '2026-other',
          number: 'F2026-001',
          submissionId: 'other',
        };
        expect(await store.commit([insert('requests', second)])).toEqual({
          ok: false,
          error: { kind: 'duplicate', collection: 'requests', field: 'number', existing: request },
        });
        expect(await store.find('requests')).toEqual([request]);
      });

      const everyUniqueField = COLLECTION_NAMES.flatMap((collection) =>
        UNIQUE_FIELDS[collection].map((field) => ({ collection, field })),
      );
      it.each(everyUniqueField)('guards $field of $collection', async ({ collection, field }) => {
        const first = RECORD_OF[collection]('2026-first');
        const store = await storeWith(insertAny(collection, first));
        const value = Reflect.get(first, field);
        const second = { ...RECORD_OF[collection]('2026-second'), [field]: value };
        expect(await store.commit([insertAny(collection, second)])).toEqual({
          ok: false,
          error: { kind: 'duplicate', collection, field, existing: first },
        });
      });

      it('refuses a change that takes the value of another', async () => {
        const other = aQuestion('2026-b');
        const store = await storeWith(insert('unanswered', question), insert('unanswered', other));
        const taking = update('unanswered', other, { ...other, sourceKey: question.sourceKey });
        expect(await store.commit([taking])).toMatchObject({
          error: { kind: 'duplicate', existing: question },
        });
        expect(await store.find('unanswered', { sourceKey: other.sourceKey })).toEqual([other]);
      });

      it('lets a record keep its value when it changes, and frees the value it leaves', async () => {
        const store = await storeWith(insert('unanswered', question));
        const moved = { ...question, version: 2, sourceKey: 'new' };
        expect((await store.commit([update('unanswered', question, moved)])).ok).toBe(true);
        expect(await store.find('unanswered', { sourceKey: 'new' })).toEqual([moved]);
        const heir = aQuestion('2026-b', { sourceKey: question.sourceKey });
        expect((await store.commit([insert('unanswered', heir)])).ok).toBe(true);
        expect(await store.find('unanswered', { sourceKey: question.sourceKey })).toEqual([heir]);
      });

      it('lets the value move within one commit when it is let go before it is taken', async () => {
        const store = await storeWith(insert('unanswered', question));
        const heir = aQuestion('2026-b', { sourceKey: question.sourceKey });
        const changes: Change[] = [
          { op: 'remove', collection: 'unanswered', id: question.id, expectedVersion: 1 },
          insert('unanswered', heir),
        ];
        expect((await store.commit(changes)).ok).toBe(true);
        expect(await store.find('unanswered')).toEqual([heir]);
      });

      it('does not mind many records without the value', async () => {
        const store = await storeWith(
          insert('activities', anActivity('1')),
          insert('activities', anActivity('2')),
        );
        expect(await store.find('activities')).toHaveLength(2);
      });

      it('lets exactly one of many who bring the same value at once win', async () => {
        const store = await emptyStore();
        const twins = Array.from({ length: 10 }, (_, at) => aQuestion(`2026-${at}`, { sourceKey: 'same' }));
        const results = await Promise.all(twins.map((twin) => store.commit([insert('unanswered', twin)])));
        const [winner, ...others] = twins.filter((_, at) => results[at]?.ok);
        expect(others).toEqual([]);
        for (const result of results.filter((each) => !each.ok))
          expect(result).toMatchObject({
            error: { kind: 'duplicate', field: 'sourceKey', existing: winner },
          });
      });
    });

    describe('indexes', () => {
      const inYear = (id: string, from: string) =>
        anActivity(id, { date: { precision: 'day', from, to: from } });

      it('finds the records that an index gives the value for, and no others', async () => {
        const store = await storeWith(
          insert('activities', inYear('1', '2026-01-01')),
          insert('activities', inYear('2', '2025-12-31')),
          insert('activities', inYear('3', '2026-12-31')),
        );
        const found = await store.findBy('activities', 'year', 2026);
        expect(found.map(({ date }) => date.from)).toEqual(['2026-01-01', '2026-12-31']);
        expect(await store.findBy('activities', 'year', 2024)).toEqual([]);
      });

      it('follows a record that moves, changes or goes', async () => {
        const before = inYear('1', '2026-06-01');
        const store = await storeWith(insert('activities', before));
        const moved = { ...before, date: { ...before.date, from: '2025-06-01', to: '2025-06-01' } };
        await store.commit([update('activities', before, moved)]);
        expect(await store.findBy('activities', 'year', 2026)).toEqual([]);
        const renamed = { ...moved, version: 2, title: 'Annat' };
        await store.commit([update('activities', { ...moved, version: 2 }, renamed)]);
        expect(await store.findBy('activities', 'year', 2025)).toMatchObject([{ title: 'Annat' }]);
        await store.commit([{ op: 'remove', collection: 'activities', id: before.id, expectedVersion: 3 }]);
        expect(await store.findBy('activities', 'year', 2025)).toEqual([]);
      });
    });

    describe('records that a commit only looks at', () => {
      it('lets the commit through when the record is as it was read, and writes nothing of it', async () => {
        const store = await storeWith(insert('unanswered', question));
        const committed = await store.commit([
          expecting('unanswered', question.id, 1),
          expecting('unanswered', '2026-none', 0),
          insert('feedback', aFeedback('2026-f')),
        ]);
        expect(committed.ok).toBe(true);
        expect(await store.find('unanswered')).toEqual([question]);
      });

      it.each([
        ['is there and should not be', question.id, 0],
        ['is at another version', question.id, 2],
        ['is not there', '2026-none', 1],
      ])('refuses the whole commit when the record %s', async (_, id, version) => {
        const store = await storeWith(insert('unanswered', question));
        const committed = await store.commit([
          insert('feedback', aFeedback('2026-f')),
          expecting('unanswered', id, version),
        ]);
        expect(committed).toMatchObject({
          ok: false,
          error: { kind: 'stale', collection: 'unanswered', id },
        });
        expect(await store.find('feedback')).toEqual([]);
      });

      it('lets the first of two at once win, when one looks at what the other makes', async () => {
        const store = await emptyStore();
        const [made, looked] = await Promise.all([
          store.commit([insert('unanswered', question)]),
          store.commit([expecting('unanswered', question.id, 0), insert('feedback', aFeedback('2026-f'))]),
        ]);
        expect([made?.ok, looked?.ok]).toEqual([true, false]);
      });

      it('takes a commit that only looks as done', async () => {
        const store = await emptyStore();
        expect((await store.commit([expecting('unanswered', question.id, 0)])).ok).toBe(true);
      });
    });

    describe('all or nothing', () => {
      it('writes several records of several collections together', async () => {
        const store = await storeWith(
          insert('unanswered', question),
          insert('feedback', aFeedback('2026-f')),
        );
        expect(await store.get('unanswered', '2026-a')).toBeDefined();
        expect(await store.get('feedback', '2026-f')).toBeDefined();
      });

      it('writes nothing when one of them is refused', async () => {
        const store = await storeWith(insert('unanswered', question));
        const result = await store.commit([
          insert('feedback', aFeedback('2026-f')),
          update('unanswered', question, changed),
          insert('unanswered', aQuestion('2026-b', { sourceKey: question.sourceKey })),
        ]);
        expect(result).toMatchObject({ ok: false, error: { kind: 'duplicate' } });
        expect(await store.find('feedback')).toEqual([]);
        expect(await store.find('unanswered')).toEqual([question]);
        // Nor does a trace of it stand in the way of the next.
        expect((await store.commit([insert('feedback', aFeedback('2026-f'))])).ok).toBe(true);
      });

      it('leaves no trace of a refused commit for those that come with it', async () => {
        const store = await storeWith(insert('unanswered', question));
        const feedback = aFeedback('2026-f');
        const [refused, accepted] = await Promise.all([
          store.commit([insert('feedback', feedback), insert('unanswered', question)]),
          store.commit([insert('feedback', feedback)]),
        ]);
        expect(refused).toMatchObject({ ok: false, error: { kind: 'stale', collection: 'unanswered' } });
        expect(accepted?.ok).toBe(true);
      });

      it('sees what the same commit has already changed', async () => {
        const store = await storeWith(
          insert('unanswered', question),
          update('unanswered', question, changed),
        );
        expect(await store.get('unanswered', '2026-a')).toEqual({ ...changed, version: 2 });
      });

      it('takes an empty commit as done', async () => {
        expect(await (await emptyStore()).commit([])).toEqual({ ok: true, value: undefined });
      });
    });

    describe('bugs', () => {
      it.each<[string, Change]>([
        [
          'a version that does not follow the one that was read',
          { op: 'put', collection: 'unanswered', record: { ...question, version: 3 }, expectedVersion: 0 },
        ],
        ['a record that its schema refuses', insert('unanswered', { ...question, at: 'i går' })],
        ['an id without its year', insert('unanswered', { ...question, id: 'a' })],
        [
          'a field that the collection does not have',
          insert('unanswered', { ...question, mood: 'glad' } as never),
        ],
      ])('throws at %s, and writes nothing', async (_, change) => {
        const store = await emptyStore();
        const good = store.commit([insert('feedback', aFeedback('2026-f'))]);
        await expect(store.commit([change])).rejects.toThrow(Error);
        expect((await good).ok).toBe(true);
        expect(await store.find('unanswered')).toEqual([]);
      });

      it('names the field of a refused record but not what stands in it', async () => {
        const store = await emptyStore();
        const change = insert('unanswered', { ...question, at: 'hemligt' });
        await expect(store.commit([change])).rejects.toThrow(/unanswered 2026-a.*\bat\b/);
        await expect(store.commit([change])).rejects.not.toThrow(/hemligt/);
      });
    });
  });
};
