import { localDate } from '../../domain/calendar.js';
import { freshForm } from '../request-act-form-replies.js';
import type { DrawNotice } from './draw-notice.js';

/** The question with a place for the answer; nothing when it is answered, or another speaks for the municipality. */
export const drawRequestAsked: DrawNotice<'request_asked'> = async (
  ports,
  { requestId, version },
  texts,
  reader,
) => {
  const request = await ports.store.get('requests', requestId);
  if (request?.waitingFor === undefined || request.contactId !== reader.id) return undefined;
  const isAnother = request.history.some((step) => step.act.kind === 'ask' && step.version > version);
  if (isAnother) return undefined;
  const today = localDate(ports.clock.now(), ports.timeZone);
  return { cards: [await freshForm(ports, { texts, today, person: reader }, 'answer', request)] };
};
