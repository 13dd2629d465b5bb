import type { AttendanceValues } from '../cards/attendance-form.js';
import { heldEventsCard, heldEventsView } from '../cards/held-events.js';
import { noticeCard, noticeView } from '../cards/notice.js';
import { seatsTaken } from '../domain/event-seats.js';
import {
  type AttendanceEntered,
  type AttendanceRefusal,
  enterAttendance,
} from '../usecases/enter-attendance.js';
import type { Ports } from '../usecases/ports.js';
import { registrationsFor } from '../usecases/registrations.js';
import { eventsWithoutAttendance } from '../usecases/remind-of-attendance.js';
import { activityReceipt } from './activity-receipts.js';
import { yearClosed } from './activity-replies.js';
import { askerOf } from './asker.js';
import { attendanceForm } from './attendance-form.js';
import { readAttendance } from './attendance-input.js';
import { heldLine } from './held-event-words.js';
import { nameOf } from './name-of.js';
import { both, type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** The events that wait for somebody to say who came. */
export const attendanceList = async (ports: Ports, turn: Turn, put: typeof show): Promise<Reply> => {
  const { list } = turn.texts.attendance;
  const events = await eventsWithoutAttendance(ports);
  if (events.length === 0) return say(list.none);
  return put(
    heldEventsCard.render(
      heldEventsView({
        title: list.title,
        intro: list.intro,
        rows: events.map((event) => ({ event, details: heldLine(turn.texts, event) })),
        open: { title: list.open, verb: 'event.attendance' },
        more: (count) => list.more(turn.texts.formats.number(count)),
        links: [],
      }),
    ),
  );
};

/** What was saved: registered and came as two numbers (I17), and what became of it. */
const savedReply = async (
  ports: Ports,
  turn: Turn,
  { event, activity, evaluation }: AttendanceEntered,
): Promise<Reply> => {
  const { attendance, formats } = { ...turn.texts };
  const { saved } = attendance;
  const registrations = await registrationsFor(ports, event.id);
  const count = formats.number(event.attendance?.attended ?? 0);
  const came = event.attendance?.isEstimated ? saved.estimated(count) : count;
  const day = evaluation && formats.day(evaluation.closesOn);
  const paragraphs = [
    registrations.length === 0
      ? saved.counts(came)
      : saved.countsWithRegistered(formats.number(seatsTaken(registrations)), came),
    ...(activity === undefined || activity.undone !== undefined ? [saved.noActivity] : []),
    evaluation === undefined || day === undefined
      ? saved.noQuestions
      : evaluation.invited === 0
        ? saved.nobodyToAsk(day)
        : saved.asked(formats.number(evaluation.invited), day),
  ];
  const offers = evaluation === undefined ? [] : [saved.showEvaluations];
  const receipt = replaceWith(noticeCard.render(noticeView(saved.title, paragraphs, ...offers)));
  return activity === undefined || activity.undone !== undefined
    ? receipt
    : both(receipt, show(await activityReceipt(ports, turn, activity)));
};

/** What is in the way, a whole sentence for each. */
const sentencesOf = async (
  ports: Ports,
  turn: Turn,
  refusal: Exclude<AttendanceRefusal, { kind: 'not_found' | 'cancelled' }>,
): Promise<readonly string[]> => {
  const { attendance, errors, log } = turn.texts;
  switch (refusal.kind) {
    case 'attendance_problems':
      return refusal.problems.map((problem) => attendance.problems[problem]);
    case 'problems':
      return refusal.problems.map((problem) => log.problems[problem]);
    case 'identity_number':
      return [errors.identityNumber];
    case 'year_closed':
      return [await yearClosed(ports, turn, refusal)];
    case 'changed':
      return [attendance.changed(await nameOf(ports, turn, refusal.by))];
  }
};

/** Saves who came, or shows the form again with what to mend. */
export const saveAttendance = async (
  ports: Ports,
  turn: Turn,
  {
    eventId,
    expectedVersion,
    ...filled
  }: AttendanceValues & { readonly eventId: string; readonly expectedVersion: number },
): Promise<Reply> => {
  const { statement, questions, problems } = readAttendance(turn.texts, filled);
  const again = (sentences: readonly string[]): Promise<Reply> =>
    attendanceForm(ports, turn, eventId, replaceWith, { filled, problems: sentences });
  if (problems.length > 0) return again(problems);
  const by = askerOf(turn).person.id;
  const entered = await enterAttendance(ports, { eventId, expectedVersion, statement, questions, by });
  if (entered.ok) return savedReply(ports, turn, entered.value);
  switch (entered.error.kind) {
    case 'not_found':
      return say(turn.texts.signUp.notFound);
    case 'cancelled':
      return say(turn.texts.attendance.cancelled);
    default:
      return again(await sentencesOf(ports, turn, entered.error));
  }
};
