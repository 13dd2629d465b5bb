import { localDate } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { municipalityOf, type Person, rolesOn } from '../domain/person.js';
import type { Ports } from '../usecases/ports.js';
import { mayDoTo } from './permission.js';

/** Whether somebody who is written to may see today whom the municipality has nominated. */
export const mayReachNominees = (
  { clock, timeZone }: Ports,
  person: Person,
  municipalityId: MunicipalityId,
): boolean => {
  const today = localDate(clock.now(), timeZone);
  const reader = { person, roles: rolesOn(person, today), municipality: municipalityOf(person, today) };
  return mayDoTo(reader, 'training.nominees', { municipalityId });
};
