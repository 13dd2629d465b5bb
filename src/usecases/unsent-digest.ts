import { type DigestRecord, digestKey } from '../domain/digest.js';
import { isUnsent, type UnsentDigest } from '../domain/digest-course.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import type { DigestChanged, SeenDigest } from './decide-digest.js';
import type { Ports, Put } from './ports.js';

/** A digest's record without its version, whichever of its shapes it has. */
export type DigestToKeep = DigestRecord extends infer Shape
  ? Shape extends DigestRecord
    ? Omit<Shape, 'version'>
    : never
  : never;

/** A digest's first record, or one in the place of what was read. */
export const putDigest = (before: DigestRecord | undefined, after: DigestToKeep): Put<'digests'> =>
  before === undefined ? insert('digests', after) : update('digests', before, after);

/** Writes what an unsent digest becomes, and its audit row; false when somebody else wrote it first. */
export const keepUnsent = async (
  ports: Ports,
  { by, action }: { readonly by: string; readonly action: string },
  before: UnsentDigest,
  after: DigestToKeep,
): Promise<boolean> => {
  const put = putDigest(before, after);
  const kept = await ports.store.commit([put, auditOf(ports, by, action, put, before)]);
  return kept.ok;
};

const lastChangerOf = async ({ store }: Ports, key: string): Promise<DigestChanged> => {
  const rows = await store.find('audit', { collection: 'digests', recordId: key });
  return { by: rows.at(-1)?.by };
};

/**
 * A person's decision on one digest that is not sent, as they saw it; version 0 = there was no record of it.
 * `decided` gives what it becomes, or undefined when that cannot be done with it as it stands. Of two who decide at
 * once one wins, and the other is told who.
 */
export const decideUnsent = async (
  ports: Ports,
  { week, municipalityId, seenVersion, by }: SeenDigest,
  action: string,
  decided: (record: UnsentDigest) => DigestToKeep | undefined,
): Promise<Result<void, DigestChanged>> => {
  const key = digestKey(week, municipalityId);
  const record = await ports.store.get('digests', key);
  const isAsSeen = (record?.version ?? 0) === seenVersion;
  if (isAsSeen && isUnsent(record)) {
    const after = decided(record);
    if (after !== undefined && (await keepUnsent(ports, { by, action }, record, after))) return ok(undefined);
  }
  return refused(await lastChangerOf(ports, key));
};
