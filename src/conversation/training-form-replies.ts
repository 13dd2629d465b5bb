import {
  NEW_TRAINING,
  type TrainingValues,
  trainingFormCard,
  trainingFormView,
} from '../cards/training-form.js';
import { AREAS } from '../domain/enums.js';
import { EVENT_FORMS } from '../domain/event.js';
import { TRAINING_KINDS, type Training } from '../domain/training.js';
import type { TrainingDetails } from '../domain/training-problems.js';
import type { Ports } from '../usecases/ports.js';
import { addTraining, type EditTrainingRefusal, editTraining } from '../usecases/save-training.js';
import { askerOf } from './asker.js';
import { nameOf } from './name-of.js';
import { type As, type Reply, replaceWith, say } from './reply.js';
import { showTraining } from './training-replies.js';
import { readSessions, sessionLine } from './training-sessions.js';
import type { Turn } from './turn.js';
import { countIn } from './written-count.js';

/** A training as its form has it. */
const valuesOf = ({ texts }: Turn, training: Training): TrainingValues => ({
  kind: training.kind,
  name: training.name,
  area: training.area,
  form: training.form,
  sessionCount: String(training.sessions.length),
  seats: String(training.seatsPerMunicipality),
  dates: training.sessions.map((session) => sessionLine(texts, session)).join('\n'),
  time: '',
  place: '',
});

interface FilledForm {
  readonly values?: TrainingValues;
  readonly problems?: readonly string[];
  /** Of a form that is drawn again. */
  readonly submissionId?: string;
}

/** The form of a new training, or of one that is there when it is given. */
export const trainingForm = (
  ports: Ports,
  turn: Turn,
  as: As,
  training: Training | undefined,
  { values, problems = [], submissionId = ports.ids.short() }: FilledForm = {},
): Reply => {
  const drawn = values ?? (training === undefined ? NEW_TRAINING : valuesOf(turn, training));
  return as(
    trainingFormCard.render(
      trainingFormView(turn.texts, { training, values: drawn, problems, submissionId }),
    ),
  );
};

/** One of a list's, or its first: the client offers no other. */
const chosenOf = <Value extends string>(values: readonly [Value, ...Value[]], text: string): Value =>
  values.find((value) => value === text) ?? values[0];

/** What the form states, or one sentence for everything that cannot be read. */
const detailsIn = (
  { texts, today }: Turn,
  values: TrainingValues,
  training: Training | undefined,
): TrainingDetails | { readonly problems: readonly string[] } => {
  const { form } = texts.trainings;
  const [count, seats] = [countIn(values.sessionCount), countIn(values.seats)];
  if (count === undefined || seats === undefined) return { problems: [form.count_unreadable] };
  const read = readSessions(texts, today, { ...values, count }, training?.sessions);
  switch (read.kind) {
    case 'dates_unreadable':
      return { problems: [form.dates_unreadable(read.line)] };
    case 'dates_too_many':
    case 'time_unreadable':
      return { problems: [form[read.kind]] };
    case 'sessions':
      return {
        kind: chosenOf(TRAINING_KINDS, values.kind),
        name: values.name.replace(/\s+/g, ' ').trim(),
        area: chosenOf(AREAS, values.area),
        form: chosenOf(EVENT_FORMS, values.form),
        sessions: read.sessions,
        seatsPerMunicipality: seats,
      };
  }
};

export interface SentTraining {
  /** Empty for a new one. */
  readonly trainingId: string;
  readonly expectedVersion: number;
  readonly submissionId: string;
  readonly values: TrainingValues;
}

/** Saves the form, or draws it again with all that was typed and what to mend. */
export const saveTraining = async (
  ports: Ports,
  turn: Turn,
  { trainingId, expectedVersion, submissionId, values }: SentTraining,
): Promise<Reply> => {
  const { trainings, errors } = turn.texts;
  const by = askerOf(turn).person.id;
  const training = trainingId === '' ? undefined : await ports.store.get('trainings', trainingId);
  if (trainingId !== '' && training === undefined) return say(trainings.gone);
  const again = (problems: readonly string[]): Reply =>
    trainingForm(ports, turn, replaceWith, training, { values, problems, submissionId });
  const details = detailsIn(turn, values, training);
  if ('problems' in details) return again(details.problems);
  const saved: Awaited<ReturnType<typeof editTraining>> =
    training === undefined
      ? await addTraining(ports, { details, by, submissionId })
      : await editTraining(ports, { trainingId, expectedVersion, details, by });
  if (saved.ok)
    return showTraining(ports, turn, replaceWith, saved.value.id, [trainings.saved(saved.value.name)]);
  const refusal: EditTrainingRefusal = saved.error;
  switch (refusal.kind) {
    case 'not_found':
      return say(trainings.gone);
    case 'identity_number':
      return again([errors.identityNumber]);
    case 'problems':
      return again(refusal.problems.map((problem) => trainings.problems[problem]));
    case 'changed':
      return again([trainings.changed(await nameOf(ports, turn, refusal.by))]);
  }
};
