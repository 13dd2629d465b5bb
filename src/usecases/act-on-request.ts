import { isDeepStrictEqual } from 'node:util';
import { type ActRefusal, applyActs } from '../domain/apply-act.js';
import { localDate } from '../domain/calendar.js';
import { holdsIdentityNumberIn } from '../domain/identity-number.js';
import type { Request } from '../domain/request.js';
import type { RequestAct } from '../domain/request-act.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { lastToChange } from './last-to-change.js';
import type { Change, Ports } from './ports.js';
import { requestNotices } from './request-notices.js';

export interface ActInput {
  /** Id of Person. */
  readonly by: string;
  readonly requestId: string;
  /** The version that the person saw. */
  readonly expectedVersion: number;
  /** Done one after the other in one commit: all of them or none. At least one. */
  readonly acts: readonly [RequestAct, ...RequestAct[]];
  /** What belongs in the same commit, such as the activity that is linked. */
  readonly along?: readonly Change[];
}

export type ActOnRequestRefusal =
  | { readonly kind: 'not_found' }
  | { readonly kind: 'identity_number' }
  /** Someone was first; `request` is as it is now, and `by` the id of Person or `system`. */
  | { readonly kind: 'changed'; readonly request: Request; readonly by: string | undefined }
  /** It cannot be done; `request` is as it is. */
  | { readonly kind: 'refused'; readonly request: Request; readonly refusal: ActRefusal };

/** Whether the press arrives a second time: what it does is what was done to the version that it saw. */
const isDoneAlready = (request: Request, { by, expectedVersion, acts }: ActInput): boolean => {
  const steps = request.history.filter(({ version }) => version === expectedVersion + 1);
  return (
    steps.every((step) => step.by === by) &&
    isDeepStrictEqual(
      steps.map(({ act }) => act),
      acts,
    )
  );
};

const actionOf = ({ acts: [first] }: ActInput): string => `request-${first.kind.replaceAll('_', '-')}`;

const changedBefore = async (ports: Ports, request: Request): Promise<Result<never, ActOnRequestRefusal>> =>
  refused({ kind: 'changed', request, by: await lastToChange(ports, 'requests', request.id) });

/**
 * The one way in which a request that has been sent is changed by people: every act is a row of its history, and
 * those who follow it are told in the same commit. A press that arrives twice is done once, and gives the request
 * as it is now.
 */
export const actOnRequest = async (
  ports: Ports,
  input: ActInput,
): Promise<Result<Request, ActOnRequestRefusal>> => {
  const { by, requestId, expectedVersion, acts, along = [] } = input;
  const before = await ports.store.get('requests', requestId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (holdsIdentityNumberIn(acts)) return refused({ kind: 'identity_number' });
  if (before.version !== expectedVersion) {
    if (isDoneAlready(before, input)) return ok(before);
    return changedBefore(ports, before);
  }
  const now = ports.clock.now();
  const today = localDate(now, ports.timeZone);
  const done = applyActs(before, acts, { by, now, today });
  if (!done.ok) return refused({ kind: 'refused', request: before, refusal: done.error });
  const change = update('requests', before, done.value);
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, actionOf(input), change, before),
    ...along,
    ...(await requestNotices(ports, by, change.record, acts)),
  ]);
  if (committed.ok) return ok(change.record);
  // Someone was first with the request, so that the version is another one now; or with what goes along.
  const { error } = committed;
  const isRequest = error.kind === 'stale' && error.collection === 'requests';
  if (isRequest) return actOnRequest(ports, input);
  return changedBefore(ports, before);
};
