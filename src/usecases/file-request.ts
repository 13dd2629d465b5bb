import { PILLAR_OF_KIND } from '../domain/activity-kind.js';
import { localDate, yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { inOwnerOrder, type MunicipalityId } from '../domain/municipality.js';
import { councilMemberOf, type Person, type Role } from '../domain/person.js';
import type { Request, RequestDetails } from '../domain/request.js';
import { nextRequestNumber } from '../domain/request-number.js';
import { type RequestProblem, requestProblems, writtenInRequest } from '../domain/request-problems.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert } from './changes.js';
import type { Ports } from './ports.js';
import { staffNotices } from './staff-notices.js';

/** Who asks; the municipality is the registry's. */
export interface Asker {
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly municipality: MunicipalityId | undefined;
}

export interface FileRequestInput {
  readonly asker: Asker;
  /** Minted when the form was drawn. */
  readonly submissionId: string;
  /** Their own when missing. */
  readonly chosenMunicipality?: MunicipalityId;
  readonly details: Omit<RequestDetails, 'municipalityId' | 'pillar'>;
}

export type FileRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly RequestProblem[] }
  | { readonly kind: 'identity_number' }
  /** The form, open in a shared conversation, has been sent by someone else. */
  | { readonly kind: 'sent_by_another' };

/** Every lost race means that another request got the number, so this many means a broken store. */
const MAX_ATTEMPTS = 200;

const completed = ({ asker, details }: FileRequestInput, municipalityId: MunicipalityId): RequestDetails => ({
  ...details,
  municipalityId,
  pillar: PILLAR_OF_KIND[details.kind],
  // The council member is the one who would have been informed.
  councilRepInformed:
    details.councilRepInformed ||
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

/**
 * Receives a request, gives it the next number of the calendar year in the unit's time zone, and tells the
 * staff. A form sent twice gives the first record again; two requests at once get different numbers.
 */
export const fileRequest = async (
  ports: Ports,
  input: FileRequestInput,
): Promise<Result<Request, FileRefusal>> => {
  const { asker, submissionId } = input;
  const municipalityId = input.chosenMunicipality ?? asker.municipality;
  if (municipalityId === undefined) return refused({ kind: 'problems', problems: ['municipality_missing'] });
  const details = completed(input, municipalityId);
  if (writtenInRequest(details).some(holdsIdentityNumber)) return refused({ kind: 'identity_number' });
  const problems = requestProblems(details);
  if (problems.length > 0) return refused({ kind: 'problems', problems });

  const now = ports.clock.now();
  const year = yearOf(localDate(now, ports.timeZone));
  const id = ports.ids.record(year);
  const contactId = await contactOf(ports, input, municipalityId);
  const told = await staffNotices(ports, asker.person.id, { kind: 'request_filed', requestId: id });
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const [earlier] = await ports.store.find('requests', { submissionId });
    if (earlier !== undefined) {
      return earlier.requestedBy === asker.person.id ? ok(earlier) : refused({ kind: 'sent_by_another' });
    }
    const taken = (await ports.store.find('requests')).map(({ number }) => number);
    const change = insert('requests', {
      ...details,
      id,
      number: nextRequestNumber(taken, year),
      requestedBy: asker.person.id,
      contactId,
      status: 'received',
      history: [
        { at: now, by: asker.person.id, version: 1, from: 'draft', to: 'received', act: { kind: 'file' } },
      ],
      assignedTo: [],
      deliverables: [],
      createdAt: now,
      submissionId,
    });
    const committed = await ports.store.commit([
      change,
      auditOf(ports, asker.person.id, 'file-request', change),
      ...told,
    ]);
    if (committed.ok) return ok(change.record);
  }
  throw new Error(`no free request number after ${MAX_ATTEMPTS} attempts`);
};
