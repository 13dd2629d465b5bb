import type { RenderedCard } from '../cards/define-card.js';
import { requestCard, requestView } from '../cards/request.js';
import { showsRequest } from '../domain/live-card.js';
import type { Request } from '../domain/request.js';
import { actsHere } from '../domain/request-choices.js';
import { activitiesOfRequest } from '../usecases/activities-of-request.js';
import type { Ports } from '../usecases/ports.js';
import { following, type Reply, replaceWith, show } from './reply.js';
import { mayAct, type RequestReader } from './request-reader.js';
import { toldTo } from './request-told.js';
import { suggestedLine } from './suggested-line.js';
import type { Turn } from './turn.js';

/**
 * The request as this reader may see it, with the buttons for what they may do with it here and now. `notice` is
 * what just happened, a whole sentence. The reader must be one that `viewFor` knows of.
 */
export const drawRequest = async (
  ports: Ports,
  reader: RequestReader,
  request: Request,
  notice = '',
): Promise<RenderedCard> => {
  const told = await toldTo(ports, reader, request);
  const activities = told.view === 'staff' ? await activitiesOfRequest(ports, request.id) : [];
  const { texts, municipality } = reader;
  const acts = actsHere(request, { personId: reader.person?.id, municipality })
    .filter((act) => mayAct(reader, act, request))
    .filter((act) => act !== 'unlink_activity' || activities.length > 0);
  const suggested = suggestedLine(request);
  return requestCard.render(
    requestView(texts, { ...told, municipality, acts, activities, suggested, notice }),
  );
};

const kept = (request: Request, reply: Reply): Reply => following(showsRequest(request), reply);

/** The card in place of the one that was pressed, after every press; it is kept up to date from then on. */
export const showRequest = async (
  ports: Ports,
  turn: Turn,
  request: Request,
  notice?: string,
): Promise<Reply> => kept(request, replaceWith(await drawRequest(ports, turn, request, notice)));

/** The card as a message of its own, kept up to date from then on. */
export const openRequest = async (
  ports: Ports,
  turn: Turn,
  request: Request,
  notice?: string,
): Promise<Reply> => kept(request, show(await drawRequest(ports, turn, request, notice)));
