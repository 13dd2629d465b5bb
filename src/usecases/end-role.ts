import type { IsoDate } from '../domain/calendar.js';
import type { Result } from '../domain/result.js';
import type { Ports } from './ports.js';
import type { RoleChange, RoleRefusal } from './role-change.js';

/** Ends a role with its last day; one that had not begun by then is removed. Yesterday = from the next message on. */
export const endRole = async (
  _ports: Ports,
  _input: {
    readonly by: string;
    readonly personId: string;
    readonly expectedVersion: number;
    /** In `person.roles` of that version. */
    readonly index: number;
    readonly lastDay: IsoDate;
  },
): Promise<Result<RoleChange, RoleRefusal>> => {
  throw new Error('not yet');
};
