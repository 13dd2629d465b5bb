import { z } from 'zod';
import { trainingAttendanceCard, trainingAttendanceView } from '../cards/training-attendance.js';
import type { Training } from '../domain/training.js';
import { nominationsOf } from '../usecases/commit-seats.js';
import type { Ports } from '../usecases/ports.js';
import { type AttendanceRefusal, saveSessionAttendance } from '../usecases/save-session-attendance.js';
import { yearClosed } from './activity-replies.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { idsIn, inputText, valuesIn } from './form-input.js';
import { nameOf } from './name-of.js';
import { type Reply, replaceWith, say } from './reply.js';
import { showTraining } from './training-replies.js';
import { sessionText } from './training-words.js';
import type { Turn } from './turn.js';

const trainingId = z.string().min(1).max(100);

interface Filled {
  /** Ids joined by commas, as the client sends them. */
  readonly missed: string;
  readonly problems: readonly string[];
}

/** Who has a seat, with those ticked who have been said not to have come. */
const attendanceForm = async (
  ports: Ports,
  turn: Turn,
  { trainingId: id, session: number }: { readonly trainingId: string; readonly session: number },
  filled?: Filled,
): Promise<Reply> => {
  const { texts, today } = turn;
  const training = await ports.store.get('trainings', id);
  const session = training?.sessions.find((one) => one.number === number);
  if (training === undefined || session === undefined) return say(texts.trainings.gone);
  const seated = (await nominationsOf(ports, id)).filter(({ state }) => state === 'seated');
  if (seated.length === 0) {
    return showTraining(ports, turn, replaceWith, id, [texts.trainings.attendance.nobody_seated]);
  }
  const missed = seated.filter((one) => one.missed.includes(number)).map((one) => one.id);
  const view = trainingAttendanceView(texts, {
    training,
    session: number,
    day: sessionText(texts, session, today),
    seated,
    missed: filled?.missed ?? missed.join(','),
    problems: filled?.problems ?? [],
  });
  return replaceWith(trainingAttendanceCard.render(view));
};

const refusalSentence = async (ports: Ports, turn: Turn, refusal: AttendanceRefusal): Promise<string> => {
  const { trainings, log, errors } = turn.texts;
  switch (refusal.kind) {
    case 'not_found':
      return trainings.gone;
    case 'no_day':
    case 'not_held_yet':
    case 'nobody_seated':
      return trainings.attendance[refusal.kind];
    case 'changed':
      return trainings.changed(await nameOf(ports, turn, refusal.by));
    case 'year_closed':
      return yearClosed(ports, turn, refusal);
    case 'identity_number':
      return errors.identityNumber;
    case 'problems':
      return refusal.problems.map((problem) => log.problems[problem]).join(' ');
  }
};

const sent = z.strictObject({
  trainingId,
  expectedVersion: z.int(),
  session: z.int(),
  listed: z.int(),
  missed: inputText,
});
type Sent = z.infer<typeof sent>;

const save = async (ports: Ports, turn: Turn, input: Sent): Promise<Reply> => {
  const { trainings } = turn.texts;
  const { trainingId: id, expectedVersion, session, listed, missed } = input;
  const training: Training | undefined = await ports.store.get('trainings', id);
  if (training === undefined) return say(trainings.gone);
  const saved = await saveSessionAttendance(ports, {
    trainingId: id,
    expectedVersion,
    session,
    listed,
    missedIds: idsIn(missed),
    title: trainings.attendance.activity(training.name, session),
    by: askerOf(turn).person.id,
  });
  if (saved.ok) {
    const notice = trainings.attendance.saved(session, saved.value.attended);
    return showTraining(ports, turn, replaceWith, id, [notice]);
  }
  const problems = [await refusalSentence(ports, turn, saved.error)];
  return attendanceForm(ports, turn, input, { missed, problems });
};

/** Who came to the sessions of a training. */
export const trainingSessionVerbs: readonly CardVerb[] = [
  defineVerb({
    name: 'training.attendance',
    schema: z.strictObject({ trainingId, session: z.int() }),
    run: (ports, turn, about) => attendanceForm(ports, turn, about),
  }),
  defineVerb<Sent>({
    name: 'training.save-attendance',
    schema: sent,
    run: save,
    form: {
      labels: ({ trainings: { attendance } }) => ({ missedLabel: attendance.missedLabel }),
      redraw: (ports, turn, raw, problem) => {
        const {
          trainingId: id,
          session,
          missed,
        } = valuesIn(raw, { trainingId: '', session: '', missed: '' });
        const about = { trainingId: id, session: Number(session) };
        return attendanceForm(ports, turn, about, { missed, problems: [problem] });
      },
    },
  }),
];
