import { z } from 'zod';
import { requestListCard, requestListView } from '../../cards/request-list.js';
import { requestWithdrawCard, requestWithdrawView } from '../../cards/request-withdraw.js';
import { localDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { worksForAllMunicipalities } from '../../domain/request-rules.js';
import { type ActOnRequestRefusal, actOnRequest } from '../../usecases/act-on-request.js';
import { listRequests } from '../../usecases/list-requests.js';
import type { Ports } from '../../usecases/ports.js';
import { findWithdrawable, isWithdrawable } from '../../usecases/withdraw-request.js';
import { askerOf } from '../asker.js';
import { type CardVerb, defineCommand, defineVerb } from '../command.js';
import { mayDoTo } from '../permission.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import { requestRefusal } from '../request-refusal.js';
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

const list = async (ports: Ports, turn: Turn, notice?: string): Promise<Reply> => {
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
  const card = requestListCard.render(requestListView(turn.texts, rows, municipality, notice));
  return notice === undefined ? show(card) : replaceWith(card);
};

const refusal = async (ports: Ports, turn: Turn, error: ActOnRequestRefusal): Promise<Reply> => {
  const sentence = await requestRefusal(ports, turn, error);
  return 'request' in error ? list(ports, turn, sentence) : say(sentence);
};

const withdrawal = z.strictObject({
  requestId: z.string(),
  expectedVersion: z.int(),
  reason: z.string().trim().max(500).default(''),
});

/** The municipality that has asked is the owner of a request. Others are not told that it exists. */
const REQUESTED: Pick<CardVerb<{ requestId: string }>, 'about' | 'whose'> = {
  about: ({ store }, _turn, { requestId }) => store.get('requests', requestId),
  whose: async (_ports, { texts }) => texts.request.withdraw.notFound,
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
      ...REQUESTED,
      run: async (ports, turn, { requestId }) => {
        const found = await findWithdrawable(ports, requestId);
        if (!found.ok) return refusal(ports, turn, found.error);
        return show(requestWithdrawCard.render(requestWithdrawView(turn.texts, found.value)));
      },
    }),
    defineVerb<z.infer<typeof withdrawal>>({
      name: 'request.withdraw',
      schema: withdrawal,
      ...REQUESTED,
      run: async (ports, turn, { requestId, expectedVersion, reason }) => {
        const withdrawn = await actOnRequest(ports, {
          by: askerOf(turn).person.id,
          requestId,
          expectedVersion,
          acts: [{ kind: 'withdraw', ...(reason === '' ? {} : { reason }) }],
        });
        if (!withdrawn.ok) return refusal(ports, turn, withdrawn.error);
        return list(ports, turn, turn.texts.request.withdraw.done(withdrawn.value.number));
      },
    }),
  ],
});
