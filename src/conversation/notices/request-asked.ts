import { readerOf } from '../live-request.js';
import { freshForm } from '../request-act-form-replies.js';
import { mayAct } from '../request-reader.js';
import type { DrawNotice } from './draw-notice.js';

/**
 * The question with a place for the answer; nothing when it is answered, or when the reader does not speak for the
 * municipality any more.
 */
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
  const asked = readerOf(ports, texts, reader);
  if (!mayAct(asked, 'answer', request)) return undefined;
  return { cards: [await freshForm(ports, asked, 'answer', request)] };
};
