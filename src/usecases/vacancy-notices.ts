import { type IsoDate, localDate } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { managersOf, type Person } from '../domain/person.js';
import type { Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

/** Tells the FoU managers among the people of a council seat that is empty since a day, except those who have been told. */
export const vacancyNotices = async (
  ports: Ports,
  people: readonly Person[],
  municipalityId: MunicipalityId,
  since: IsoDate,
): Promise<Put<'notices'>[]> => {
  const managers = managersOf(people, localDate(ports.clock.now(), ports.timeZone));
  const ids = managers.map(({ id }) => id);
  const puts = noticesTo(ports, ids, { kind: 'seat_vacant', municipalityId, since });
  const earlier = await Promise.all(puts.map(({ record: { key } }) => ports.store.find('notices', { key })));
  return puts.filter((_put, index) => earlier[index]?.length === 0);
};
