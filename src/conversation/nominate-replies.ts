import {
  EMPTY_NOMINATION_FORM,
  type NominationFormValues,
  nominationFormCard,
  nominationFormView,
} from '../cards/nomination-form.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Nomination } from '../domain/training.js';
import { type NominateRefusal, nominate } from '../usecases/nominate.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { showNominees } from './nominee-replies.js';
import { type NomineesProblem, readNominees } from './nominee-words.js';
import { type As, type Reply, say } from './reply.js';
import { trainingReader } from './training-reader.js';
import { openTrainings } from './training-replies.js';
import type { Turn } from './turn.js';

interface FilledForm {
  readonly values?: Partial<NominationFormValues>;
  readonly problems?: readonly string[];
  /** Of a form that is drawn again. */
  readonly submissionId?: string;
}

/** The form to nominate with; a training is chosen when there is only one. */
export const nominationForm = async (
  ports: Ports,
  turn: Turn,
  as: As,
  { values = {}, problems = [], submissionId = ports.ids.short() }: FilledForm = {},
): Promise<Reply> => {
  const trainings = await openTrainings(ports);
  const [first, ...others] = trainings;
  if (first === undefined) {
    const { noTrainings, noTrainingsForStaff } = turn.texts.nominations.form;
    return say(trainingReader(turn).isStaff ? noTrainingsForStaff : noTrainings);
  }
  const view = nominationFormView(turn.texts, {
    trainings,
    own: trainingReader(turn).own,
    values: { ...EMPTY_NOMINATION_FORM, ...(others.length === 0 && { trainingId: first.id }), ...values },
    problems,
    submissionId,
  });
  return as(nominationFormCard.render(view));
};

const problemSentence = ({ texts }: Turn, problem: NomineesProblem): string => {
  const { form } = texts.nominations;
  return problem.kind === 'same_twice' ? form.same_twice(problem.name) : form[problem.kind];
};

const refusalSentence = ({ texts }: Turn, refusal: NominateRefusal): string => {
  const { trainings, nominations, errors, formats } = texts;
  switch (refusal.kind) {
    case 'not_found':
      return trainings.gone;
    case 'ended':
      return trainings.ended;
    case 'identity_number':
      return errors.identityNumber;
    case 'already':
      return nominations.form.already(formats.list(refusal.nominations.map(({ name }) => name)));
  }
};

const namesOf = ({ texts }: Turn, nominations: readonly Nomination[]): string =>
  texts.formats.list(nominations.map(({ name }) => name));

/** What became of those who were nominated: a sentence for the seats, and one for the line. */
const outcomeSentences = (turn: Turn, nominations: readonly Nomination[]): string[] => {
  const { seated: seatedText, waiting: waitingText } = turn.texts.nominations;
  const seated = nominations.filter(({ state }) => state === 'seated');
  const waiting = nominations.filter(({ state }) => state === 'waiting');
  return [
    ...(seated.length === 0 ? [] : [seatedText(namesOf(turn, seated))]),
    ...(waiting.length === 0 ? [] : [waitingText(namesOf(turn, waiting))]),
  ];
};

/** A form or a message that names who is to go where; what is missing is asked for on the form. */
export const nominateFrom = async (
  ports: Ports,
  turn: Turn,
  as: As,
  {
    values,
    municipalityId,
    submissionId,
  }: {
    readonly values: NominationFormValues;
    /** Undefined when the staff have not chosen one. */
    readonly municipalityId: MunicipalityId | undefined;
    /** Of a form; a message needs none. */
    readonly submissionId?: string;
  },
): Promise<Reply> => {
  const { form } = turn.texts.nominations;
  const { trainingId, names } = values;
  const read = readNominees(names);
  const problems = [
    ...(trainingId === '' ? [form.training_missing] : []),
    ...(municipalityId === undefined ? [form.municipality_missing] : []),
    ...('problem' in read ? [problemSentence(turn, read.problem)] : []),
  ];
  const again = (sentences: readonly string[]): Promise<Reply> =>
    nominationForm(ports, turn, as, {
      values,
      problems: sentences,
      ...(submissionId !== undefined && { submissionId }),
    });
  if ('problem' in read || municipalityId === undefined || problems.length > 0) return again(problems);

  const nominated = await nominate(ports, {
    trainingId,
    municipalityId,
    by: askerOf(turn).person.id,
    nominees: read.nominees,
    ...(submissionId !== undefined && { submissionId }),
  });
  if (!nominated.ok) return again([refusalSentence(turn, nominated.error)]);
  const notices = outcomeSentences(turn, nominated.value.nominations);
  return showNominees(ports, turn, as, { trainingId, municipalityId }, notices);
};
