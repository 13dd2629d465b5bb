import type { IsoDate } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

/** Tells managers of a council seat that is empty since a day, except those who have been told. */
export const vacancyNotices = async (
  ports: Ports,
  managerIds: readonly string[],
  municipalityId: MunicipalityId,
  since: IsoDate,
): Promise<Put<'notices'>[]> => {
  const puts = noticesTo(ports, managerIds, { kind: 'seat_vacant', municipalityId, since });
  const earlier = await Promise.all(puts.map(({ record: { key } }) => ports.store.find('notices', { key })));
  return puts.filter((_put, index) => earlier[index]?.length === 0);
};
