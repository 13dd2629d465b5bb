import { type AnyRecord, parseRecord } from '../../src/adapters/store/parse-record.js';
import type { CollectionName } from '../../src/usecases/collections.js';
import type { Change } from '../../src/usecases/ports.js';
import { RECORD_OF } from './store-records.js';

/** The record with `value` in the place of one text, for each text that may hold anything. */
const variantsOf = (part: unknown, value: string): unknown[] => {
  if (typeof part === 'string') return [value];
  if (Array.isArray(part)) {
    return part.flatMap((item, at) => variantsOf(item, value).map((variant) => part.with(at, variant)));
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, item]) =>
    variantsOf(item, value).map((variant) => ({ ...part, [key]: variant })),
  );
};

/**
 * Samples of a collection, each with `value` in another of its texts, as far as the schema takes it. The ids are
 * their own.
 */
export const plantedIn = (collection: CollectionName, value: string): AnyRecord[] => {
  const { id: _id, ...sample } = RECORD_OF[collection]('2026-planted0');
  return variantsOf(sample, value).flatMap((variant, index) => {
    const parsed = parseRecord(collection, { ...(variant as object), id: `2026-planted${index}` });
    return parsed.ok ? [parsed.record] : [];
  });
};

/** What writes a record of any collection. */
export const insertion = (collection: CollectionName, record: AnyRecord): Change =>
  // The record was read with the schema of its collection.
  ({ op: 'put', collection, record: { ...record, version: 1 }, expectedVersion: 0 }) as Change;
