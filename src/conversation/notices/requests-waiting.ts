import { requestsWaitingCard, requestsWaitingView } from '../../cards/requests-waiting.js';
import { localDate } from '../../domain/calendar.js';
import { rolesOn } from '../../domain/person.js';
import { worksForAllMunicipalities } from '../../domain/request-rules.js';
import { overdueTurns } from '../../usecases/overdue-turns.js';
import type { DrawNotice } from './draw-notice.js';

/** Says nothing when all of it has been dealt with meanwhile, or its day is over: the next working day has its own. */
export const drawRequestsWaiting: DrawNotice<'requests_waiting'> = async (ports, { day }, texts, reader) => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const waiting = (await overdueTurns(ports, today)).get(reader.id) ?? [];
  if (day !== today || waiting.length === 0) return undefined;
  const mayPause = worksForAllMunicipalities(rolesOn(reader, today));
  return { cards: [requestsWaitingCard.render(requestsWaitingView(texts, waiting, mayPause))] };
};
