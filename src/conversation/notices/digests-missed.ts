import { digestsMissedCard, digestsMissedView } from '../../cards/digests-missed.js';
import { leftOfWeeks } from '../../usecases/tell-missed-weeks.js';
import type { DrawNotice } from './draw-notice.js';

/** Those that are still not sent; says nothing when all have been dealt with meanwhile. */
export const drawDigestsMissed: DrawNotice<'digests_missed'> = async (ports, { weeks }, texts) => {
  const missed = await leftOfWeeks(ports, weeks);
  if (missed.length === 0) return undefined;
  return { cards: [digestsMissedCard.render(digestsMissedView(texts, missed))] };
};
