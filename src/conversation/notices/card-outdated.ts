import { showsRequests } from '../../domain/live-card.js';
import { worksForAllMunicipalities } from '../../domain/request-rules.js';
import { liveRequest, readerOf } from '../live-request.js';
import { drawQueue } from '../request-queue.js';
import type { DrawNotice } from './draw-notice.js';

/** What the card shows, as it is now. */
export const drawCardOutdated: DrawNotice<'card_outdated'> = async (ports, { subject }, texts, person) => {
  if (subject.kind === 'request') {
    const request = await ports.store.get('requests', subject.requestId);
    return request && liveRequest(ports, texts, person, request);
  }
  const reader = readerOf(ports, texts, person);
  if (!worksForAllMunicipalities(reader.roles)) return undefined;
  // Read first: what changes while it is drawn is drawn once more.
  const follows = showsRequests(subject.filter, await ports.store.find('requests'));
  return { cards: [await drawQueue(ports, reader, subject.filter)], follows };
};
