import { addDays, localDate } from '../domain/calendar.js';
import { isKeptLive, type LiveCard } from '../domain/live-card.js';
import { isOpen, type Request } from '../domain/request.js';
import { forgotten } from './live-cards.js';
import type { Ports } from './ports.js';

/** After a request's end its card may still change, when staff link or mend something. */
const KEPT_AFTER_END_DAYS = 30;

/** Forgets cards of requests that are gone or ended more than 30 days ago, and lists that nobody looks at any more. */
export const tidyLiveCards = async ({ store, clock, timeZone, log }: Ports): Promise<void> => {
  const now = clock.now();
  const oldest = addDays(localDate(now, timeZone), -KEPT_AFTER_END_DAYS);
  const isOver = (request: Request): boolean => {
    const lastAt = request.history.at(-1)?.at ?? request.createdAt;
    return !isOpen(request) && localDate(lastAt, timeZone) < oldest;
  };
  const isOld = async (card: LiveCard): Promise<boolean> => {
    const { subject } = card.shown;
    if (subject.kind !== 'request') return !isKeptLive(card, now);
    const request = await store.get('requests', subject.requestId);
    return request === undefined || isOver(request);
  };
  let count = 0;
  for (const card of await store.find('livecards')) {
    // Each on its own: one that is shown anew meanwhile is no reason to keep the others.
    if ((await isOld(card)) && (await store.commit([forgotten(card)])).ok) count += 1;
  }
  if (count > 0) log.info({ count }, 'cards are not kept up to date any more');
};
