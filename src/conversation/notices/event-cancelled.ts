import { ownRegistration } from '../../usecases/register-for-event.js';
import { drawEvent } from '../event-card.js';
import { readerInOwnChat } from '../event-reader.js';
import type { DrawNotice } from './draw-notice.js';

/** That it does not take place, and why; nothing when the reader has withdrawn. */
export const drawEventCancelled: DrawNotice<'event_cancelled'> = async (
  ports,
  { eventId },
  texts,
  reader,
) => {
  const event = await ports.store.get('events', eventId);
  const own = await ownRegistration(ports, eventId, reader.id);
  if (event?.state !== 'cancelled' || own === undefined || own.state === 'withdrawn') return undefined;
  const looking = readerInOwnChat(ports, texts, reader);
  return { cards: [await drawEvent(ports, looking, event, texts.events.notices.cancelled)] };
};
