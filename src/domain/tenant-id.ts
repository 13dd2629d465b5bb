import type { IsoDate } from './calendar.js';
import { managersOf, type Person } from './person.js';

const GUID = /(?<![\da-z])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-z-])/gi;
/** A GUID that stands for none. */
const NONE = /^[0-]+$/;

/** The tenant id, in lower case, in what somebody pasted; undefined when there is none, or more than one. */
export const tenantIdIn = (written: string): string | undefined => {
  const [only, ...others] = new Set((written.match(GUID) ?? []).map((id) => id.toLowerCase()));
  return only === undefined || others.length > 0 || NONE.test(only) ? undefined : only;
};

/** The tenant of an identity. */
export const tenantOfIdentity = (identity: string): string => identity.split('/')[0] ?? '';

/** The tenants that FoU itself works in: those of its managers today. They say of nobody which municipality. */
export const fouTenantsOf = (people: readonly Person[], today: IsoDate): ReadonlySet<string> =>
  new Set(managersOf(people, today).map(({ identity }) => tenantOfIdentity(identity)));
