import type { Need, NeedRound } from '../domain/need.js';
import { isOpenRound } from '../domain/need-round.js';
import type { Ports } from './ports.js';

/** The round that nobody has ended; there is at most one. */
export const openRound = async ({ store }: Pick<Ports, 'store'>): Promise<NeedRound | undefined> =>
  (await store.find('rounds', { slot: 'open' }))[0];

const opened = ({ history }: NeedRound): string => history[0]?.at ?? '';

/** Latest round of a year; without one the open round, or else the latest of all. */
export const roundOf = async (
  { store }: Pick<Ports, 'store'>,
  year: number | undefined,
): Promise<NeedRound | undefined> => {
  const rounds = await store.find('rounds', year === undefined ? {} : { year });
  const latest = rounds.toSorted((a, b) => opened(b).localeCompare(opened(a)));
  return latest.find(isOpenRound) ?? latest[0];
};

/** The needs of a round that have not been taken back, the oldest first. */
export const needsOf = async ({ store }: Pick<Ports, 'store'>, roundId: string): Promise<readonly Need[]> => {
  const needs = (await store.findBy('needs', 'round', roundId)).filter(
    ({ withdrawnAt }) => withdrawnAt === undefined,
  );
  return needs.toSorted((a, b) => a.addedAt.localeCompare(b.addedAt) || a.id.localeCompare(b.id));
};
