import { z } from 'zod';
import { requestListCard, requestListView } from '../../cards/request-list.js';
import { localDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { worksForAllMunicipalities } from '../../domain/request-rules.js';
import { listRequests } from '../../usecases/list-requests.js';
import type { Ports } from '../../usecases/ports.js';
import { isWithdrawable } from '../../usecases/withdraw-request.js';
import { defineCommand, defineVerb } from '../command.js';
import { mayDoTo } from '../permission.js';
import { type Reply, say, show } from '../reply.js';
import { openForm } from '../request-form-replies.js';
import { OF_ASKER } from '../request-verb.js';
import type { Turn } from '../turn.js';

// Grammar: [visa|show] [mina|våra|alla|my|our|all] förfrågningar|förfrågningarna|ärenden|requests
const GRAMMAR =
  /^(?:(?:visa|show) )?(?:(?:mina|våra|alla|my|our|all) )?(?:förfrågningar(?:na)?|ärenden|requests)[.!]?$/i;

const emptyList = ({ texts: { request }, roles, municipality }: Turn): Reply => {
  if (worksForAllMunicipalities(roles)) return say(request.list.emptyAll);
  if (municipality === undefined) return say(request.noMunicipality);
  const name = MUNICIPALITY_NAMES[municipality];
  return say(roles.includes('council_member') ? request.list.emptyMayAsk(name) : request.list.empty(name));
};

const list = async (ports: Ports, turn: Turn): Promise<Reply> => {
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

export const myRequestsCommand = defineCommand<true>({
  name: 'mina förfrågningar',
  personalFor: ['council_member', 'chief', 'staff'],
  inManifest: true,
  help: ({ request }) => request.mine,
  parse: (text) => (GRAMMAR.test(text) ? true : undefined),
  run: (ports, turn) => list(ports, turn),
  verbs: [
    defineVerb({
      name: 'request.ask-withdraw',
      schema: z.strictObject({ requestId: z.string() }),
      ...OF_ASKER,
      run: async (ports, turn, { requestId }) => {
        const request = await ports.store.get('requests', requestId);
        return request === undefined
          ? say(turn.texts.requestActs.notFound)
          : openForm(ports, turn, 'withdraw', request);
      },
    }),
  ],
});
