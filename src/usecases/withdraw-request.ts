import type { Request } from '../domain/request.js';
import { canMove } from '../domain/request-life-cycle.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { ActOnRequestRefusal } from './act-on-request.js';
import type { Ports } from './ports.js';

/** Whether the request can be withdrawn as it stands. */
export const isWithdrawable = (request: Request): boolean =>
  canMove(request, { to: 'withdrawn', fulfilled: [] }).ok;

/** The request, when it can be withdrawn. */
export const findWithdrawable = async (
  ports: Ports,
  requestId: string,
): Promise<Result<Request, ActOnRequestRefusal>> => {
  const request = await ports.store.get('requests', requestId);
  if (request === undefined) return refused({ kind: 'not_found' });
  if (isWithdrawable(request)) return ok(request);
  return refused({ kind: 'refused', request, refusal: { kind: 'no_such_step', act: 'withdraw' } });
};
