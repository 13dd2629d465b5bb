import { givesSeats } from '../../domain/event-sign-up.js';
import { localNow } from '../../usecases/local-now.js';
import { ownRegistration } from '../../usecases/register-for-event.js';
import { drawEvent } from '../event-card.js';
import { readerInOwnChat } from '../event-reader.js';
import type { DrawNotice } from './draw-notice.js';

/**
 * Reminds somebody of an event that they have a seat at; nothing when it was moved, cancelled or
 * has begun, or they withdrew.
 */
export const drawEventSoon: DrawNotice<'event_soon'> = async (ports, { eventId, day }, texts, reader) => {
  const event = await ports.store.get('events', eventId);
  const own = await ownRegistration(ports, eventId, reader.id);
  if (event === undefined || event.date?.from !== day || own?.state !== 'seated') return undefined;
  if (!givesSeats(event, localNow(ports))) return undefined;
  const looking = readerInOwnChat(ports, texts, reader);
  return { cards: [await drawEvent(ports, looking, event, texts.signUp.happened.soon)] };
};
