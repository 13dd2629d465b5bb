import type { Request, RequestStatus } from '../domain/request.js';
import { findRequests } from '../language/request-search.js';
import { listRequests, type Reader } from './list-requests.js';
import type { Ports } from './ports.js';

/**
 * The requests that someone may be looking for who has typed so far, of those that they may see: by number, words of
 * the question, municipality and status. Open ones first, newest first; all of them when nothing is typed.
 */
export const searchRequests = async (
  ports: Pick<Ports, 'store'>,
  reader: Reader,
  text: string,
  statuses: Readonly<Record<RequestStatus, string>>,
): Promise<readonly Request[]> => findRequests(await listRequests(ports, reader), text, statuses);
