import { localDate, yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import type { Need, NeedRound } from '../domain/need.js';
import { type NeedProblem, needProblems } from '../domain/need-problems.js';
import { takesNeeds } from '../domain/need-round.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, changedFields, expecting, insert, update } from './changes.js';
import { lastToChange } from './last-to-change.js';
import type { Ports, Put } from './ports.js';

/** What is written in the form. */
export type NeedDetails = Pick<
  Need,
  'municipalityId' | 'area' | 'perspective' | 'text' | 'level' | 'proposedKind'
>;

export interface AddNeedInput {
  /** Id of Person. */
  readonly by: string;
  readonly roundId: string;
  /** Minted when the form was drawn. */
  readonly submissionId: string;
  readonly details: NeedDetails;
}

export interface ChangeNeedInput {
  /** Id of Person. */
  readonly by: string;
  readonly needId: string;
  /** The version that the person saw. */
  readonly expectedVersion: number;
}

export type NeedRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly NeedProblem[] }
  | { readonly kind: 'identity_number' }
  | { readonly kind: 'not_found' }
  /** The round takes no needs, or none any more. */
  | { readonly kind: 'closed' }
  /** It has become a request, and is followed there. */
  | { readonly kind: 'requested' }
  /** The form, open in a shared conversation, has been sent by someone else. */
  | { readonly kind: 'sent_by_another' }
  /** Someone was first; `need` is as it is now. */
  | { readonly kind: 'changed'; readonly need: Need; readonly by: string | undefined };

/** The round while it takes needs, and what is written when it can be kept; or why not. */
const takingRound = async (
  ports: Ports,
  roundId: string,
  details?: Pick<Need, 'text'>,
): Promise<Result<NeedRound, NeedRefusal>> => {
  const round = await ports.store.get('rounds', roundId);
  if (round === undefined) return refused({ kind: 'not_found' });
  if (!takesNeeds(round, localDate(ports.clock.now(), ports.timeZone))) return refused({ kind: 'closed' });
  if (details === undefined) return ok(round);
  if (holdsIdentityNumber(details.text)) return refused({ kind: 'identity_number' });
  const problems = needProblems(details);
  return problems.length > 0 ? refused({ kind: 'problems', problems }) : ok(round);
};

/** One commit for a need, while its round is as it was read: none slips into a round that is being closed. */
const commitNeed = (
  ports: Ports,
  { id, version }: NeedRound,
  by: string,
  action: string,
  change: Put<'needs'>,
  before?: Need,
) =>
  ports.store.commit([expecting('rounds', id, version), change, auditOf(ports, by, action, change, before)]);

/** Adds a need to the round. A form sent twice gives the first record again. */
export const addNeed = async (ports: Ports, input: AddNeedInput): Promise<Result<Need, NeedRefusal>> => {
  const { by, roundId, submissionId, details } = input;
  const [earlier] = await ports.store.find('needs', { submissionId });
  if (earlier !== undefined)
    return earlier.addedBy === by ? ok(earlier) : refused({ kind: 'sent_by_another' });
  const round = await takingRound(ports, roundId, details);
  if (!round.ok) return round;
  const now = ports.clock.now();
  const change = insert('needs', {
    ...details,
    id: ports.ids.record(yearOf(localDate(now, ports.timeZone))),
    roundId,
    supporters: [],
    addedBy: by,
    addedAt: now,
    submissionId,
  });
  const committed = await commitNeed(ports, round.value, by, 'add-need', change);
  return committed.ok ? ok(change.record) : addNeed(ports, input);
};

/** The need as it was seen; or why it cannot be changed. */
const seenNeed = async (
  ports: Ports,
  { needId, expectedVersion }: ChangeNeedInput,
): Promise<Result<Need, NeedRefusal>> => {
  const need = await ports.store.get('needs', needId);
  if (need === undefined) return refused({ kind: 'not_found' });
  if (need.requestId !== undefined) return refused({ kind: 'requested' });
  if (need.version === expectedVersion && need.withdrawnAt === undefined) return ok(need);
  return refused({ kind: 'changed', need, by: await lastToChange(ports, 'needs', needId) });
};

/** Changes what a need says. Its support stays: whoever gave it sees the new words. A press that arrives twice changes it once. */
export const changeNeed = async (
  ports: Ports,
  input: ChangeNeedInput,
  details: Omit<NeedDetails, 'municipalityId'>,
): Promise<Result<Need, NeedRefusal>> => {
  const { by } = input;
  const seen = await seenNeed(ports, input);
  if (!seen.ok) {
    const isSamePress =
      seen.error.kind === 'changed' &&
      seen.error.by === by &&
      changedFields(seen.error.need, withDetails(seen.error.need, details)).length === 0;
    return isSamePress ? ok(seen.error.need) : seen;
  }
  const round = await takingRound(ports, seen.value.roundId, details);
  if (!round.ok) return round;
  const change = update('needs', seen.value, withDetails(seen.value, details));
  const committed = await commitNeed(ports, round.value, by, 'change-need', change, seen.value);
  return committed.ok ? ok(change.record) : changeNeed(ports, input, details);
};

const withDetails = (
  { proposedKind: _before, ...need }: Need,
  details: Omit<NeedDetails, 'municipalityId'>,
): Need => ({ ...need, ...details });

/** Takes a need back; it is counted nowhere after that. A press that arrives twice does it once. */
export const withdrawNeed = async (
  ports: Ports,
  input: ChangeNeedInput,
): Promise<Result<Need, NeedRefusal>> => {
  const { by, needId } = input;
  const before = await ports.store.get('needs', needId);
  if (before?.withdrawnAt !== undefined) return ok(before);
  const seen = await seenNeed(ports, input);
  if (!seen.ok) return seen;
  const round = await takingRound(ports, seen.value.roundId);
  if (!round.ok) return round;
  const { priority: _place, ...rest } = seen.value;
  const change = update('needs', seen.value, { ...rest, withdrawnAt: ports.clock.now() });
  const committed = await commitNeed(ports, round.value, by, 'withdraw-need', change, seen.value);
  return committed.ok ? ok(change.record) : withdrawNeed(ports, input);
};
