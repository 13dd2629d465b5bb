import type { Activity } from '../domain/activity.js';
import type { Ports } from './ports.js';

/** What has been logged on a request and not taken back, newest first. */
export const activitiesOfRequest = async (
  { store }: Pick<Ports, 'store'>,
  requestId: string,
): Promise<readonly Activity[]> =>
  (await store.findBy('activities', 'request', requestId))
    .filter(({ undone }) => undone === undefined)
    .toSorted((a, b) => b.date.from.localeCompare(a.date.from));
