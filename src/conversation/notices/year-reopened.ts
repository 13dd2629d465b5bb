import { closedYearOf } from '../../usecases/closed-year-of.js';
import { nameOf } from '../name-of.js';
import { yearCard } from '../year-replies.js';
import type { DrawNotice } from './draw-notice.js';

/** Says nothing when the year has been closed again. */
export const drawYearReopened: DrawNotice<'year_reopened'> = async (ports, { year, by }, texts) => {
  if ((await closedYearOf(ports, year)) !== undefined) return undefined;
  const { open } = texts.yearClosing;
  const name = await nameOf(ports, { texts }, by);
  return { cards: [yearCard({ texts }, year, open.title(String(year)), [open.by(name), open.means])] };
};
