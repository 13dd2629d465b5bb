import { type IsoDate, localDate, yearOf } from '../domain/calendar.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import type { NeedRound } from '../domain/need.js';
import { type LastDayProblem, lastDayProblems } from '../domain/need-problems.js';
import { councilMemberOf, managersOf, type Person } from '../domain/person.js';
import { ok, type Result, refused } from '../domain/result.js';
import { withoutMember } from './ask-jointly.js';
import { auditOf, insert } from './changes.js';
import { openRound } from './find-needs.js';
import type { Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

export interface OpenRoundInput {
  /** Id of Person. */
  readonly by: string;
  readonly year: number;
  /** The last day to add needs. */
  readonly closesOn: IsoDate;
  /** Minted when the form was drawn. */
  readonly submissionId: string;
}

export interface OpenedRound {
  readonly round: NeedRound;
  /** Those with nobody on their council seat, so that nobody could be asked. */
  readonly vacant: readonly MunicipalityId[];
}

export type OpenRoundRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly LastDayProblem[] }
  /** Another round goes on; there is one at a time. */
  | { readonly kind: 'another_open'; readonly round: NeedRound };

const ACTION = 'open-need-round';

/** Asks each council member, and tells the other managers of the seats that are empty. */
const openedNotices = (
  ports: Ports,
  { by }: OpenRoundInput,
  roundId: string,
  people: readonly Person[],
  today: IsoDate,
): Put<'notices'>[] => {
  const managers = managersOf(people, today).flatMap(({ id }) => (id === by ? [] : [id]));
  return MUNICIPALITY_IDS.flatMap((municipalityId) => {
    const member = councilMemberOf(people, municipalityId, today);
    return member === undefined
      ? noticesTo(ports, managers, { kind: 'need_seat_vacant', roundId, municipalityId })
      : noticesTo(ports, [member.id], { kind: 'need_round_opened', roundId, municipalityId });
  });
};

/**
 * Opens a round in which the municipalities say what they need, and asks the council member of each. A form sent twice
 * gives the first round again.
 */
export const openNeedRound = async (
  ports: Ports,
  input: OpenRoundInput,
): Promise<Result<OpenedRound, OpenRoundRefusal>> => {
  const { by, year, closesOn, submissionId } = input;
  const now = ports.clock.now();
  const today = localDate(now, ports.timeZone);
  const people = await ports.store.find('people');
  const vacant = withoutMember(people, MUNICIPALITY_IDS, today);
  const [earlier] = await ports.store.find('rounds', { submissionId });
  if (earlier !== undefined) return ok({ round: earlier, vacant });
  const problems = lastDayProblems(closesOn, today);
  if (problems.length > 0) return refused({ kind: 'problems', problems });
  const another = await openRound(ports);
  if (another !== undefined) return refused({ kind: 'another_open', round: another });
  const id = ports.ids.record(yearOf(today));
  const change = insert('rounds', {
    id,
    year,
    state: 'collecting',
    closesOn,
    history: [{ at: now, by, to: 'collecting' }],
    slot: 'open',
    submissionId,
  });
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, ACTION, change),
    ...openedNotices(ports, input, id, people, today),
  ]);
  // Someone was first: the same press twice, or another round.
  return committed.ok ? ok({ round: change.record, vacant }) : openNeedRound(ports, input);
};
