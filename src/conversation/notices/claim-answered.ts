import { noticeCard, noticeView } from '../../cards/notice.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { nameOf } from '../name-of.js';
import { roleTitle } from '../role-words.js';
import type { DrawNotice } from './draw-notice.js';

/** To who claimed: what they may do now, or why not and whom to talk to. */
export const drawClaimAnswered: DrawNotice<'claim_answered'> = async (ports, { claimId }, texts) => {
  const claim = await ports.store.get('claims', claimId);
  if (claim === undefined) return undefined;
  const { claims, notices, answer } = texts;
  const { answered, ended } = claims;
  const { role, municipalityId, reason } = claim;
  if (claim.state === 'accepted' && role !== undefined) {
    const title = answered.accepted(roleTitle(texts, { role, municipalityId }));
    const offer = role === 'council_member' ? notices.showRequests : notices.showDigest;
    return { cards: [noticeCard.render(noticeView(title, [answered.next[role]], offer))] };
  }
  if (claim.state !== 'declined') return undefined;
  const manager = answer.manager(await nameOf(ports, { texts }, claim.answeredBy));
  const paragraphs = [
    ...(reason === undefined ? [] : [ended.reason(reason)]),
    answered.wrong(manager),
    answered.stillAsk,
  ];
  const title = answered.declined(MUNICIPALITY_NAMES[municipalityId]);
  return { cards: [noticeCard.render(noticeView(title, paragraphs, notices.showHelp))] };
};
