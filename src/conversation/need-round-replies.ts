import { EMPTY_ROUND_CHANGE, needRoundCard, needRoundView } from '../cards/need-round.js';
import {
  EMPTY_ROUND_FORM,
  needRoundFormCard,
  needRoundFormView,
  type RoundFormField,
} from '../cards/need-round-form.js';
import { isIsoDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { NeedRound, NeedRoundState } from '../domain/need.js';
import { MAX_ROUND_REASON, roundYears } from '../domain/need-problems.js';
import { haveAdded } from '../domain/need-round.js';
import { type ChangeRoundRefusal, extendNeedRound, moveNeedRound } from '../usecases/change-need-round.js';
import { needsOf, openRound, roundOf } from '../usecases/find-needs.js';
import { type OpenRoundInput, openNeedRound } from '../usecases/open-need-round.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { nameOf } from './name-of.js';
import { type Reply, replaceWith, say, type show } from './reply.js';
import type { Turn } from './turn.js';

interface Shown {
  readonly notices?: readonly string[];
  readonly values?: Readonly<Record<keyof typeof EMPTY_ROUND_CHANGE, string>>;
}

/** A round with what can be done with it. */
export const roundCard = async (
  ports: Ports,
  turn: Turn,
  round: NeedRound,
  put: typeof show,
  { notices = [], values = EMPTY_ROUND_CHANGE }: Shown = {},
): Promise<Reply> => {
  const people = await ports.store.find('people');
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  const view = needRoundView(turn.texts, {
    round,
    today: turn.today,
    timeZone: ports.timeZone,
    added: haveAdded(await needsOf(ports, round.id), round.id),
    nameOf: (id) => names.get(id) ?? turn.texts.common.someoneElse,
    values,
    notices,
  });
  return put(needRoundCard.render(view));
};

/** The form that opens a round. */
export const roundForm = async (
  ports: Ports,
  turn: Turn,
  put: typeof show,
  {
    submissionId = ports.ids.short(),
    values = EMPTY_ROUND_FORM as Readonly<Record<RoundFormField, string>>,
    problems = [] as readonly string[],
  } = {},
): Promise<Reply> => {
  const years = roundYears(turn.today);
  const last = await roundOf(ports, undefined);
  const year = values.year || String(years[1]);
  const form = { submissionId, years, values: { ...values, year }, problems, last };
  return put(needRoundFormCard.render(needRoundFormView(turn.texts, form)));
};

/** The round that goes on; without one the form that opens one. */
export const roundOrForm = async (
  ports: Ports,
  turn: Turn,
  put: typeof show,
  year: number | undefined,
): Promise<Reply> => {
  const { needRounds } = turn.texts;
  const round = await openRound(ports);
  if (round === undefined) {
    const isOffered = year !== undefined && roundYears(turn.today).includes(year);
    const values = { ...EMPTY_ROUND_FORM, year: isOffered ? String(year) : '' };
    return roundForm(ports, turn, put, { values });
  }
  const isAnother = year !== undefined && year !== round.year;
  const notices = isAnother ? [needRounds.anotherOpen(String(round.year))] : [];
  return roundCard(ports, turn, round, put, { notices });
};

/** Opens a round and shows it, with the municipalities where nobody could be asked. */
export const openRoundFrom = async (
  ports: Ports,
  turn: Turn,
  values: Readonly<Record<RoundFormField, string>>,
  submissionId: string,
): Promise<Reply> => {
  const { needRounds, formats } = turn.texts;
  if (!isIsoDate(values.closesOn)) {
    const problems = [needRounds.problems.date_missing];
    return roundForm(ports, turn, replaceWith, { submissionId, values, problems });
  }
  const input: OpenRoundInput = {
    by: askerOf(turn).person.id,
    year: Number(values.year),
    closesOn: values.closesOn,
    submissionId,
  };
  const opened = await openNeedRound(ports, input);
  if (opened.ok) {
    const vacant = opened.value.vacant.map((id) => MUNICIPALITY_NAMES[id]);
    const notices = [
      needRounds.openedNow,
      ...(vacant.length === 0 ? [] : [needRounds.vacant(formats.list(vacant))]),
    ];
    return roundCard(ports, turn, opened.value.round, replaceWith, { notices });
  }
  if (opened.error.kind === 'another_open') {
    const { round } = opened.error;
    const notices = [needRounds.anotherOpen(String(round.year))];
    return roundCard(ports, turn, round, replaceWith, { notices });
  }
  const problems = opened.error.problems.map((problem) => needRounds.problems[problem]);
  return roundForm(ports, turn, replaceWith, { submissionId, values, problems });
};

const refusedRound = async (
  ports: Ports,
  turn: Turn,
  error: ChangeRoundRefusal,
  values: Shown['values'] & {},
): Promise<Reply> => {
  const { needRounds } = turn.texts;
  switch (error.kind) {
    case 'not_found':
      return say(needRounds.gone);
    case 'changed': {
      const notices = [needRounds.changedBefore(await nameOf(ports, turn, error.by))];
      return roundCard(ports, turn, error.round, replaceWith, { notices, values });
    }
    case 'refused': {
      const notices = [needRounds.problems[error.problem]];
      return roundCard(ports, turn, error.round, replaceWith, { notices, values });
    }
  }
};

/** What the buttons of a round send, beside its inputs. */
export interface PressedRound {
  readonly roundId: string;
  readonly expectedVersion: number;
  readonly closesOn: string;
  readonly reason: string;
}

/** Takes the round to another state and shows it. */
export const moveRoundFrom = async (
  ports: Ports,
  turn: Turn,
  { roundId, expectedVersion, closesOn, reason }: PressedRound,
  to: NeedRoundState,
): Promise<Reply> => {
  const { needRounds } = turn.texts;
  const values = { closesOn, reason };
  const round = await ports.store.get('rounds', roundId);
  if (round !== undefined && reason.length > MAX_ROUND_REASON) {
    const notices = [needRounds.problems.reason_too_long];
    return roundCard(ports, turn, round, replaceWith, { notices, values });
  }
  const by = askerOf(turn).person.id;
  const moved = await moveNeedRound(ports, { by, roundId, expectedVersion, to, reason: reason.trim() });
  if (!moved.ok) return refusedRound(ports, turn, moved.error, values);
  const notices = [needRounds.nowIn(needRounds.states[moved.value.state].toLowerCase())];
  return roundCard(ports, turn, moved.value, replaceWith, { notices });
};

/** Sets another last day and shows the round. */
export const extendRoundFrom = async (
  ports: Ports,
  turn: Turn,
  { roundId, expectedVersion, closesOn, reason }: PressedRound,
): Promise<Reply> => {
  const { needRounds, formats } = turn.texts;
  const values = { closesOn, reason };
  const round = await ports.store.get('rounds', roundId);
  if (round !== undefined && !isIsoDate(closesOn)) {
    const notices = [needRounds.problems.date_missing];
    return roundCard(ports, turn, round, replaceWith, { notices, values });
  }
  const by = askerOf(turn).person.id;
  const extended = await extendNeedRound(ports, { by, roundId, expectedVersion, closesOn });
  if (!extended.ok) return refusedRound(ports, turn, extended.error, values);
  const notices = [needRounds.lastDayNow(formats.day(extended.value.closesOn))];
  return roundCard(ports, turn, extended.value, replaceWith, { notices });
};
