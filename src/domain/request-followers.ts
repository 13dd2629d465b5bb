import type { IsoDate } from './calendar.js';
import { type Person, rolesOn } from './person.js';
import type { Request } from './request.js';

/** Those of the municipality whose request it is: who speaks for it, who sent it and who proposed it. */
export const followersOf = ({
  contactId,
  requestedBy,
  proposedBy,
}: Pick<Request, 'contactId' | 'requestedBy' | 'proposedBy'>): readonly string[] => [
  ...new Set([contactId, requestedBy, ...(proposedBy === undefined ? [] : [proposedBy])]),
];

/**
 * Whether somebody had a role and has none any more: what they once were shown of the municipality's requests is
 * theirs to remember, and what happens now is not theirs to know. Who proposed something without ever having a role is
 * told how it goes.
 */
export const hasLeft = (person: Person, today: IsoDate): boolean =>
  person.roles.length > 0 && rolesOn(person, today).length === 0;
