import type { RenderedCard } from '../cards/define-card.js';
import { requestCard, requestView } from '../cards/request.js';
import type { Request } from '../domain/request.js';
import { actsHere } from '../domain/request-choices.js';
import type { Ports } from '../usecases/ports.js';
import { type Reply, replaceWith } from './reply.js';
import { mayAct, type RequestReader } from './request-reader.js';
import { suggestedLine } from './suggested-line.js';
import type { Turn } from './turn.js';

/**
 * The request as this reader may see it, with the buttons for what they may do with it here and now. `notice` is
 * what just happened, a whole sentence.
 */
export const drawRequest = async (
  _ports: Ports,
  reader: RequestReader,
  request: Request,
  notice = '',
): Promise<RenderedCard> => {
  const acts = actsHere(request, reader.person?.id).filter((act) => mayAct(reader, act, request));
  const { line } = suggestedLine(request);
  const takesWithIt = request.assignedTo.length === 0;
  return requestCard.render(
    requestView(reader.texts, { request, acts, suggestedLine: line, takesWithIt, likely: acts[0], notice }),
  );
};

/** The card in place of the one that was pressed, after every press. */
export const showRequest = async (
  ports: Ports,
  turn: Turn,
  request: Request,
  notice?: string,
): Promise<Reply> => replaceWith(await drawRequest(ports, turn, request, notice));
