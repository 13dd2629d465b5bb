import type { RenderedCard } from '../cards/define-card.js';
import { lineSentences } from '../cards/line-sentences.js';
import { noticeCard, noticeView } from '../cards/notice.js';
import { proposalCard, proposalView } from '../cards/proposal.js';
import { localDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { councilMemberOf } from '../domain/person.js';
import type { Proposal } from '../domain/proposal.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';
import { whoCanBeWrittenTo } from '../usecases/written-to.js';
import { nameOf } from './name-of.js';
import { type Reply, replaceWith } from './reply.js';
import { suggestedLine } from './suggested-line.js';
import type { Turn } from './turn.js';

/** How a proposal ended and by whom, in a sentence; empty while it waits. */
export const endSentence = async (ports: Ports, texts: Texts, proposal: Proposal): Promise<string> => {
  const { ended } = texts.proposals;
  const { state, requestId = '', answeredBy, proposedBy } = proposal;
  switch (state) {
    case 'waiting':
      return '';
    case 'withdrawn':
      return ended.withdrawn(await nameOf(ports, { texts }, proposedBy));
    case 'declined':
      return ended.declined(await nameOf(ports, { texts }, answeredBy));
    case 'passed_on': {
      const request = await ports.store.get('requests', requestId);
      const number = request?.number ?? texts.undelivered.removed;
      return ended.passedOn(await nameOf(ports, { texts }, answeredBy), number);
    }
  }
};

/** A proposal as it is now, for who may answer it: the card to answer it on, or how it ended. */
export const cardOfProposal = async (
  ports: Ports,
  texts: Texts,
  proposal: Proposal,
  { reason = '', problems = [] as readonly string[] } = {},
): Promise<RenderedCard> => {
  const { proposals, formats } = texts;
  const { municipalityId, state, proposedBy, proposedAt, question } = proposal;
  if (state !== 'waiting') {
    const title = proposals.answer.title(MUNICIPALITY_NAMES[municipalityId]);
    const paragraphs = [question, await endSentence(ports, texts, proposal)];
    return noticeCard.render(noticeView(title, paragraphs, proposals.sent.show));
  }
  const today = localDate(ports.clock.now(), ports.timeZone);
  const member = councilMemberOf(await ports.store.find('people'), municipalityId, today);
  return proposalCard.render(
    proposalView(texts, {
      proposal,
      name: await nameOf(ports, { texts }, proposedBy),
      day: formats.day(localDate(proposedAt, ports.timeZone)),
      suggested: suggestedLine(proposal),
      isForFou: member === undefined,
      reason,
      problems,
    }),
  );
};

/** To whom the proposal went, and how the answer comes; in the place of the form. */
export const proposalReceipt = async (ports: Ports, turn: Turn, proposal: Proposal): Promise<Reply> => {
  const { texts, today, conversation } = turn;
  const { sent } = texts.proposals;
  const municipality = MUNICIPALITY_NAMES[proposal.municipalityId];
  const member = councilMemberOf(await ports.store.find('people'), proposal.municipalityId, today);
  const reached = member === undefined ? [] : await whoCanBeWrittenTo(ports, [member]);
  const paragraphs = [
    proposal.question,
    ...(member === undefined
      ? [sent.toManager(municipality)]
      : [sent.toMember(member.displayName, municipality)]),
    ...(member === undefined || reached.length > 0 ? [] : [sent.unreached(member.displayName)]),
    conversation.kind === 'personal' ? sent.willHear : sent.willHearInPrivate,
    lineSentences(texts, suggestedLine(proposal)),
  ];
  return replaceWith(noticeCard.render(noticeView(sent.title, paragraphs, sent.show)));
};
