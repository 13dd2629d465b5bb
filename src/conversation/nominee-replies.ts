import {
  EMPTY_NOMINATION,
  type NominationValues,
  nominationCard,
  nominationView,
} from '../cards/nomination.js';
import { trainingNomineesCard, trainingNomineesView } from '../cards/training-nominees.js';
import { localDate, localTime, yearOf } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { isActive } from '../domain/nominations.js';
import type { Nomination, NominationStep, Training } from '../domain/training.js';
import { waitingIn } from '../domain/training-seats.js';
import { nominationsOf } from '../usecases/commit-seats.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import { type As, type Reply, say } from './reply.js';
import { trainingReader } from './training-reader.js';
import { seatsText } from './training-words.js';

import type { Turn } from './turn.js';

/** The place of each who waits for a seat in the training, counted from 1. */
const placesIn = (training: Training, nominations: readonly Nomination[]): ReadonlyMap<string, number> =>
  new Map(waitingIn(training, nominations).map(({ id }, index) => [id, index + 1]));

const stateText = (
  { texts }: Turn,
  { id, state }: Nomination,
  places: ReadonlyMap<string, number>,
): string => {
  const { list, states } = texts.nominations;
  const place = places.get(id);
  return place === undefined ? states[state] : list.inLine(place);
};

const byState = (a: Nomination, b: Nomination): number =>
  Number(a.state === 'waiting') - Number(b.state === 'waiting') || a.order - b.order;

/** Those whom a municipality has nominated, by name. The rights say to whom. */
export const showNominees = async (
  ports: Ports,
  turn: Turn,
  as: As,
  { trainingId, municipalityId }: { readonly trainingId: string; readonly municipalityId: MunicipalityId },
  notices: readonly string[] = [],
): Promise<Reply> => {
  const { texts } = turn;
  const { list } = texts.nominations;
  const training = await ports.store.get('trainings', trainingId);
  if (training === undefined) return say(texts.trainings.gone);
  const all = await nominationsOf(ports, trainingId);
  const places = placesIn(training, all);
  const theirs = all.filter((one) => one.municipalityId === municipalityId);
  const rowOf = (nomination: Nomination) => ({
    id: nomination.id,
    name: nomination.name,
    text: [
      ...(nomination.unit === undefined ? [] : [nomination.unit]),
      stateText(turn, nomination, places),
    ].join(', '),
  });
  const mayNominate = training.state === 'open' && trainingReader(turn).mayNominate(municipalityId);
  const view = trainingNomineesView(texts, {
    training: training.name,
    municipality: MUNICIPALITY_NAMES[municipalityId],
    notices,
    seats: `${seatsText(texts, training, all, municipalityId)}.`,
    rows: theirs.filter(isActive).toSorted(byState).map(rowOf),
    earlier: theirs
      .filter((one) => !isActive(one))
      .toReversed()
      .map(rowOf),
    doings: [
      ...(mayNominate
        ? [
            {
              title: list.nominate,
              verb: 'training.open-nomination',
              data: { trainingId, municipalityId },
              isLikely: true,
            } as const,
          ]
        : []),
      { title: list.back, verb: 'training.show', data: { trainingId } },
    ],
  });
  return as(trainingNomineesCard.render(view));
};

const stepText = async (
  ports: Ports,
  turn: Turn,
  { history: [first] }: Nomination,
  step: NominationStep,
  /** The name of whom they came in the place of. */
  replaced: string | undefined,
): Promise<string> => {
  const { at, by, to, reason } = step;
  const { card } = turn.texts.nominations;
  const date = localDate(at, ports.timeZone);
  const period = { precision: 'minute', from: date, to: date, time: localTime(at, ports.timeZone) } as const;
  const when = turn.texts.formats.period(period, yearOf(turn.today));
  const what = async (): Promise<string> => {
    if (by === 'system') return at === first?.at ? card.seatedAtOnce : card.seatedLater;
    const who = await nameOf(ports, turn, by);
    if (step !== first) return card.steps[to](who);
    return replaced === undefined ? card.nominated(who) : card.tookOver(who, replaced);
  };
  return [`${when}: ${await what()}`, ...(reason === undefined ? [] : [card.reason(reason)])].join(' ');
};

export interface NominationState {
  readonly notices?: readonly string[];
  readonly problems?: readonly string[];
  readonly values?: NominationValues;
}

/** One person who is nominated, with the history of their seat. The rights say to whom. */
export const showNomination = async (
  ports: Ports,
  turn: Turn,
  as: As,
  nominationId: string,
  { notices = [], problems = [], values = EMPTY_NOMINATION }: NominationState = {},
): Promise<Reply> => {
  const { texts } = turn;
  const { card } = texts.nominations;
  const nomination = await ports.store.get('nominations', nominationId);
  const training = nomination && (await ports.store.get('trainings', nomination.trainingId));
  if (nomination === undefined || training === undefined) return say(card.gone);
  const all = await nominationsOf(ports, training.id);
  const places = placesIn(training, all);
  const { municipalityId, unit, attended, missed, history, replaces } = nomination;
  const replaced = all.find(({ id }) => id === replaces)?.name;
  const sessions = (numbers: readonly number[]): string => texts.formats.list(numbers.map(String));
  const facts = [
    { label: card.training, text: training.name },
    { label: card.municipality, text: MUNICIPALITY_NAMES[municipalityId] },
    ...(unit === undefined ? [] : [{ label: card.unit, text: unit }]),
    { label: card.state, text: stateText(turn, nomination, places) },
    ...(attended.length === 0 ? [] : [{ label: card.attended, text: sessions(attended) }]),
    ...(missed.length === 0 ? [] : [{ label: card.missed, text: sessions(missed) }]),
  ];
  const steps = await Promise.all(history.map((step) => stepText(ports, turn, nomination, step, replaced)));
  const mayChange = isActive(nomination) && trainingReader(turn).mayNominate(municipalityId);
  return as(
    nominationCard.render(
      nominationView(texts, { nomination, notices, problems, facts, steps, mayChange, values }),
    ),
  );
};
