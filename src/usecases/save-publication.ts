import { isDeepStrictEqual } from 'node:util';
import { localDate, yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { type Publication, type PublicationDetails, publicationDetailsOf } from '../domain/publication.js';
import {
  type PublicationProblem,
  publicationProblems,
  writtenInPublication,
} from '../domain/publication-problems.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import { lastToChange } from './last-to-change.js';
import type { Ports } from './ports.js';

export type PublicationRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly PublicationProblem[] }
  | { readonly kind: 'identity_number' }
  | { readonly kind: 'not_found' }
  /** Someone was first; `publication` is as it is now. */
  | { readonly kind: 'changed'; readonly publication: Publication; readonly by: string | undefined };

const refusalOf = (
  { clock, timeZone }: Ports,
  details: PublicationDetails,
): PublicationRefusal | undefined => {
  if (writtenInPublication(details).some(holdsIdentityNumber)) return { kind: 'identity_number' };
  const problems = publicationProblems(details, localDate(clock.now(), timeZone));
  return problems.length === 0 ? undefined : { kind: 'problems', problems };
};

/** Puts a publication into the register. The same form sent twice gives the first record again. */
export const addPublication = async (
  ports: Ports,
  input: {
    readonly details: PublicationDetails;
    /** Id of Person. */
    readonly by: string;
    /** Minted when the form was drawn. */
    readonly submissionId: string;
  },
): Promise<Result<Publication, PublicationRefusal>> => {
  const { details, by, submissionId } = input;
  const [earlier] = await ports.store.find('publications', { submissionId });
  if (earlier !== undefined) return ok(earlier);
  const refusal = refusalOf(ports, details);
  if (refusal !== undefined) return refused(refusal);
  const id = ports.ids.record(yearOf(ports.clock.now()));
  const change = insert('publications', { ...details, id, enteredBy: by, submissionId });
  const committed = await ports.store.commit([change, auditOf(ports, by, 'add-publication', change)]);
  // The same form twice at once: the other one is there now.
  return committed.ok ? ok(change.record) : addPublication(ports, input);
};

export interface ChangePublicationInput {
  readonly publicationId: string;
  /** The version that the person saw. */
  readonly expectedVersion: number;
  /** Id of Person. */
  readonly by: string;
}

const changedByAnother = async (ports: Ports, publication: Publication): Promise<PublicationRefusal> => ({
  kind: 'changed',
  publication,
  by: await lastToChange(ports, 'publications', publication.id),
});

/**
 * Changes what a publication states, from what it stated when it was seen. Two at once: one wins and the other
 * learns who. A press that arrives twice changes it once.
 */
export const changePublication = async (
  ports: Ports,
  input: ChangePublicationInput,
  changed: (before: PublicationDetails) => PublicationDetails,
): Promise<Result<Publication, PublicationRefusal>> => {
  const { publicationId, expectedVersion, by } = input;
  const before = await ports.store.get('publications', publicationId);
  if (before === undefined) return refused({ kind: 'not_found' });
  const stated = publicationDetailsOf(before);
  const details = changed(stated);
  if (isDeepStrictEqual(stated, details)) return ok(before);
  if (before.version !== expectedVersion) return refused(await changedByAnother(ports, before));
  const refusal = refusalOf(ports, details);
  if (refusal !== undefined) return refused(refusal);
  const { id, enteredBy, submissionId } = before;
  const change = update('publications', before, {
    ...details,
    id,
    enteredBy,
    ...(submissionId !== undefined && { submissionId }),
  });
  const audit = auditOf(ports, by, 'change-publication', change, before);
  const committed = await ports.store.commit([change, audit]);
  return committed.ok ? ok(change.record) : changePublication(ports, input, changed);
};

/** Takes a publication out of the register: one that was entered by mistake. What is gone already stays so. */
export const removePublication = async (
  ports: Ports,
  input: ChangePublicationInput,
): Promise<Result<Publication | undefined, PublicationRefusal>> => {
  const { publicationId, expectedVersion, by } = input;
  const before = await ports.store.get('publications', publicationId);
  if (before === undefined) return ok(undefined);
  if (before.version !== expectedVersion) return refused(await changedByAnother(ports, before));
  const removal = { op: 'remove', collection: 'publications', id: before.id, expectedVersion } as const;
  const committed = await ports.store.commit([removal, auditOf(ports, by, 'remove-publication', removal)]);
  return committed.ok ? ok(before) : removePublication(ports, input);
};
