import { yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { nextOrder } from '../domain/next-order.js';
import { isActive, isSameNominee, type Nominee } from '../domain/nominations.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Nomination, Training } from '../domain/training.js';
import { commitSeats, nominationsOf } from './commit-seats.js';
import { inTurnUntilKept } from './in-turn.js';
import type { Ports } from './ports.js';

export interface NominateInput {
  readonly trainingId: string;
  readonly municipalityId: MunicipalityId;
  /** Id of Person. */
  readonly by: string;
  /** In the order that they are to have seats; none twice. */
  readonly nominees: readonly Nominee[];
  /** Minted when the form was drawn. A message needs none: who is nominated already is told so. */
  readonly submissionId?: string;
}

export interface Nominated {
  readonly training: Training;
  /** Those of this form or message, in its order, as they are now. */
  readonly nominations: readonly Nomination[];
}

export type NominateRefusal =
  | { readonly kind: 'not_found' | 'identity_number' }
  | { readonly kind: 'ended'; readonly training: Training }
  /** These have a seat or wait for one; nobody was nominated. */
  | {
      readonly kind: 'already';
      readonly training: Training;
      readonly nominations: readonly Nomination[];
    };

/** The key of each person on a form: one form nominates several. */
const keysOf = (submissionId: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => (index === 0 ? submissionId : `${submissionId} ${index + 1}`));

const newOnes = (
  { clock, ids }: Ports,
  { trainingId, municipalityId, by, nominees, submissionId }: NominateInput,
  first: number,
): readonly Nomination[] => {
  const now = clock.now();
  const keys = submissionId === undefined ? [] : keysOf(submissionId, nominees.length);
  return nominees.map(({ name, unit }, index) => {
    const key = keys[index];
    return {
      id: ids.record(yearOf(now)),
      version: 1,
      trainingId,
      municipalityId,
      name,
      ...(unit !== undefined && { unit }),
      state: 'waiting',
      order: first + index,
      history: [{ at: now, by, to: 'waiting' }],
      attended: [],
      missed: [],
      ...(key !== undefined && { submissionId: key }),
    };
  });
};

const nominateNow = async (
  ports: Ports,
  input: NominateInput,
): Promise<Result<Nominated, NominateRefusal> | 'lost_race'> => {
  const { trainingId, municipalityId, by, nominees, submissionId } = input;
  const training = await ports.store.get('trainings', trainingId);
  if (training === undefined) return refused({ kind: 'not_found' });
  const nominations = await nominationsOf(ports, trainingId);
  const sent =
    submissionId === undefined
      ? []
      : nominations.filter((one) => one.submissionId?.split(' ')[0] === submissionId);
  if (sent.length > 0) return ok({ training, nominations: sent });
  if (training.state !== 'open') return refused({ kind: 'ended', training });
  if (nominees.some(({ name, unit = '' }) => holdsIdentityNumber(name) || holdsIdentityNumber(unit)))
    return refused({ kind: 'identity_number' });
  const there = nominations.filter(
    (one) =>
      one.municipalityId === municipalityId &&
      isActive(one) &&
      nominees.some((nominee) => isSameNominee(one, nominee)),
  );
  if (there.length > 0) return refused({ kind: 'already', training, nominations: there });

  const added = newOnes(ports, input, nextOrder(nominations));
  const committed = await commitSeats(ports, {
    by,
    action: 'nominate',
    before: { training, nominations },
    after: { training, nominations: [...nominations, ...added] },
  });
  if (!committed.ok) return 'lost_race';
  return ok({
    training,
    nominations: committed.value.filter(({ id }) => added.some((one) => one.id === id)),
  });
};

/**
 * Nominates people to a training for their municipality. Within its own seats, or when a released one is open, they
 * have a seat at once; beyond that they wait in the order that they came (I12). The same form twice is no conflict.
 */
export const nominate = (ports: Ports, input: NominateInput): Promise<Result<Nominated, NominateRefusal>> =>
  inTurnUntilKept(ports, input.trainingId, () => nominateNow(ports, input));
