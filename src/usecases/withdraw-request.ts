import type { Request, StatusChange } from '../domain/request.js';
import { canMove } from '../domain/request-life-cycle.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import type { Asker } from './file-request.js';
import type { Ports } from './ports.js';
import { staffNotices } from './staff-notices.js';

export type WithdrawRefusal =
  /** Gone, or another municipality's: which one is not told. */
  | { readonly kind: 'not_found' }
  | { readonly kind: 'not_possible'; readonly request: Request }
  /** Someone was first; `request` is as it is now. */
  | { readonly kind: 'changed'; readonly request: Request };

const isWithdrawnBy = (request: Request, personId: string): boolean =>
  request.status === 'withdrawn' && request.statusHistory.at(-1)?.by === personId;

const ownRequest = async (ports: Ports, asker: Asker, id: string): Promise<Request | undefined> => {
  const request = await ports.store.get('requests', id);
  return request?.municipalityId === asker.municipality ? request : undefined;
};

/** Whether the asker may withdraw the request as it stands: an open one, of their own municipality. */
export const mayWithdraw = (asker: Asker, request: Request): boolean =>
  request.municipalityId === asker.municipality &&
  canMove(request, { to: 'withdrawn', roles: asker.roles, fulfilled: [] }).ok;

/** The request, when the asker may withdraw it. */
export const findWithdrawable = async (
  ports: Ports,
  asker: Asker,
  requestId: string,
): Promise<Result<Request, WithdrawRefusal>> => {
  const request = await ownRequest(ports, asker, requestId);
  if (request === undefined) return refused({ kind: 'not_found' });
  return mayWithdraw(asker, request) ? ok(request) : refused({ kind: 'not_possible', request });
};

/**
 * The municipality takes its request back (domain-model section 3). The record and its history stay, and
 * the staff are told in the same commit. A press that arrives twice gives the withdrawn request again.
 */
export const withdrawRequest = async (
  ports: Ports,
  input: {
    readonly asker: Asker;
    readonly requestId: string;
    /** The version that the person saw. */
    readonly expectedVersion: number;
    readonly reason?: string;
  },
): Promise<Result<Request, WithdrawRefusal>> => {
  const { asker } = input;
  const before = await ownRequest(ports, asker, input.requestId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (isWithdrawnBy(before, asker.person.id)) return ok(before);
  if (before.version !== input.expectedVersion) return refused({ kind: 'changed', request: before });
  if (!mayWithdraw(asker, before)) return refused({ kind: 'not_possible', request: before });

  const history: StatusChange = {
    at: ports.clock.now(),
    by: asker.person.id,
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
    auditOf(ports, asker.person.id, 'withdraw-request', change, before),
    ...(await staffNotices(ports, asker.person.id, notice)),
  ]);
  // Someone was first, so that the version is another one now and the next look ends it.
  return committed.ok ? ok(change.record) : withdrawRequest(ports, input);
};
