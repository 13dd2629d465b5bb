import { type IsoDate, localDate } from '../domain/calendar.js';
import { MUNICIPALITY_IDS } from '../domain/municipality.js';
import type { NeedRound, NeedRoundState, NeedRoundStep } from '../domain/need.js';
import { type LastDayProblem, lastDayProblems } from '../domain/need-problems.js';
import { type MoveRefusal, movedRound, withLastDay } from '../domain/need-round.js';
import { councilMemberOf } from '../domain/person.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { openRound } from './find-needs.js';
import type { Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

interface SeenRound {
  /** Id of Person. */
  readonly by: string;
  readonly roundId: string;
  /** The version that the person saw. */
  readonly expectedVersion: number;
}

export interface MoveRoundInput extends SeenRound {
  readonly to: NeedRoundState;
  /** Why it goes back. */
  readonly reason: string;
}

export interface ExtendRoundInput extends SeenRound {
  readonly closesOn: IsoDate;
}

export type ChangeRoundRefusal =
  | { readonly kind: 'not_found' }
  /** Someone was first; `round` is as it is now. */
  | { readonly kind: 'changed'; readonly round: NeedRound; readonly by: string | undefined }
  | {
      readonly kind: 'refused';
      readonly round: NeedRound;
      readonly problem: MoveRefusal | LastDayProblem | 'not_collecting' | 'another_open';
    };

/** What happened first; only ever a press of somebody else, or another press. */
const changedBefore = (round: NeedRound): Result<never, ChangeRoundRefusal> =>
  refused({ kind: 'changed', round, by: round.history.at(-1)?.by });

/** Whether the press arrives a second time: the one step since it was drawn is what it asks for. */
const isDoneAlready = (
  round: NeedRound,
  { by, expectedVersion }: SeenRound,
  step: Partial<NeedRoundStep>,
): boolean => {
  const last = round.history.at(-1);
  const isSame = last?.by === by && last.to === step.to && last.closesOn === step.closesOn;
  return round.version === expectedVersion + 1 && isSame;
};

/** Tells every council member of a round that is done, each once however often it is. */
const doneNotices = async (ports: Ports, { by, roundId }: SeenRound): Promise<Put<'notices'>[]> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const people = await ports.store.find('people');
  const members = MUNICIPALITY_IDS.flatMap((id) => councilMemberOf(people, id, today)?.id ?? []);
  const told = members.filter((id) => id !== by);
  const puts = noticesTo(ports, told, { kind: 'need_round_done', roundId });
  const earlier = await Promise.all(puts.map(({ record: { key } }) => ports.store.find('notices', { key })));
  return puts.filter((_put, index) => earlier[index]?.length === 0);
};

/** Takes a round to its next state, or one back with a reason. A press that arrives twice moves it once. */
export const moveNeedRound = async (
  ports: Ports,
  input: MoveRoundInput,
): Promise<Result<NeedRound, ChangeRoundRefusal>> => {
  const { by, roundId, expectedVersion, to, reason } = input;
  const before = await ports.store.get('rounds', roundId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (isDoneAlready(before, input, { to })) return ok(before);
  if (before.version !== expectedVersion) return changedBefore(before);
  const moved = movedRound(before, to, { at: ports.clock.now(), by }, reason);
  if (!moved.ok) return refused({ kind: 'refused', round: before, problem: moved.error });
  const open = await openRound(ports);
  if (moved.value.slot !== undefined && open !== undefined && open.id !== roundId)
    return refused({ kind: 'refused', round: before, problem: 'another_open' });
  const change = update('rounds', before, moved.value);
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, 'move-need-round', change, before),
    ...(to === 'done' ? await doneNotices(ports, input) : []),
  ]);
  return committed.ok ? ok(change.record) : moveNeedRound(ports, input);
};

/** Sets another last day to add needs, also after the first one has passed. */
export const extendNeedRound = async (
  ports: Ports,
  input: ExtendRoundInput,
): Promise<Result<NeedRound, ChangeRoundRefusal>> => {
  const { by, roundId, expectedVersion, closesOn } = input;
  const before = await ports.store.get('rounds', roundId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (isDoneAlready(before, input, { to: before.state, closesOn })) return ok(before);
  if (before.version !== expectedVersion) return changedBefore(before);
  const problem = lastDayProblems(closesOn, localDate(ports.clock.now(), ports.timeZone))[0];
  if (before.state !== 'collecting')
    return refused({ kind: 'refused', round: before, problem: 'not_collecting' });
  if (problem !== undefined) return refused({ kind: 'refused', round: before, problem });
  if (closesOn === before.closesOn) return ok(before);
  const change = update('rounds', before, withLastDay(before, closesOn, { at: ports.clock.now(), by }));
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, 'extend-need-round', change, before),
  ]);
  return committed.ok ? ok(change.record) : extendNeedRound(ports, input);
};
