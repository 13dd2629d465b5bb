import { isDeepStrictEqual } from 'node:util';
import { withSeatsGiven } from '../domain/give-seats.js';
import type { Result } from '../domain/result.js';
import type { Nomination, Training } from '../domain/training.js';
import { auditOf, expecting, insert, update } from './changes.js';
import type { Change, Conflict, Ports, Put } from './ports.js';
import { seatedNotices } from './training-notices.js';

/** The nominations of one training, in the order that people were nominated. */
export const nominationsOf = async ({ store }: Ports, trainingId: string): Promise<readonly Nomination[]> =>
  (await store.findBy('nominations', 'training', trainingId)).toSorted((a, b) => a.order - b.order);

export interface SeatChange {
  /** Id of Person, and the use-case for the audit. */
  readonly by: string;
  readonly action: string;
  readonly before: { readonly training: Training; readonly nominations: readonly Nomination[] };
  /** What was done, before anybody who waits is given a seat. Its new nominations are not in `before`. */
  readonly after: { readonly training: Training; readonly nominations: readonly Nomination[] };
  /** Anything else of the same commit. */
  readonly more?: readonly Change[];
}

const nominationChange = (before: Nomination | undefined, after: Nomination): Put<'nominations'> =>
  before === undefined ? insert('nominations', after) : update('nominations', before, after);

const gotSeat = (before: Nomination | undefined, after: Nomination): boolean =>
  before?.state === 'waiting' && after.state === 'seated';

/**
 * Writes a change of one training's seats with all that follows from it: those who wait and now can have a seat get
 * it, and their nominators hear of it once. To be called in the training's turn. Returns all its nominations.
 */
export const commitSeats = async (
  ports: Ports,
  { by, action, before, after, more = [] }: SeatChange,
): Promise<Result<readonly Nomination[], Conflict>> => {
  const now = ports.clock.now();
  const earlier = new Map(before.nominations.map((nomination) => [nomination.id, nomination]));
  const given = withSeatsGiven(after.training, after.nominations, now, 'system');
  const changed = given.filter((nomination) => !isDeepStrictEqual(earlier.get(nomination.id), nomination));
  const puts = changed.map((nomination) => nominationChange(earlier.get(nomination.id), nomination));
  const isSame = isDeepStrictEqual(before.training, after.training);
  const training: Change = isSame
    ? expecting('trainings', before.training.id, before.training.version)
    : update('trainings', before.training, after.training);
  const seated = changed.filter((nomination) => gotSeat(earlier.get(nomination.id), nomination));
  const committed = await ports.store.commit([
    training,
    ...(isSame ? [] : [auditOf(ports, by, action, training, before.training)]),
    ...puts.flatMap((put) => [put, auditOf(ports, by, action, put, earlier.get(put.record.id))]),
    ...more,
    ...(await seatedNotices(ports, by, after.training.id, seated)),
  ]);
  if (!committed.ok) return committed;
  const written = new Map(puts.map(({ record }) => [record.id, record]));
  return { ok: true, value: given.map((nomination) => written.get(nomination.id) ?? nomination) };
};
