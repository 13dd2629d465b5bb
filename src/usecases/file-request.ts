import { PILLAR_OF_KIND } from '../domain/activity-kind.js';
import { localDate, yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { inOwnerOrder, type MunicipalityId } from '../domain/municipality.js';
import type { Need } from '../domain/need.js';
import { councilMemberOf, type Person, type Role } from '../domain/person.js';
import type { Proposal } from '../domain/proposal.js';
import type { Request, RequestDetails } from '../domain/request.js';
import { followersOf } from '../domain/request-followers.js';
import { nextRequestNumber } from '../domain/request-number.js';
import { type RequestProblem, requestProblems, writtenInRequest } from '../domain/request-problems.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import { draftUsed } from './drafts.js';
import type { Change, Ports } from './ports.js';
import { endOf } from './proposals.js';
import { noticesTo } from './queue-notices.js';
import { staffNotices } from './staff-notices.js';

/** Who asks; the municipality is the registry's. */
export interface Asker {
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly municipality: MunicipalityId | undefined;
}

export interface FileRequestInput {
  readonly asker: Asker;
  /** Minted when the form was drawn; that of a waiting proposal passes it on, and that of a need meets it. */
  readonly submissionId: string;
  /** Their own when missing. What is proposed, or a need, is asked for by its municipality. */
  readonly chosenMunicipality?: MunicipalityId;
  /** `pillar` says what the form of support, not known yet, is to lead to. */
  readonly details: Omit<RequestDetails, 'municipalityId' | 'pillar'> &
    Partial<Pick<RequestDetails, 'pillar'>>;
}

export type FileRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly RequestProblem[] }
  | { readonly kind: 'identity_number' }
  /** The form, open in a shared conversation, has been sent by someone else. */
  | { readonly kind: 'sent_by_another' }
  /** The proposal that it is has its answer already, or was taken back. */
  | { readonly kind: 'proposal_ended'; readonly proposal: Proposal };

/** Every lost race means that another request got the number, so this many means a broken store. */
const MAX_ATTEMPTS = 200;

const ACTION = 'file-request';

const completed = (
  { asker, details }: FileRequestInput,
  municipalityId: MunicipalityId,
  isFromMunicipality: boolean,
): RequestDetails => ({
  ...details,
  municipalityId,
  pillar: PILLAR_OF_KIND[details.kind] ?? details.pillar ?? null,
  // The council member is the one who would have been informed, has what is proposed to answer, and sees the needs.
  councilRepInformed:
    details.councilRepInformed ||
    isFromMunicipality ||
    (asker.roles.includes('council_member') && asker.municipality === municipalityId),
  otherMunicipalitiesInterested: inOwnerOrder(details.otherMunicipalitiesInterested).filter(
    (id) => id !== municipalityId,
  ),
});

/** Who speaks for the municipality: its council member, or while there is none who asks for it. */
const contactOf = async (
  { store, clock, timeZone }: Ports,
  { asker }: FileRequestInput,
  municipalityId: MunicipalityId,
): Promise<string> => {
  const today = localDate(clock.now(), timeZone);
  const member = councilMemberOf(await store.find('people'), municipalityId, today);
  return member?.id ?? asker.person.id;
};

const proposalWith = async ({ store }: Ports, submissionId: string): Promise<Proposal | undefined> =>
  (await store.find('proposals', { submissionId }))[0];

/** The need with the same form: what the municipality has said in a round that it needs. */
export const needWith = async (
  { store }: Pick<Ports, 'store'>,
  submissionId: string,
): Promise<Need | undefined> => (await store.find('needs', { submissionId }))[0];

/** The need with the request that it has become. */
const needMet = (ports: Ports, by: string, need: Need, requestId: string): readonly Change[] => {
  const change = update('needs', need, { ...need, requestId });
  return [change, auditOf(ports, by, ACTION, change, need)];
};

/** What ends a proposal that has become a request; who proposed it is told its number. */
const passedOn = (ports: Ports, by: string, proposal: Proposal, requestId: string): readonly Change[] =>
  endOf(ports, { by, action: ACTION, told: [proposal.proposedBy] }, proposal, {
    state: 'passed_on',
    requestId,
  }).changes;

/** Tells the staff, and those of the municipality who have not done it themselves and are not told otherwise. */
const filedNotices = async (
  ports: Ports,
  by: string,
  request: Omit<Request, 'version'>,
): Promise<Change[]> => {
  const { id: requestId, proposedBy } = request;
  const followers = followersOf(request).filter((id) => id !== by && id !== proposedBy);
  return [
    ...(await staffNotices(ports, by, { kind: 'request_filed', requestId })),
    ...noticesTo(ports, followers, { kind: 'request_changed', requestId, version: 1 }),
  ];
};

/** What would be asked for and by which municipality; or what must be put right first. Nothing is kept. */
export const checkRequest = async (
  ports: Ports,
  input: FileRequestInput,
): Promise<Result<RequestDetails, FileRefusal>> => {
  const { asker, submissionId, chosenMunicipality } = input;
  const said = (await proposalWith(ports, submissionId)) ?? (await needWith(ports, submissionId));
  const municipalityId = said?.municipalityId ?? chosenMunicipality ?? asker.municipality;
  if (municipalityId === undefined) return refused({ kind: 'problems', problems: ['municipality_missing'] });
  const details = completed(input, municipalityId, said !== undefined);
  if (writtenInRequest(details).some(holdsIdentityNumber)) return refused({ kind: 'identity_number' });
  const problems = requestProblems(details);
  return problems.length > 0 ? refused({ kind: 'problems', problems }) : ok(details);
};

/**
 * Receives a request, gives it the next number of the calendar year in the unit's time zone, and tells the
 * staff, and the council member when somebody else has sent it. The person's draft and the proposal that it was are
 * used up by it, and the need that it was keeps its id. A form sent twice gives the first record again; two requests at once get different numbers.
 */
export const fileRequest = async (
  ports: Ports,
  input: FileRequestInput,
): Promise<Result<Request, FileRefusal>> => {
  const checked = await checkRequest(ports, input);
  if (!checked.ok) return checked;
  const details = checked.value;
  const { municipalityId } = details;
  const { asker, submissionId } = input;
  const by = asker.person.id;
  const now = ports.clock.now();
  const year = yearOf(localDate(now, ports.timeZone));
  const id = ports.ids.record(year);
  const contactId = await contactOf(ports, input, municipalityId);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const [earlier] = await ports.store.find('requests', { submissionId });
    if (earlier?.requestedBy === by) return ok(earlier);
    const proposal = await proposalWith(ports, submissionId);
    if (proposal !== undefined && proposal.state !== 'waiting')
      return refused({ kind: 'proposal_ended', proposal });
    if (earlier !== undefined) return refused({ kind: 'sent_by_another' });
    const need = await needWith(ports, submissionId);
    const taken = (await ports.store.find('requests')).map(({ number }) => number);
    const filed = {
      ...details,
      id,
      number: nextRequestNumber(taken, year),
      requestedBy: by,
      contactId,
      ...(proposal && { proposedBy: proposal.proposedBy }),
      status: 'received',
      history: [{ at: now, by, version: 1, from: 'draft', to: 'received', act: { kind: 'file' } }],
      assignedTo: [],
      deliverables: [],
      createdAt: now,
      submissionId,
    } as const;
    const change = insert('requests', filed);
    const committed = await ports.store.commit([
      change,
      auditOf(ports, by, ACTION, change),
      ...(await filedNotices(ports, by, filed)),
      ...(proposal === undefined ? [] : passedOn(ports, by, proposal, id)),
      ...(need === undefined ? [] : needMet(ports, by, need, id)),
      ...(await draftUsed(ports, by, submissionId, ACTION)),
    ]);
    if (committed.ok) return ok(change.record);
  }
  throw new Error(`no free request number after ${MAX_ATTEMPTS} attempts`);
};
