import { localDate } from '../domain/calendar.js';
import { isPast, type Retained, type Surroundings } from '../domain/last-use.js';
import type { RetainedCollection } from '../domain/retention.js';
import type { Ports } from './ports.js';

/** What it takes to judge the records of any collection now. */
export const surroundings = async ({ store, clock, timeZone }: Ports): Promise<Surroundings> => ({
  today: localDate(clock.now(), timeZone),
  dayOf: (instant) => localDate(instant, timeZone),
  claims: await store.find('claims'),
  requests: await store.find('requests'),
  proposals: await store.find('proposals'),
  events: await store.find('events'),
  registrations: await store.find('registrations'),
  trainings: await store.find('trainings'),
  rounds: await store.find('rounds'),
});

/** The records that a rule of so many months takes away tonight. */
export const recordsPast = async <C extends RetainedCollection>(
  ports: Ports,
  collection: C,
  months: number,
): Promise<readonly Retained[C][]> => {
  const around = await surroundings(ports);
  // A retained collection holds what Retained says, which is one record type per name.
  const records = (await ports.store.find(collection)) as readonly Retained[C][];
  return records.filter((record) => isPast(collection, record, months, around));
};
