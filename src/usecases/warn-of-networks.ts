import { type IsoDate, isoWeekOf } from '../domain/calendar.js';
import { staffOf } from '../domain/person.js';
import { isWorkingDay } from '../domain/working-day.js';
import { overdueNetworks } from './network-standing.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';

/**
 * Tells the staff that networks should have met by their rhythm and have no meeting planned (I20): one notice a week,
 * on its first working day with something to tell. Nobody who has turned it off is told.
 */
export const warnOfNetworks = async (ports: Ports, today: IsoDate): Promise<void> => {
  if (!isWorkingDay(today, ports.holidays)) return;
  if ((await overdueNetworks(ports, today)).length === 0) return;
  const [people, declined] = await Promise.all([
    ports.store.find('people'),
    ports.store.find('preferences', { warnsOfNetworks: false }),
  ]);
  const left = new Set(declined.map(({ personId }) => personId));
  const staff = staffOf(people, today).map(({ id }) => id);
  await tell(
    ports,
    staff.filter((id) => !left.has(id)),
    { kind: 'networks_overdue', week: isoWeekOf(today) },
  );
};
