import { isDeepStrictEqual } from 'node:util';
import { type CollectionName, type Collections, INDEXES, UNIQUE_FIELDS } from '../../usecases/collections.js';
import type { AnyRecord } from './parse-record.js';

/** What a commit writes, once its versions and unique fields have been checked. */
export type Written =
  | { readonly op: 'put'; readonly collection: CollectionName; readonly record: AnyRecord }
  | { readonly op: 'remove'; readonly collection: CollectionName; readonly id: string };

export const idOf = (written: Written): string => (written.op === 'put' ? written.record.id : written.id);

/** The value of a field by its name; the names come from UNIQUE_FIELDS or from a caller's `where`. */
const fieldOf = (record: object, field: string): unknown =>
  (record as Readonly<Record<string, unknown>>)[field];

/** The indexes of a collection, each as a rule of any of its records. */
const indexesOf = (
  collection: CollectionName,
): readonly (readonly [string, (record: AnyRecord) => unknown])[] =>
  // The table has each rule under the collection that it reads, which a look-up by name forgets.
  Object.entries((INDEXES as Readonly<Partial<Record<CollectionName, object>>>)[collection] ?? {});

/**
 * Records by collection and id, with an index of the unique fields and of INDEXES.
 * With `beneath` it is a draft: it reads through to what lies beneath and never changes it.
 */
export class Records {
  readonly #beneath: Records | undefined;
  readonly #rows = new Map<CollectionName, Map<string, AnyRecord | undefined>>();
  readonly #holders = new Map<string, Map<unknown, string | undefined>>();
  /** By collection, index and value. Drafts have none. */
  readonly #groups = new Map<string, Map<unknown, Map<string, AnyRecord>>>();

  constructor(beneath?: Records) {
    this.#beneath = beneath;
  }

  get<N extends CollectionName>(collection: N, id: string): Collections[N] | undefined {
    const rows = this.#rows.get(collection);
    if (!rows?.has(id)) return this.#beneath?.get(collection, id);
    // Under a collection's name lie only its records.
    return rows.get(id) as Collections[N] | undefined;
  }

  #holder(collection: CollectionName, field: string, value: unknown): string | undefined {
    const holders = this.#holders.get(`${collection}.${field}`);
    if (holders?.has(value)) return holders.get(value);
    return this.#beneath === undefined ? undefined : this.#beneath.#holder(collection, field, value);
  }

  /** Another record that has the value of one of this record's unique fields. */
  rival(collection: CollectionName, record: AnyRecord): { field: string; existing: AnyRecord } | undefined {
    for (const field of UNIQUE_FIELDS[collection]) {
      const value = fieldOf(record, field);
      const id = value === undefined ? undefined : this.#holder(collection, field, value);
      const existing = id === undefined || id === record.id ? undefined : this.get(collection, id);
      if (existing !== undefined) return { field, existing };
    }
    return undefined;
  }

  apply(written: Written): void {
    const { collection } = written;
    const id = idOf(written);
    const before = this.get(collection, id);
    const after = written.op === 'put' ? written.record : undefined;
    for (const field of UNIQUE_FIELDS[collection]) {
      const old = before && fieldOf(before, field);
      const value = after && fieldOf(after, field);
      if (old === value) continue;
      if (old !== undefined) this.#set(this.#holders, `${collection}.${field}`, old, undefined);
      if (value !== undefined) this.#set(this.#holders, `${collection}.${field}`, value, id);
    }
    this.#set(this.#rows, collection, id, after);
    if (this.#beneath === undefined) this.#regroup(collection, id, before, after);
  }

  #regroup(
    collection: CollectionName,
    id: string,
    before: AnyRecord | undefined,
    after: AnyRecord | undefined,
  ): void {
    for (const [name, rule] of indexesOf(collection)) {
      const groups = this.#groups.get(`${collection}.${name}`) ?? new Map<unknown, Map<string, AnyRecord>>();
      this.#groups.set(`${collection}.${name}`, groups);
      const [old, value] = [before && rule(before), after && rule(after)];
      if (before !== undefined && (after === undefined || old !== value)) groups.get(old)?.delete(id);
      if (after !== undefined) groups.set(value, (groups.get(value) ?? new Map()).set(id, after));
    }
  }

  /** As `Store.findBy`. Not for drafts. */
  findBy<N extends CollectionName>(collection: N, index: string, value: unknown): Collections[N][] {
    // Under a collection's name lie only its records.
    return [...(this.#groups.get(`${collection}.${index}`)?.get(value)?.values() ?? [])] as Collections[N][];
  }

  /** How many records there are. Not for drafts. */
  get size(): number {
    return [...this.#rows.values()].reduce((sum, rows) => sum + rows.size, 0);
  }

  /** All records of a collection in the order they came. Not for drafts. */
  all(collection: CollectionName): AnyRecord[] {
    return [...(this.#rows.get(collection)?.values() ?? [])].filter((record) => record !== undefined);
  }

  /** As `Store.find`; by id or by a unique field it looks at one record only. Not for drafts. */
  find<N extends CollectionName>(collection: N, where: Partial<Collections[N]>): Collections[N][] {
    const wanted = Object.entries(where);
    const matching = this.#candidates(collection, where).filter((record) =>
      wanted.every(([field, value]) => isDeepStrictEqual(fieldOf(record, field), value)),
    );
    // Under a collection's name lie only its records.
    return matching as Collections[N][];
  }

  #candidates(collection: CollectionName, where: object): AnyRecord[] {
    const id = fieldOf(where, 'id');
    if (typeof id === 'string') return [this.get(collection, id)].filter((record) => record !== undefined);
    for (const field of UNIQUE_FIELDS[collection]) {
      const value = fieldOf(where, field);
      if (value === undefined) continue;
      const holder = this.#holder(collection, field, value);
      return holder === undefined ? [] : this.#candidates(collection, { id: holder });
    }
    return this.all(collection);
  }

  /** A draft remembers what is gone, to hide it from beneath. */
  #set<K, I, V>(maps: Map<K, Map<I, V | undefined>>, key: K, inner: I, value: V | undefined): void {
    const map = maps.get(key) ?? new Map<I, V | undefined>();
    maps.set(key, map);
    if (value === undefined && this.#beneath === undefined) map.delete(inner);
    else map.set(inner, value);
  }
}
