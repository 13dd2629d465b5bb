import { addresseeId } from '../domain/addressee.js';
import { localDate } from '../domain/calendar.js';
import { isKeptLive, type LiveCard, type LiveSubject, versionOfAll } from '../domain/live-card.js';
import { noticeKey } from '../domain/notice-key.js';
import type { Ports } from './ports.js';
import { noticeTo } from './queue-notices.js';

/** Changes that come close together are shown together, and who does something has their answer first. */
const AFTER_SECONDS = 2;

const versionNow = async ({ store }: Ports, subject: LiveSubject): Promise<number | undefined> => {
  switch (subject.kind) {
    case 'request':
      return (await store.get('requests', subject.requestId))?.version;
    case 'requests':
      return versionOfAll(await store.find('requests'));
    case 'digests':
      return versionOfAll(await store.findBy('digests', 'week', subject.week));
  }
};

/** Whether a notice is on its way that brings the card up to date, and tells of the change as well. */
const isToldOf = async (
  { store, timeZone, clock }: Ports,
  card: LiveCard,
  version: number,
): Promise<boolean> => {
  const { subject } = card.shown;
  if (subject.kind !== 'request') return false;
  const { requestId } = subject;
  const today = localDate(clock.now(), timeZone);
  const key = noticeKey({ kind: 'request_changed', requestId, version }, addresseeId(card), today);
  const [notice] = await store.find('notices', { key });
  return notice?.state === 'waiting' || notice?.state === 'sending';
};

/**
 * Queues an update of every card that shows something older than it has become, whoever changed it and however far
 * an earlier run came. Does nothing when all of them are up to date.
 */
export const queueOutdated = async (ports: Ports): Promise<void> => {
  const now = ports.clock.now();
  for (const card of await ports.store.find('livecards')) {
    const { subject } = card.shown;
    const version = await versionNow(ports, subject);
    if (version === undefined || version === card.shown.version || !isKeptLive(card, now)) continue;
    if (await isToldOf(ports, card, version)) continue;
    const to =
      card.personId === undefined ? { conversationId: card.conversationId } : { personId: card.personId };
    // Refused only when it is queued already.
    await ports.store.commit([
      noticeTo(ports, to, { kind: 'card_outdated', subject, version }, AFTER_SECONDS),
    ]);
  }
};
