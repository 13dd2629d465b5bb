import type { IsoWeek } from '../domain/calendar.js';
import { type Shown, showsDigests } from '../domain/live-card.js';
import type { Ports } from '../usecases/ports.js';

/** Read before what is drawn from the records, so that what changes meanwhile is drawn once more. */
export const shownDigests = async ({ store }: Ports, week: IsoWeek): Promise<Shown> =>
  showsDigests(week, await store.findBy('digests', 'week', week));
