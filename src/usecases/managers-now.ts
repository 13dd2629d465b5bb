import { localDate } from '../domain/calendar.js';
import { watchersOf } from '../domain/person.js';
import type { Ports } from './ports.js';

/** Ids of those who are told of troubles with digests: the FoU managers, or all staff without any. */
export const managersNow = async ({ store, clock, timeZone }: Ports): Promise<readonly string[]> =>
  watchersOf(await store.find('people'), localDate(clock.now(), timeZone)).map(({ id }) => id);
