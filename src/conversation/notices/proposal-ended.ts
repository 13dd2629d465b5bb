import { noticeCard, noticeView } from '../../cards/notice.js';
import { nextStepText } from '../../cards/request-next-step.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { nameOf } from '../name-of.js';
import type { DrawNotice } from './draw-notice.js';

/** To who proposed it what became of it, and to who was to answer that it was taken back. */
export const drawProposalEnded: DrawNotice<'proposal_ended'> = async (ports, { proposalId }, texts) => {
  const proposal = await ports.store.get('proposals', proposalId);
  if (proposal === undefined) return undefined;
  const { told, sent } = texts.proposals;
  const { state, question, answeredBy, proposedBy, municipalityId, reason = '', requestId = '' } = proposal;
  const card = (title: string, ...sentences: readonly string[]) => ({
    cards: [noticeCard.render(noticeView(title, [question, ...sentences], sent.show))],
  });
  switch (state) {
    case 'waiting':
      return undefined;
    case 'withdrawn': {
      const name = await nameOf(ports, { texts }, proposedBy);
      return card(told.withdrawn(MUNICIPALITY_NAMES[municipalityId]), told.withdrawnBy(name));
    }
    case 'declined': {
      const name = await nameOf(ports, { texts }, answeredBy);
      return card(told.declined, told.declinedBy(name), told.reason(reason), told.talk(name));
    }
    case 'passed_on': {
      const request = await ports.store.get('requests', requestId);
      if (request === undefined) return undefined;
      const name = await nameOf(ports, { texts }, answeredBy);
      return card(told.passedOn(request.number), told.passedOnBy(name), nextStepText(texts, request));
    }
  }
};
