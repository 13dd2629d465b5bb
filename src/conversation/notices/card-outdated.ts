import { liveRequest } from '../live-request.js';
import type { DrawNotice } from './draw-notice.js';

/** What the card shows, as it is now. */
export const drawCardOutdated: DrawNotice<'card_outdated'> = async (ports, { subject }, texts, reader) => {
  if (subject.kind !== 'request') return undefined;
  const request = await ports.store.get('requests', subject.requestId);
  return request && liveRequest(ports, texts, reader, request);
};
