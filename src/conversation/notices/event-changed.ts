import { ownRegistration } from '../../usecases/register-for-event.js';
import { drawEvent } from '../event-card.js';
import { readerInOwnChat } from '../event-reader.js';
import type { DrawNotice } from './draw-notice.js';

/** The event as it is now; nothing when it is cancelled, which is told by itself, or the reader is not registered any more. */
export const drawEventChanged: DrawNotice<'event_changed'> = async (ports, { eventId }, texts, reader) => {
  const event = await ports.store.get('events', eventId);
  const own = await ownRegistration(ports, eventId, reader.id);
  if (event?.state !== 'planned' || own === undefined || own.state === 'withdrawn') return undefined;
  const looking = readerInOwnChat(ports, texts, reader);
  return { cards: [await drawEvent(ports, looking, event, texts.events.notices.changed)] };
};
