import type { z } from 'zod';
import type { CollectionName, Collections } from '../../usecases/collections.js';
import { SCHEMAS } from './schemas.js';

/** A record of any collection. */
export type AnyRecord = Collections[CollectionName];

/** The problem names fields only, never their values: they may be personal. */
export type Parsed<N extends CollectionName> =
  | { readonly ok: true; readonly record: Collections[N] }
  | { readonly ok: false; readonly problem: string };

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
};

/**
 * Reads one record of a collection into a copy that is frozen through and through, so that nobody who
 * reads it can change what the store holds. A field that is unknown, missing or of the wrong shape is a
 * problem.
 */
export const parseRecord = <N extends CollectionName>(collection: N, value: unknown): Parsed<N> => {
  // The table is typed per collection; TypeScript cannot follow the pairing through an index of type N.
  const schema = SCHEMAS[collection] as unknown as z.ZodType<Collections[N]>;
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, record: frozen(parsed.data) };
  const problem = parsed.error.issues.map((i) => `${i.path.join('.')} ${i.code}`.trim()).join(', ');
  return { ok: false, problem };
};
