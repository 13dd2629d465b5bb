import { drawEvent } from '../event-card.js';
import { readerInOwnChat } from '../event-reader.js';
import type { DrawNotice } from './draw-notice.js';
import { registrationWithEvent } from './of-registration.js';

/** Somebody who waited has a seat; nothing when they have taken it back, or the event does not take place. */
export const drawSeatGiven: DrawNotice<'seat_given'> = async (ports, { registrationId }, texts, reader) => {
  const found = await registrationWithEvent(ports, registrationId);
  if (found?.registration.state !== 'seated' || found.event.state !== 'planned') return undefined;
  const { seatGiven, seatGivenHowTo } = texts.signUp.happened;
  const sentence = `${seatGiven} ${seatGivenHowTo}`;
  return { cards: [await drawEvent(ports, readerInOwnChat(ports, texts, reader), found.event, sentence)] };
};
