import { localDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { liveRequest } from '../live-request.js';
import { nameOf } from '../name-of.js';
import { hasJustCome } from '../request-happened.js';
import type { DrawNotice } from './draw-notice.js';

/** The card of the new request, which is kept up to date from now on. */
export const drawRequestFiled: DrawNotice<'request_filed'> = async (ports, { requestId }, texts, reader) => {
  const request = await ports.store.get('requests', requestId);
  if (request === undefined) return undefined;
  const municipality = MUNICIPALITY_NAMES[request.municipalityId];
  const name = await nameOf(ports, { texts }, request.requestedBy);
  const day = texts.formats.day(localDate(request.createdAt, ports.timeZone));
  // Who comes late is told what has been done since.
  const notice = hasJustCome(request) ? texts.requestNews.filed(municipality, name, day) : undefined;
  return liveRequest(ports, texts, reader, request, notice);
};
