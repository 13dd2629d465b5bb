import type { Request } from '../domain/request.js';
import { canMove } from '../domain/request-life-cycle.js';

/** Whether the request can be withdrawn as it stands. */
export const isWithdrawable = (request: Request): boolean =>
  canMove(request, { to: 'withdrawn', fulfilled: [] }).ok;
