import type { MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Nomination, ReleasedSeats, Training } from '../domain/training.js';
import { freeSeats, returnableTo } from '../domain/training-seats.js';
import { commitSeats, nominationsOf } from './commit-seats.js';
import { inTurnUntilKept } from './in-turn.js';
import { lastToChange } from './last-to-change.js';
import type { Ports } from './ports.js';
import { memberNotices } from './training-notices.js';

export interface MoveSeatsInput {
  readonly kind: ReleasedSeats['kind'];
  readonly trainingId: string;
  /** The version that the form showed. */
  readonly expectedVersion: number;
  readonly municipalityId: MunicipalityId;
  readonly seats: number;
  /** Id of Person. */
  readonly by: string;
}

export interface MovedSeats {
  readonly training: Training;
  /** Who has got a seat by it. */
  readonly seated: readonly Nomination[];
}

export type MoveSeatsRefusal =
  | { readonly kind: 'not_found' }
  | { readonly kind: 'ended' }
  /** Somebody was first. */
  | { readonly kind: 'changed'; readonly by: string | undefined }
  /** There are not so many to release or to give back. */
  | { readonly kind: 'too_many'; readonly most: number };

/** The same form that arrives twice. */
const isDoneAlready = (
  { version, released }: Training,
  { kind, expectedVersion, municipalityId, seats, by }: MoveSeatsInput,
): boolean => {
  const last = released.at(-1);
  return (
    version === expectedVersion + 1 &&
    last?.kind === kind &&
    last.municipalityId === municipalityId &&
    last.seats === seats &&
    last.by === by
  );
};

const moveNow = async (
  ports: Ports,
  input: MoveSeatsInput,
): Promise<Result<MovedSeats, MoveSeatsRefusal> | 'lost_race'> => {
  const { kind, trainingId, expectedVersion, municipalityId, seats, by } = input;
  const training = await ports.store.get('trainings', trainingId);
  if (training === undefined) return refused({ kind: 'not_found' });
  if (isDoneAlready(training, input)) return ok({ training, seated: [] });
  if (training.version !== expectedVersion)
    return refused({ kind: 'changed', by: await lastToChange(ports, 'trainings', trainingId) });
  if (training.state !== 'open') return refused({ kind: 'ended' });
  const nominations = await nominationsOf(ports, trainingId);
  const countMost = kind === 'released' ? freeSeats : returnableTo;
  const most = countMost(training, nominations, municipalityId);
  if (!Number.isInteger(seats) || seats < 1 || seats > most) return refused({ kind: 'too_many', most });

  const at = ports.clock.now();
  const after: Training = {
    ...training,
    released: [...training.released, { kind, municipalityId, seats, at, by }],
  };
  const changeId = ports.ids.short();
  const committed = await commitSeats(ports, {
    by,
    action: kind === 'released' ? 'release-seats' : 'give-back-seats',
    before: { training, nominations },
    after: { training: after, nominations },
    more: await memberNotices(ports, municipalityId, {
      kind: 'training_seats_moved',
      changeId,
      trainingId,
      municipalityId,
      move: kind,
      seats,
    }),
  });
  if (!committed.ok) return 'lost_race';
  const waited = nominations.filter(({ state }) => state === 'waiting').map(({ id }) => id);
  return ok({
    training: { ...after, version: training.version + 1 },
    seated: committed.value.filter(({ id, state }) => state === 'seated' && waited.includes(id)),
  });
};

/**
 * Lets others have seats that a municipality does not use, or gives it back such that nobody has taken (I12). Whoever
 * waits gets them in the same commit. The same form twice is no conflict.
 */
export const moveSeats = (
  ports: Ports,
  input: MoveSeatsInput,
): Promise<Result<MovedSeats, MoveSeatsRefusal>> =>
  inTurnUntilKept(ports, input.trainingId, () => moveNow(ports, input));
