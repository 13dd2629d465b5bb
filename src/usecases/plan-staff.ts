import type { IsoDate } from '../domain/calendar.js';
import { type Person, rolesOn } from '../domain/person.js';
import type { Ports } from './ports.js';

/** Whom planned work may be given to: today's staff, and those who answer for some of it already. */
export const planStaff = async (
  { store }: Pick<Ports, 'store'>,
  today: IsoDate,
  alreadyIds: readonly string[] = [],
): Promise<readonly Person[]> => {
  const people = await store.find('people');
  return people.filter(
    (person) => rolesOn(person, today).includes('staff') || alreadyIds.includes(person.id),
  );
};
