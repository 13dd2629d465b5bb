import { type ListedProposal, proposalListCard, proposalListView } from '../cards/proposal-list.js';
import { localDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Proposal } from '../domain/proposal.js';
import type { Ports } from '../usecases/ports.js';
import { proposalsBy, proposalsToAnswer, whoAnswers } from '../usecases/proposals.js';
import { nameOf } from './name-of.js';
import { type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';

const dayOf = ({ timeZone }: Ports, { texts }: Turn, { proposedAt }: Proposal): string =>
  texts.formats.day(localDate(proposedAt, timeZone));

const toAnswer = async (ports: Ports, turn: Turn, proposal: Proposal): Promise<ListedProposal> => {
  const name = await nameOf(ports, turn, proposal.proposedBy);
  return { proposal, head: turn.texts.proposals.list.from(name, dayOf(ports, turn, proposal)), lines: [] };
};

/** How it stands with a proposal that the reader has made. */
const howItStands = async (ports: Ports, turn: Turn, proposal: Proposal): Promise<string> => {
  const { proposals, labels, formats } = turn.texts;
  const { list } = proposals;
  const { state, answeredBy, reason = '', requestId = '', municipalityId } = proposal;
  switch (state) {
    case 'waiting': {
      const names = (await whoAnswers(ports, municipalityId)).map((id) => nameOf(ports, turn, id));
      return list.waiting(formats.either(await Promise.all(names)));
    }
    case 'withdrawn':
      return list.withdrawn;
    case 'declined':
      return list.declined(await nameOf(ports, turn, answeredBy), reason);
    case 'passed_on': {
      const name = await nameOf(ports, turn, answeredBy);
      const request = await ports.store.get('requests', requestId);
      if (request === undefined) return list.removed(name);
      return list.passedOn(name, request.number, labels.statuses[request.status]);
    }
  }
};

const made = async (ports: Ports, turn: Turn, proposal: Proposal): Promise<ListedProposal> => {
  const { list } = turn.texts.proposals;
  const municipality = MUNICIPALITY_NAMES[proposal.municipalityId];
  return {
    proposal,
    head: list.madeIn(municipality, dayOf(ports, turn, proposal)),
    lines: [await howItStands(ports, turn, proposal)],
  };
};

/** What waits for the asker's answer and what they have proposed; `notice` = what just happened. */
export const proposalList = async (ports: Ports, turn: Turn, notice?: string): Promise<Reply> => {
  const { person, texts } = turn;
  if (person === undefined) return say(texts.proposals.list.empty);
  const waiting = await proposalsToAnswer(ports, person);
  const own = await proposalsBy(ports, person);
  if (waiting.length + own.length === 0) return say(texts.proposals.list.empty);
  const view = proposalListView(
    texts,
    await Promise.all(waiting.map((proposal) => toAnswer(ports, turn, proposal))),
    await Promise.all(own.map((proposal) => made(ports, turn, proposal))),
    notice,
  );
  const card = proposalListCard.render(view);
  return notice === undefined ? show(card) : replaceWith(card);
};
