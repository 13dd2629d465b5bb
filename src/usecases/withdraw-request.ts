import type { Request, StatusChange } from '../domain/request.js';
import { canMove } from '../domain/request-life-cycle.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { lastToChange } from './last-to-change.js';
import type { Ports } from './ports.js';
import { staffNotices } from './staff-notices.js';

export type WithdrawRefusal =
  | { readonly kind: 'not_found' }
  | { readonly kind: 'not_possible'; readonly request: Request }
  /** Someone was first; `request` is as it is now, and `by` the id of Person or `system`. */
  | { readonly kind: 'changed'; readonly request: Request; readonly by: string | undefined };

const isWithdrawnBy = (request: Request, personId: string): boolean =>
  request.status === 'withdrawn' && request.statusHistory.at(-1)?.by === personId;

/** Whether the request can be withdrawn as it stands. */
export const isWithdrawable = (request: Request): boolean =>
  canMove(request, { to: 'withdrawn', fulfilled: [] }).ok;

/** The request, when it can be withdrawn. */
export const findWithdrawable = async (
  ports: Ports,
  requestId: string,
): Promise<Result<Request, WithdrawRefusal>> => {
  const request = await ports.store.get('requests', requestId);
  if (request === undefined) return refused({ kind: 'not_found' });
  return isWithdrawable(request) ? ok(request) : refused({ kind: 'not_possible', request });
};

/**
 * The municipality takes its request back (domain-model section 3). The record and its history stay, and
 * the staff are told in the same commit. A press that arrives twice gives the withdrawn request again.
 */
export const withdrawRequest = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly requestId: string;
    /** The version that the person saw. */
    readonly expectedVersion: number;
    readonly reason?: string;
  },
): Promise<Result<Request, WithdrawRefusal>> => {
  const { by } = input;
  const before = await ports.store.get('requests', input.requestId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (isWithdrawnBy(before, by)) return ok(before);
  if (before.version !== input.expectedVersion) {
    return refused({
      kind: 'changed',
      request: before,
      by: await lastToChange(ports, 'requests', before.id),
    });
  }
  if (!isWithdrawable(before)) return refused({ kind: 'not_possible', request: before });

  const history: StatusChange = {
    at: ports.clock.now(),
    by,
    from: before.status,
    to: 'withdrawn',
    ...(input.reason === undefined ? {} : { reason: input.reason }),
  };
  const change = update('requests', before, {
    ...before,
    status: 'withdrawn',
    statusHistory: [...before.statusHistory, history],
  });
  const notice = { kind: 'request_withdrawn', requestId: before.id } as const;
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, 'withdraw-request', change, before),
    ...(await staffNotices(ports, by, notice)),
  ]);
  // Someone was first, so that the version is another one now and the next look ends it.
  return committed.ok ? ok(change.record) : withdrawRequest(ports, input);
};
