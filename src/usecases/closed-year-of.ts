import { type ClosedYear, closedYearId } from '../domain/closed-year.js';
import type { Ports } from './ports.js';

/** Who has closed a year and when; undefined while it is open. */
export const closedYearOf = (
  { store }: Pick<Ports, 'store'>,
  year: number,
): Promise<ClosedYear | undefined> => store.get('closings', closedYearId(year));
