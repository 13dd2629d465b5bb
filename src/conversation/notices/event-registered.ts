import { drawEvent } from '../event-card.js';
import { readerInOwnChat } from '../event-reader.js';
import { registeredSentence } from '../event-replies.js';
import type { DrawNotice } from './draw-notice.js';
import { registrationWithEvent } from './of-registration.js';

/** What became of registering where others read; nothing when it was taken back since. */
export const drawEventRegistered: DrawNotice<'event_registered'> = async (
  ports,
  { registrationId },
  texts,
  reader,
) => {
  const found = await registrationWithEvent(ports, registrationId);
  if (found === undefined || found.registration.state === 'withdrawn') return undefined;
  const sentence = await registeredSentence(ports, texts, found.registration);
  return { cards: [await drawEvent(ports, readerInOwnChat(ports, texts, reader), found.event, sentence)] };
};
