import { type IsoInstant, localDate, type TimeZone } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Person } from '../domain/person.js';
import { roleOnDay } from '../domain/role-on-day.js';
import type { Texts } from '../texts/index.js';

/** Wrote what the bot does without being told. */
const SYSTEM = 'system';

/** Name, role and municipality of somebody as they were when they did something with a request. */
export const whoText = (
  { requestHistory, labels, common }: Texts,
  people: ReadonlyMap<string, Person>,
  id: string,
  at: IsoInstant,
  timeZone: TimeZone,
): string => {
  if (id === SYSTEM) return requestHistory.bot;
  const person = people.get(id);
  if (person === undefined) return common.someoneElse;
  const held = roleOnDay(person, localDate(at, timeZone));
  if (held === undefined) return person.displayName;
  const role = labels.roles[held.role];
  return held.municipalityId === undefined
    ? requestHistory.withRole(person.displayName, role)
    : requestHistory.withRoleIn(person.displayName, role, MUNICIPALITY_NAMES[held.municipalityId]);
};
