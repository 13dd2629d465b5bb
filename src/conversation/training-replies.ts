import { type TrainingLine, trainingCard, trainingView } from '../cards/training.js';
import type { TrainingDoing } from '../cards/training-buttons.js';
import { trainingListCard, trainingListView } from '../cards/training-list.js';
import { isFuture } from '../domain/activity-rules.js';
import { compareByDate } from '../domain/event-dates.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Nomination, Training } from '../domain/training.js';
import { seatsInAll } from '../domain/training-seats.js';
import { firstSessionOf } from '../domain/training-time.js';
import { nominationsOf } from '../usecases/commit-seats.js';
import type { Ports } from '../usecases/ports.js';
import { type As, type Reply, say } from './reply.js';
import { type TrainingReader, trainingReader } from './training-reader.js';
import { seatsText, sessionText, trainingText } from './training-words.js';
import type { Turn } from './turn.js';

/** Those that take nominations, in the order that they begin. */
export const openTrainings = async ({ store }: Ports): Promise<readonly Training[]> =>
  (await store.findBy('trainings', 'state', 'open')).toSorted(
    (a, b) => compareByDate(firstSessionOf(a) ?? {}, firstSessionOf(b) ?? {}) || a.name.localeCompare(b.name),
  );

/** The open trainings, with the seats that the reader may know of. */
export const trainingList = async (
  ports: Ports,
  turn: Turn,
  as: As,
  notices: readonly string[] = [],
): Promise<Reply> => {
  const { texts, today, municipality } = turn;
  const { list } = texts.trainings;
  const reader = trainingReader(turn);
  const trainings = await openTrainings(ports);
  const rows = await Promise.all(
    trainings.map(async (training) => ({
      id: training.id,
      name: training.name,
      text: trainingText(texts, training, await nominationsOf(ports, training.id), reader, today),
    })),
  );
  const mayNominate = reader.isStaff || (municipality !== undefined && reader.mayNominate(municipality));
  const doings: TrainingDoing[] = [
    ...(mayNominate && rows.length > 0
      ? [{ title: texts.trainings.card.nominate, verb: 'training.open-nomination', data: {} } as const]
      : []),
    ...(reader.isStaff ? [{ title: list.add, verb: 'training.open-form', data: {} } as const] : []),
  ];
  return as(trainingListCard.render(trainingListView(texts, { rows, notices, doings })));
};

const sessionLines = (
  { texts, today }: Turn,
  { id, sessions, state }: Training,
  { isStaff }: TrainingReader,
): TrainingLine[] => {
  const { card } = texts.trainings;
  return sessions.map((session) => {
    const { number, date, activityId } = session;
    const mayFill = isStaff && state !== 'cancelled' && date !== undefined && !isFuture(date, today);
    const done = activityId === undefined ? [] : [card.attendanceDone];
    return {
      label: card.session(number),
      text: [sessionText(texts, session, today), ...done].join(', '),
      doings: mayFill
        ? [
            {
              title: activityId === undefined ? card.fillAttendance : card.changeAttendance,
              verb: 'training.attendance',
              data: { trainingId: id, session: number },
            },
          ]
        : [],
    };
  });
};

const seatLines = (
  { texts }: Turn,
  training: Training,
  nominations: readonly Nomination[],
  { seesSeats, seesNominees }: TrainingReader,
): TrainingLine[] => {
  if (!seesSeats) return [];
  return MUNICIPALITY_IDS.map((municipalityId) => ({
    label: MUNICIPALITY_NAMES[municipalityId],
    text: seatsText(texts, training, nominations, municipalityId),
    doings: seesNominees(municipalityId)
      ? [
          {
            title: texts.trainings.card.seeNominees(MUNICIPALITY_NAMES[municipalityId]),
            verb: 'training.nominees',
            data: { trainingId: training.id, municipalityId },
          },
        ]
      : [],
  }));
};

const doingsWith = (
  { texts, municipality }: Turn,
  { id: trainingId, state }: Training,
  { isStaff, mayNominate }: TrainingReader,
): TrainingDoing[] => {
  const { card } = texts.trainings;
  const data = { trainingId };
  const isOpen = state === 'open';
  const nominates = isOpen && (isStaff || (municipality !== undefined && mayNominate(municipality)));
  const doings: (TrainingDoing | false)[] = [
    nominates && { title: card.nominate, verb: 'training.open-nomination', data, isLikely: true },
    isStaff && isOpen && { title: card.moveSeats, verb: 'training.open-seats', data },
    isStaff && isOpen && { title: card.ask, verb: 'training.ask-seats', data },
    isStaff && { title: card.edit, verb: 'training.edit', data },
    isStaff && { title: card.exportFile, verb: 'training.export', data },
    isStaff && isOpen && { title: card.end, verb: 'training.ask-end', data },
    { title: card.back, verb: 'training.list', data: {} },
  ];
  return doings.filter((doing) => doing !== false);
};

/** One training: its sessions, and how many seats each municipality has and uses; never who has them. */
export const showTraining = async (
  ports: Ports,
  turn: Turn,
  as: As,
  trainingId: string,
  notices: readonly string[] = [],
): Promise<Reply> => {
  const { texts } = turn;
  const { card, states, gone } = texts.trainings;
  const training = await ports.store.get('trainings', trainingId);
  if (training === undefined) return say(gone);
  const reader = trainingReader(turn);
  const nominations = await nominationsOf(ports, trainingId);
  const view = trainingView(texts, {
    name: training.name,
    notices,
    facts: [
      { label: card.state, text: states[training.state] },
      { label: card.area, text: texts.labels.areas[training.area] },
      { label: card.form, text: texts.labels.eventForms[training.form] },
      { label: card.seats, text: card.seatsInAll(seatsInAll(training), training.seatsPerMunicipality) },
    ],
    sessions: sessionLines(turn, training, reader),
    seats: seatLines(turn, training, nominations, reader),
    doings: doingsWith(turn, training, reader),
  });
  return as(trainingCard.render(view));
};
