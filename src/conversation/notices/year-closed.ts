import { closedYearOf } from '../../usecases/closed-year-of.js';
import { closedCard } from '../year-replies.js';
import type { DrawNotice } from './draw-notice.js';

/** The staff can read the year and not open it. Says nothing when the year has been opened again. */
export const drawYearClosed: DrawNotice<'year_closed'> = async (ports, { year }, texts) => {
  const closed = await closedYearOf(ports, year);
  return closed && { cards: [await closedCard(ports, { texts, roles: ['staff'] }, closed)] };
};
