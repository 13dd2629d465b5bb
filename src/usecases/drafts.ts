import { localDate, yearOf } from '../domain/calendar.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import type { Person } from '../domain/person.js';
import { type RequestDraft, type RequestFormValues, writtenInDraft } from '../domain/request-draft.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import { newcomer } from './newcomer.js';
import type { Change, Ports } from './ports.js';

export interface DraftInput {
  /** `<tenant id>/<aadObjectId>` of who writes. */
  readonly identity: string;
  /** As Teams tells it. */
  readonly name: string;
  /** Minted when the form was drawn. */
  readonly submissionId: string;
  /** Only what has been filled in. */
  readonly values: Partial<RequestFormValues>;
}

export type DraftRefusal =
  | { readonly kind: 'identity_number' }
  /** Teams has not said who it is, or not what they are called in a way that can be kept. */
  | { readonly kind: 'nobody_named' }
  /** The form, open in a shared conversation, is kept or sent by someone else. */
  | { readonly kind: 'used_by_another' }
  /** It has been sent meanwhile, and what was sent is not a draft any more. */
  | { readonly kind: 'sent_already' };

const ACTION = 'keep-draft';

/** A person's drafts, the latest first. */
export const draftsOf = async (
  { store }: Ports,
  { id }: Pick<Person, 'id'>,
): Promise<readonly RequestDraft[]> =>
  (await store.find('drafts', { personId: id })).toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));

/** Somebody's own draft; undefined when there is none, and when it is another's. */
export const ownDraft = async (
  { store }: Ports,
  person: Person | undefined,
  draftId: string,
): Promise<RequestDraft | undefined> => {
  const draft = await store.get('drafts', draftId);
  return draft !== undefined && draft.personId === person?.id ? draft : undefined;
};

const removalOf = (ports: Ports, { id, version, personId }: RequestDraft, action: string): Change[] => {
  const removal = { op: 'remove', collection: 'drafts', id, expectedVersion: version } as const;
  return [removal, auditOf(ports, personId, action, removal)];
};

/** Takes a person's draft away with the commit of what it has become. */
export const draftUsed = async (
  ports: Ports,
  personId: string,
  submissionId: string,
  action: string,
): Promise<readonly Change[]> => {
  const drafts = await ports.store.find('drafts', { submissionId });
  return drafts
    .filter((draft) => draft.personId === personId)
    .flatMap((draft) => removalOf(ports, draft, action));
};

/** A waiting proposal is sent by who proposed it; whoever is to answer may keep it with what they change in it. */
const isSent = async ({ store }: Ports, personId: string, submissionId: string): Promise<boolean> => {
  const [requests, proposals] = await Promise.all([
    store.find('requests', { submissionId }),
    store.find('proposals', { submissionId }),
  ]);
  return (
    requests.length > 0 || proposals.some((each) => each.state !== 'waiting' || each.proposedBy === personId)
  );
};

/**
 * Keeps what stands in the form of a request, in the place of what the same form was kept with before; somebody whom
 * the registry does not know comes into it. The same press again changes nothing but when it was saved.
 */
export const keepDraft = async (
  ports: Ports,
  input: DraftInput,
): Promise<Result<RequestDraft, DraftRefusal>> => {
  const { identity, submissionId, values } = input;
  if (writtenInDraft(values).some(holdsIdentityNumber)) return refused({ kind: 'identity_number' });
  const [person] = await ports.store.find('people', { identity });
  const added = person === undefined ? newcomer(ports, input) : undefined;
  const personId = person?.id ?? added?.record.id;
  if (personId === undefined) return refused({ kind: 'nobody_named' });
  if (await isSent(ports, personId, submissionId)) return refused({ kind: 'sent_already' });
  const [before] = await ports.store.find('drafts', { submissionId });
  if (before !== undefined && before.personId !== personId) return refused({ kind: 'used_by_another' });

  const now = ports.clock.now();
  const fields = { ...values, personId, savedAt: now, submissionId };
  const change =
    before === undefined
      ? insert('drafts', { id: ports.ids.record(yearOf(localDate(now, ports.timeZone))), ...fields })
      : update('drafts', before, { id: before.id, ...fields });
  const committed = await ports.store.commit([
    ...(added === undefined ? [] : [added, auditOf(ports, personId, ACTION, added)]),
    change,
    auditOf(ports, personId, ACTION, change, before),
  ]);
  // The same press twice at once.
  return committed.ok ? ok(change.record) : keepDraft(ports, input);
};

/** Throws a draft away; the same press again, and one that is not theirs, change nothing. */
export const discardDraft = async (
  ports: Ports,
  person: Person | undefined,
  draftId: string,
): Promise<void> => {
  const draft = await ownDraft(ports, person, draftId);
  // Refused when it was saved anew meanwhile, and then it is to stay.
  if (draft !== undefined) await ports.store.commit(removalOf(ports, draft, 'discard-draft'));
};
