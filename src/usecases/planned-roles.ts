import type { IsoDate } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Person, RoleAssignment } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import type { RoleProblem } from '../domain/role-rules.js';
import type { Change } from './ports.js';

/** Somebody who is not in the registry yet. */
export type NewPerson = Pick<Person, 'identity' | 'displayName' | 'nameFrom'>;

/** What a change of somebody's roles led to. */
export interface RoleChange {
  /** As they are after it. */
  readonly person: Person;
  /** Who had the council seat that the person takes over (I2). */
  readonly predecessor?: { readonly person: Person; readonly lastDay: IsoDate };
  /** Open requests that somebody else speaks for from now on, as they are after it. */
  readonly moved: readonly Request[];
  /** A council seat that nobody sits on from the day `from` on, and had somebody before. */
  readonly vacant?: {
    readonly municipalityId: MunicipalityId;
    readonly from: IsoDate;
    readonly openRequests: number;
  };
  /** Whose roles are others now and whom the bot cannot write to, so that somebody else has to tell them. */
  readonly unreached: readonly Person[];
}

/** A change that has been thought out and not been written. */
export interface PlannedRoles {
  /** All that goes into the commit, audit rows and notices too; empty when it is as wished already. */
  readonly changes: readonly Change[];
  readonly outcome: RoleChange;
}

export type RoleRefusal =
  | {
      readonly kind: 'problems';
      readonly problems: readonly RoleProblem[];
      /** With `seat_taken_later` and `seat_taken_then`: who has the seat, and when. */
      readonly holder?: { readonly person: Person; readonly assignment: RoleAssignment };
      /** With `other_municipality`: the role that the person has there. */
      readonly elsewhere?: RoleAssignment;
    }
  /** Days would be without an FoU manager that have one now. */
  | { readonly kind: 'last_manager' }
  /** Someone was first: the person as they are now, and the id of Person who did it. */
  | { readonly kind: 'changed'; readonly person: Person | undefined; readonly by: string | undefined }
  /** There is no such person, or no such role. */
  | { readonly kind: 'gone' };
