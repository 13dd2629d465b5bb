import type { ToldRequest } from '../cards/request-rows.js';
import { localDate } from '../domain/calendar.js';
import type { Request } from '../domain/request.js';
import type { Ports } from '../usecases/ports.js';
import { type RequestReader, viewFor } from './request-reader.js';

/** A request to somebody who may see it, with what its ids and instants stand for. */
export const toldTo = async (
  { store, timeZone }: Ports,
  reader: RequestReader,
  request: Request,
): Promise<Pick<ToldRequest, 'request' | 'view' | 'nameOf' | 'dayOf'>> => {
  const view = viewFor(reader, request);
  if (view === undefined) throw new Error('a request was to be drawn for somebody who may not see it');
  const people = await store.find('people');
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  return {
    request,
    view,
    nameOf: (personId) => names.get(personId) ?? reader.texts.common.someoneElse,
    dayOf: (instant) => localDate(instant, timeZone),
  };
};
