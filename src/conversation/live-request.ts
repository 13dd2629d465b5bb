import { noticeCard, noticeView } from '../cards/notice.js';
import { type IsoDate, localDate } from '../domain/calendar.js';
import { showsRequest } from '../domain/live-card.js';
import { municipalityOf, type Person, rolesOn } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import { hasLeft } from '../domain/request-followers.js';
import type { RequestView } from '../domain/request-view.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import type { Message } from './reply.js';
import { drawRequest } from './request-card.js';
import { lastHappened } from './request-happened.js';
import { type RequestReader, viewFor } from './request-reader.js';

/** Somebody as they look at requests when they have not written. */
export const readerOf = ({ clock, timeZone }: Ports, texts: Texts, person: Person): RequestReader => {
  const today = localDate(clock.now(), timeZone);
  return { texts, person, roles: rolesOn(person, today), municipality: municipalityOf(person, today), today };
};

/** How much somebody is told of what happens to a request now; undefined when it is not theirs to know any more. */
export const followedView = (reader: RequestReader, request: Request): RequestView | undefined =>
  reader.person !== undefined && hasLeft(reader.person, reader.today) ? undefined : viewFor(reader, request);

/** Whether somebody has been the municipality's contact, as far as the record knows. */
const spokeIn = ({ requestedBy, history }: Request, { id }: Person): boolean =>
  requestedBy === id || history.some(({ act }) => act.kind === 'move_contact' && act.toPersonId === id);

/** The last that somebody sees of a request that is not theirs to follow any more; it says nothing of how it goes. */
const farewell = async (
  ports: Ports,
  texts: Texts,
  reader: Person,
  today: IsoDate,
  request: Request,
): Promise<Message> => {
  const { passedOn } = texts.requestNews;
  const isPassedOn = request.contactId !== reader.id && spokeIn(request, reader);
  const title = isPassedOn ? passedOn.title(request.number) : passedOn.closed(request.number);
  const to = isPassedOn ? [passedOn.to(await nameOf(ports, { texts }, request.contactId))] : [];
  const why = hasLeft(reader, today) ? passedOn.left : passedOn.elsewhere;
  const card = noticeCard.render(noticeView(title, [...to, why]));
  return { cards: [card], follows: showsRequest(request), isLast: true };
};

/**
 * The card of a request as it is now, for the place of the one that somebody has or as a new message; `notice` is what
 * just happened, or what was done last when it is left out. Who may not follow it any more is told so, once.
 */
export const liveRequest = async (
  ports: Ports,
  texts: Texts,
  person: Person,
  request: Request,
  notice?: string,
): Promise<Message> => {
  const reader = readerOf(ports, texts, person);
  const view = followedView(reader, request);
  if (view === undefined) return farewell(ports, texts, person, reader.today, request);
  const line = notice ?? (await lastHappened(ports, texts, request, view));
  const card = await drawRequest(ports, reader, request, line);
  const summary = line === '' ? card.summary : `${request.number}: ${line}`;
  return { cards: [{ ...card, summary }], follows: showsRequest(request) };
};
