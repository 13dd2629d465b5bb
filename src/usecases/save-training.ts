import { yearOf } from '../domain/calendar.js';
import { holdsIdentityNumberIn } from '../domain/identity-number.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Training } from '../domain/training.js';
import { type TrainingDetails, type TrainingProblem, trainingProblems } from '../domain/training-problems.js';
import { auditOf, changedFields, insert } from './changes.js';
import { commitSeats, nominationsOf } from './commit-seats.js';
import { inTurnUntilKept } from './in-turn.js';
import { lastToChange } from './last-to-change.js';
import type { Ports } from './ports.js';

type Refusal =
  | { readonly kind: 'problems'; readonly problems: readonly TrainingProblem[] }
  | { readonly kind: 'identity_number' };

const refusalOf = (
  details: TrainingDetails,
  existing?: Parameters<typeof trainingProblems>[1],
): Refusal | undefined => {
  const { name, sessions } = details;
  if (holdsIdentityNumberIn([name, sessions.map(({ place = '' }) => place)]))
    return { kind: 'identity_number' };
  const problems = trainingProblems(details, existing);
  return problems.length > 0 ? { kind: 'problems', problems } : undefined;
};

/** Adds a training. The same form twice gives the first one again. */
export const addTraining = async (
  ports: Ports,
  input: { readonly details: TrainingDetails; readonly by: string; readonly submissionId: string },
): Promise<Result<Training, Refusal>> => {
  const { details, by, submissionId } = input;
  const refusal = refusalOf(details);
  if (refusal !== undefined) return refused(refusal);
  const now = ports.clock.now();
  const change = insert('trainings', {
    ...details,
    id: ports.ids.record(yearOf(now)),
    released: [],
    state: 'open',
    createdBy: by,
    createdAt: now,
    submissionId,
  });
  const committed = await ports.store.commit([change, auditOf(ports, by, 'add-training', change)]);
  if (committed.ok) return ok(change.record);
  const [earlier] = await ports.store.find('trainings', { submissionId });
  if (earlier === undefined) throw new Error(`a new training was refused as ${committed.error.kind}`);
  return ok(earlier);
};

export interface EditTrainingInput {
  readonly trainingId: string;
  /** The version that the form showed. */
  readonly expectedVersion: number;
  readonly details: TrainingDetails;
  /** Id of Person. */
  readonly by: string;
}

export type EditTrainingRefusal =
  | Refusal
  | { readonly kind: 'not_found' }
  /** Somebody was first. */
  | { readonly kind: 'changed'; readonly by: string | undefined };

const editNow = async (
  ports: Ports,
  input: EditTrainingInput,
): Promise<Result<Training, EditTrainingRefusal> | 'lost_race'> => {
  const { trainingId, expectedVersion, details, by } = input;
  const training = await ports.store.get('trainings', trainingId);
  if (training === undefined) return refused({ kind: 'not_found' });
  const after = { ...training, ...details };
  // Nothing is new, as when the same form arrives twice.
  if (changedFields(training, after).length === 0) return ok(training);
  if (training.version !== expectedVersion)
    return refused({ kind: 'changed', by: await lastToChange(ports, 'trainings', trainingId) });
  const nominations = await nominationsOf(ports, trainingId);
  const refusal = refusalOf(details, { training, nominations });
  if (refusal !== undefined) return refused(refusal);
  const committed = await commitSeats(ports, {
    by,
    action: 'edit-training',
    before: { training, nominations },
    after: { training: after, nominations },
  });
  if (!committed.ok) return 'lost_race';
  return ok({ ...after, version: training.version + 1 });
};

/** Changes what staff have stated. More seats go to those who wait, in the same commit. */
export const editTraining = (
  ports: Ports,
  input: EditTrainingInput,
): Promise<Result<Training, EditTrainingRefusal>> =>
  inTurnUntilKept(ports, input.trainingId, () => editNow(ports, input));
