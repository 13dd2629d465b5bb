import { yearOf } from '../domain/calendar.js';
import type { Person } from '../domain/person.js';
import { personName } from '../domain/person-name.js';
import { insert } from './changes.js';
import type { Ports, Put } from './ports.js';

/** An identity without its second half is nobody that Teams could name. */
export const isNamed = (identity: string): boolean => !identity.endsWith('/');

/**
 * Somebody who has told the bot of themself, as a Person without roles under the name that Teams tells; undefined when
 * Teams has not said who it is, or no name that can be kept.
 */
export const newcomer = (
  { clock, ids }: Ports,
  { identity, name, worksIn }: Pick<Person, 'identity' | 'worksIn'> & { readonly name: string },
): Put<'people'> | undefined => {
  const displayName = personName(name);
  if (displayName === undefined || !isNamed(identity)) return undefined;
  return insert('people', {
    id: ids.record(yearOf(clock.now())),
    identity,
    displayName,
    nameFrom: 'teams',
    roles: [],
    competences: [],
    ...(worksIn && { worksIn }),
  });
};
