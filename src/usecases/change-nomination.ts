import { yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { afterStep, isActive, isSameNominee, lastStepOf, type Nominee } from '../domain/nominations.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Nomination, Training } from '../domain/training.js';
import { commitSeats, nominationsOf } from './commit-seats.js';
import { inTurnUntilKept } from './in-turn.js';
import type { Ports } from './ports.js';

/** The municipality takes somebody back, they say no themself, or somebody else comes in their place. */
export type NominationEnd =
  | { readonly to: 'withdrawn' | 'declined' }
  | { readonly to: 'replaced'; readonly nominee: Nominee };

export type ChangeNominationInput = NominationEnd & {
  readonly nominationId: string;
  /** The version that the card showed. */
  readonly expectedVersion: number;
  readonly reason?: string;
  /** Id of Person. */
  readonly by: string;
};

export interface ChangedNomination {
  readonly training: Training;
  readonly nomination: Nomination;
  /** Who has the place now. */
  readonly successor?: Nomination;
  /** Those who waited and got a seat by it, whichever municipality they come from. */
  readonly seated: readonly Nomination[];
}

export type ChangeNominationRefusal =
  | { readonly kind: 'not_found' | 'identity_number' }
  /** Somebody was first; `nomination` is as it is now. */
  | { readonly kind: 'changed'; readonly nomination: Nomination; readonly by: string }
  /** Who is to come instead has a seat or waits for one. */
  | { readonly kind: 'already'; readonly nomination: Nomination };

type Changed = Result<ChangedNomination, ChangeNominationRefusal>;

/** They have the seat, or the place in the line, of whom they replace. */
const successorOf = (
  { clock, ids }: Ports,
  replaced: Nomination,
  { name, unit }: Nominee,
  by: string,
): Nomination => {
  const now = clock.now();
  const { trainingId, municipalityId, state, order, id } = replaced;
  return {
    id: ids.record(yearOf(now)),
    version: 1,
    trainingId,
    municipalityId,
    name,
    ...(unit !== undefined && { unit }),
    state,
    order,
    history: [{ at: now, by, to: state }],
    replaces: id,
    attended: [],
    missed: [],
  };
};

const changeNow = async (
  ports: Ports,
  training: Training,
  input: ChangeNominationInput,
): Promise<Changed | 'lost_race'> => {
  const { nominationId, expectedVersion, by, to, reason } = input;
  const nominations = await nominationsOf(ports, training.id);
  const nomination = nominations.find(({ id }) => id === nominationId);
  if (nomination === undefined) return refused({ kind: 'not_found' });
  const last = lastStepOf(nomination);
  const hadIt = nominations.find(({ replaces }) => replaces === nominationId);
  // The same press twice is no conflict.
  if (nomination.state === to && last?.by === by)
    return ok({ training, nomination, seated: [], ...(hadIt && { successor: hadIt }) });
  if (nomination.version !== expectedVersion || !isActive(nomination))
    return refused({ kind: 'changed', nomination, by: last?.by ?? '' });
  const nominee = input.to === 'replaced' ? input.nominee : undefined;
  if ([nominee?.name, nominee?.unit, reason].some((text = '') => holdsIdentityNumber(text)))
    return refused({ kind: 'identity_number' });
  const already =
    nominee &&
    nominations.find(
      (one) =>
        one.municipalityId === nomination.municipalityId && isActive(one) && isSameNominee(one, nominee),
    );
  if (already !== undefined) return refused({ kind: 'already', nomination: already });

  const ended = afterStep(nomination, ports.clock.now(), by, to, reason);
  const successor = nominee && successorOf(ports, nomination, nominee, by);
  const committed = await commitSeats(ports, {
    by,
    action:
      to === 'replaced' ? 'replace-nominee' : `${to === 'declined' ? 'decline' : 'withdraw'}-nomination`,
    before: { training, nominations },
    after: {
      training,
      nominations: [
        ...nominations.map((one) => (one.id === nominationId ? ended : one)),
        ...(successor === undefined ? [] : [successor]),
      ],
    },
  });
  if (!committed.ok) return 'lost_race';
  const written = (wanted: Nomination): Nomination =>
    committed.value.find(({ id }) => id === wanted.id) ?? wanted;
  const waited = nominations.filter(({ state }) => state === 'waiting').map(({ id }) => id);
  return ok({
    training,
    nomination: written(ended),
    seated: committed.value.filter(({ id, state }) => state === 'seated' && waited.includes(id)),
    ...(successor && { successor: written(successor) }),
  });
};

/**
 * Ends somebody's nomination. A seat that they had goes to the first who waits, in the same commit; somebody who comes
 * in their place has it instead.
 */
export const changeNomination = async (ports: Ports, input: ChangeNominationInput): Promise<Changed> => {
  const found = await ports.store.get('nominations', input.nominationId);
  if (found === undefined) return refused({ kind: 'not_found' });
  return inTurnUntilKept<Changed>(ports, found.trainingId, async () => {
    const training = await ports.store.get('trainings', found.trainingId);
    return training === undefined ? refused({ kind: 'not_found' }) : changeNow(ports, training, input);
  });
};
