import type { IsoWeek } from '../../domain/calendar.js';
import { showsRequests } from '../../domain/live-card.js';
import { worksForAllMunicipalities } from '../../domain/request-rules.js';
import type { Ports } from '../../usecases/ports.js';
import { drawDigests } from '../digest-sending.js';
import { liveRequest, readerOf } from '../live-request.js';
import type { Message } from '../reply.js';
import { drawQueue } from '../request-queue.js';
import type { RequestReader } from '../request-reader.js';
import { shownDigests } from '../shown-digests.js';
import type { DrawNotice } from './draw-notice.js';

// What is shown is read first: what changes while it is drawn is drawn once more.
const queueNow = async (ports: Ports, reader: RequestReader, filter: string): Promise<Message> => {
  const follows = showsRequests(filter, await ports.store.find('requests'));
  return { cards: [await drawQueue(ports, reader, filter)], follows };
};

const digestsNow = async (ports: Ports, reader: RequestReader, week: IsoWeek): Promise<Message> => {
  const follows = await shownDigests(ports, week);
  return { cards: [await drawDigests(ports, reader, week)], follows };
};

/** What the card shows, as it is now. */
export const drawCardOutdated: DrawNotice<'card_outdated'> = async (ports, { subject }, texts, person) => {
  if (subject.kind === 'request') {
    const request = await ports.store.get('requests', subject.requestId);
    return request && liveRequest(ports, texts, person, request);
  }
  const reader = readerOf(ports, texts, person);
  if (!worksForAllMunicipalities(reader.roles)) return undefined;
  return subject.kind === 'requests'
    ? queueNow(ports, reader, subject.filter)
    : digestsNow(ports, reader, subject.week);
};
