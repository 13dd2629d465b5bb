import { noticeCard, noticeView } from '../../cards/notice.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { nameOf } from '../name-of.js';
import type { DrawNotice } from './draw-notice.js';

export const drawRepresentationClaimed: DrawNotice<'representation_claimed'> = async (
  ports,
  { claimId },
  texts,
) => {
  const claim = await ports.store.get('claims', claimId);
  if (claim?.state !== 'waiting') return undefined;
  const { representationClaimed, showPeople } = texts.notices;
  const name = await nameOf(ports, { texts }, claim.personId);
  const title = representationClaimed.title(MUNICIPALITY_NAMES[claim.municipalityId]);
  const paragraphs = [representationClaimed.who(name), representationClaimed.do];
  return { cards: [noticeCard.render(noticeView(title, paragraphs, showPeople))] };
};
