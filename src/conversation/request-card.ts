import type { RenderedCard } from '../cards/define-card.js';
import { requestCard, requestView } from '../cards/request.js';
import { requestHistoryCard, requestHistoryView } from '../cards/request-history.js';
import { type IsoInstant, localDate } from '../domain/calendar.js';
import { showsRequest } from '../domain/live-card.js';
import type { Request } from '../domain/request.js';
import { actsHere } from '../domain/request-choices.js';
import { activitiesOfRequest } from '../usecases/activities-of-request.js';
import type { Ports } from '../usecases/ports.js';
import { following, type Reply, replaceWith, show } from './reply.js';
import { mayAct, type RequestReader, viewFor } from './request-reader.js';
import { suggestedLine } from './suggested-line.js';
import type { Turn } from './turn.js';

const toldTo = async (ports: Ports, reader: RequestReader, request: Request) => {
  const view = viewFor(reader, request);
  if (view === undefined) throw new Error('a request was to be drawn for somebody who may not see it');
  const people = await ports.store.find('people');
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  return {
    request,
    view,
    nameOf: (personId: string) => names.get(personId) ?? reader.texts.common.someoneElse,
    dayOf: (instant: IsoInstant) => localDate(instant, ports.timeZone),
  };
};

/**
 * The request as this reader may see it, with the buttons for what they may do with it here and now. `notice` is
 * what just happened, a whole sentence. The reader must be one that {@link viewFor} knows of.
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

/** One page, counted from 1, of what the reader may see of the history. */
export const drawHistory = async (
  ports: Ports,
  reader: RequestReader,
  request: Request,
  page: number,
): Promise<RenderedCard> =>
  requestHistoryCard.render(
    requestHistoryView(reader.texts, { ...(await toldTo(ports, reader, request)), page }),
  );

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
