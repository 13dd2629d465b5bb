import { requestListCard, requestListView } from '../cards/request-list.js';
import { localDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { worksForAllMunicipalities } from '../domain/request-rules.js';
import { listRequests } from '../usecases/list-requests.js';
import type { Ports } from '../usecases/ports.js';
import { isWithdrawable } from '../usecases/withdraw-request.js';
import { mayDoTo } from './permission.js';
import { type Reply, say, show } from './reply.js';
import type { Turn } from './turn.js';

const emptyList = ({ texts: { request }, roles, municipality }: Turn): Reply => {
  if (worksForAllMunicipalities(roles)) return say(request.list.emptyAll);
  if (municipality === undefined) return say(request.noMunicipality);
  const name = MUNICIPALITY_NAMES[municipality];
  return say(roles.includes('council_member') ? request.list.emptyMayAsk(name) : request.list.empty(name));
};

/** The requests that somebody may see: staff those of all, everyone else their own municipality's. */
export const requestList = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const requests = await listRequests(ports, turn);
  if (requests.length === 0) return emptyList(turn);
  const municipality = worksForAllMunicipalities(turn.roles) ? undefined : turn.municipality;
  const people = await ports.store.find('people');
  const rows = requests.map((request) => ({
    request,
    sentOn: localDate(request.createdAt, ports.timeZone),
    contact: people.find(({ id }) => id === request.contactId)?.displayName,
    mayWithdraw: isWithdrawable(request) && mayDoTo(turn, 'request.withdraw', request),
  }));
  return show(requestListCard.render(requestListView(turn.texts, rows, municipality)));
};
