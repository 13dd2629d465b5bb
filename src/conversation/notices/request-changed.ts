import { liveRequest } from '../live-request.js';
import type { DrawNotice } from './draw-notice.js';

/** The card of the request as it is now, in the place of the one that the reader has. */
export const drawRequestChanged: DrawNotice<'request_changed'> = async (
  ports,
  { requestId },
  texts,
  reader,
) => {
  const request = await ports.store.get('requests', requestId);
  return request && liveRequest(ports, texts, reader, request);
};
