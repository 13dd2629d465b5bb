import { inOwnerOrder } from '../domain/municipality.js';
import { isActive } from '../domain/nominations.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Training, TrainingState } from '../domain/training.js';
import { auditOf, update } from './changes.js';
import { nominationsOf } from './commit-seats.js';
import { inTurnUntilKept } from './in-turn.js';
import { lastToChange } from './last-to-change.js';
import type { Ports } from './ports.js';
import { memberNotices } from './training-notices.js';

export interface EndTrainingInput {
  readonly trainingId: string;
  readonly expectedVersion: number;
  /** Over, or cancelled. */
  readonly to: Exclude<TrainingState, 'open'>;
  /** Id of Person. */
  readonly by: string;
}

export type EndTrainingRefusal =
  | { readonly kind: 'not_found' }
  | { readonly kind: 'changed'; readonly by: string | undefined };

const endNow = async (
  ports: Ports,
  input: EndTrainingInput,
): Promise<Result<Training, EndTrainingRefusal> | 'lost_race'> => {
  const { trainingId, expectedVersion, to, by } = input;
  const training = await ports.store.get('trainings', trainingId);
  if (training === undefined) return refused({ kind: 'not_found' });
  if (training.state === to) return ok(training);
  if (training.version !== expectedVersion)
    return refused({ kind: 'changed', by: await lastToChange(ports, 'trainings', trainingId) });
  const concerned = inOwnerOrder(
    (await nominationsOf(ports, trainingId)).filter(isActive).map(({ municipalityId }) => municipalityId),
  );
  const told =
    to === 'cancelled'
      ? await Promise.all(
          concerned.map((municipalityId) =>
            memberNotices(ports, municipalityId, { kind: 'training_cancelled', trainingId }),
          ),
        )
      : [];
  const change = update('trainings', training, { ...training, state: to });
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, to === 'cancelled' ? 'cancel-training' : 'close-training', change, training),
    ...told.flat(),
  ]);
  return committed.ok ? ok(change.record) : 'lost_race';
};

/** Ends a training: nobody is nominated or given a seat after that. Of a cancelled one the municipalities hear. */
export const endTraining = (
  ports: Ports,
  input: EndTrainingInput,
): Promise<Result<Training, EndTrainingRefusal>> =>
  inTurnUntilKept(ports, input.trainingId, () => endNow(ports, input));
