import { requestReceiptCard, requestReceiptView } from '../cards/request-receipt.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { councilMemberOf, fouManagerOf } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import type { Ports } from '../usecases/ports.js';
import { type Reply, replaceWith } from './reply.js';
import { suggestedLine } from './suggested-line.js';
import type { Turn } from './turn.js';

const whomToTalkTo = async (ports: Ports, turn: Turn, { municipalityId }: Request): Promise<string> => {
  const people = await ports.store.find('people');
  const { answer, formats, request } = turn.texts;
  const member = councilMemberOf(people, municipalityId, turn.today);
  const manager = fouManagerOf(people, turn.today);
  return formats.list([
    ...(member === undefined || member.id === turn.person?.id
      ? []
      : [answer.representative(member.displayName, MUNICIPALITY_NAMES[municipalityId])]),
    manager === undefined ? request.receipt.manager : answer.manager(manager.displayName),
  ]);
};

/** That the request is received, in the place of the card that it was sent from (I30). */
export const requestReceipt = async (ports: Ports, turn: Turn, request: Request): Promise<Reply> => {
  const contact = await whomToTalkTo(ports, turn, request);
  const view = requestReceiptView(turn.texts, request, suggestedLine(request), contact);
  return replaceWith(requestReceiptCard.render(view));
};
