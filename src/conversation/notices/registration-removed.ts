import { contactFor, drawEvent } from '../event-card.js';
import { readerInOwnChat } from '../event-reader.js';
import type { DrawNotice } from './draw-notice.js';
import { registrationWithEvent } from './of-registration.js';

/** Staff have taken somebody's registration away; nothing when they are registered again. */
export const drawRegistrationRemoved: DrawNotice<'registration_removed'> = async (
  ports,
  { registrationId },
  texts,
  reader,
) => {
  const found = await registrationWithEvent(ports, registrationId);
  if (found?.registration.state !== 'withdrawn') return undefined;
  const looking = readerInOwnChat(ports, texts, reader);
  const sentence = texts.signUp.happened.removed(await contactFor(ports, looking, found.event));
  return { cards: [await drawEvent(ports, looking, found.event, sentence)] };
};
