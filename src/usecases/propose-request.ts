import { PILLAR_OF_KIND } from '../domain/activity-kind.js';
import { localDate, yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { inOwnerOrder, type MunicipalityId } from '../domain/municipality.js';
import type { Proposal } from '../domain/proposal.js';
import type { RequestDetails } from '../domain/request.js';
import { type RequestProblem, requestProblems, writtenInRequest } from '../domain/request-problems.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert } from './changes.js';
import { draftUsed } from './drafts.js';
import type { FileRequestInput } from './file-request.js';
import { newcomer } from './newcomer.js';
import type { Ports } from './ports.js';
import { whoAnswers } from './proposals.js';
import { noticesTo } from './queue-notices.js';

/** How many a person may propose in a day, so that nobody floods a council member. */
export const MAX_PROPOSALS_A_DAY = 10;

export interface ProposeInput {
  /** `<tenant id>/<aadObjectId>` of who proposes. */
  readonly identity: string;
  /** As Teams tells it. */
  readonly name: string;
  /** Where they work, as far as anyone has said; never the card. */
  readonly municipalityId: MunicipalityId;
  /** Minted when the form was drawn. */
  readonly submissionId: string;
  readonly details: FileRequestInput['details'];
}

export type ProposeRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly RequestProblem[] }
  | { readonly kind: 'identity_number' }
  /** Teams has not said who it is, or not what they are called in a way that can be kept. */
  | { readonly kind: 'nobody_named' }
  /** The form, open in a shared conversation, has been sent by someone else. */
  | { readonly kind: 'sent_by_another' }
  | { readonly kind: 'too_many_today' };

const ACTION = 'propose-request';

/** The council member reads it before FoU does, and so knows of it. */
const completed = ({ details, municipalityId }: ProposeInput): RequestDetails => ({
  ...details,
  municipalityId,
  pillar: PILLAR_OF_KIND[details.kind] ?? details.pillar ?? null,
  councilRepInformed: true,
  otherMunicipalitiesInterested: inOwnerOrder(details.otherMunicipalitiesInterested).filter(
    (id) => id !== municipalityId,
  ),
});

const isFull = async ({ store, timeZone, clock }: Ports, personId: string): Promise<boolean> => {
  const today = localDate(clock.now(), timeZone);
  const proposals = await store.find('proposals', { proposedBy: personId });
  const made = proposals.filter(({ proposedAt }) => localDate(proposedAt, timeZone) === today);
  return made.length >= MAX_PROPOSALS_A_DAY;
};

/**
 * Keeps what somebody of a municipality proposes that it should ask FoU for, and tells its council member, or while
 * there is none the FoU managers. Who is new to the registry comes into it without a role, so that they can be told
 * the answer. A form sent twice gives the first proposal again.
 */
export const proposeRequest = async (
  ports: Ports,
  input: ProposeInput,
): Promise<Result<Proposal, ProposeRefusal>> => {
  const { identity, municipalityId, submissionId } = input;
  const details = completed(input);
  if (writtenInRequest(details).some(holdsIdentityNumber)) return refused({ kind: 'identity_number' });
  const problems = requestProblems(details);
  if (problems.length > 0) return refused({ kind: 'problems', problems });

  const [person] = await ports.store.find('people', { identity });
  const [earlier] = await ports.store.find('proposals', { submissionId });
  if (earlier !== undefined) {
    return earlier.proposedBy === person?.id ? ok(earlier) : refused({ kind: 'sent_by_another' });
  }
  const added = person === undefined ? newcomer(ports, input) : undefined;
  const personId = person?.id ?? added?.record.id;
  if (personId === undefined) return refused({ kind: 'nobody_named' });
  if (await isFull(ports, personId)) return refused({ kind: 'too_many_today' });

  const now = ports.clock.now();
  const askedIds = await whoAnswers(ports, municipalityId);
  const change = insert('proposals', {
    ...details,
    id: ports.ids.record(yearOf(localDate(now, ports.timeZone))),
    proposedBy: personId,
    askedIds,
    state: 'waiting',
    proposedAt: now,
    submissionId,
  });
  const { id: proposalId, version } = change.record;
  const committed = await ports.store.commit([
    ...(added === undefined ? [] : [added, auditOf(ports, personId, ACTION, added)]),
    change,
    auditOf(ports, personId, ACTION, change),
    ...noticesTo(ports, askedIds, { kind: 'proposal_made', proposalId, version }),
    ...(await draftUsed(ports, personId, submissionId, ACTION)),
  ]);
  // Someone was first: the same press twice, or a draft that was saved meanwhile.
  return committed.ok ? ok(change.record) : proposeRequest(ports, input);
};
