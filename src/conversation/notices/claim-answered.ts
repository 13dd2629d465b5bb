import { noticeCard, noticeView } from '../../cards/notice.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import type { DrawNotice } from './draw-notice.js';

export const drawClaimAnswered: DrawNotice<'claim_answered'> = async (ports, { claimId }, texts) => {
  const claim = await ports.store.get('claims', claimId);
  const { claimAnswered, showHelp } = texts.notices;
  const municipality = claim && MUNICIPALITY_NAMES[claim.municipalityId];
  if (claim === undefined || municipality === undefined) return undefined;
  if (claim.state === 'accepted' && claim.role !== undefined) {
    const title = claimAnswered.accepted(texts.labels.roles[claim.role], municipality);
    return { cards: [noticeCard.render(noticeView(title, [claimAnswered.next], showHelp))] };
  }
  if (claim.state !== 'declined') return undefined;
  const paragraphs = [
    ...(claim.reason === undefined ? [] : [claimAnswered.reason(claim.reason)]),
    claimAnswered.stillAsk,
  ];
  return {
    cards: [noticeCard.render(noticeView(claimAnswered.declined(municipality), paragraphs, showHelp))],
  };
};
