import type { Person } from '../domain/person.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, update } from './changes.js';
import { newcomer } from './newcomer.js';
import type { Ports } from './ports.js';

/** Teams has not said who it is, or not what they are called in a way that can be kept. */
export type KeepWorkplaceRefusal = 'nobody_named';

interface Told {
  /** `<tenant id>/<aadObjectId>` of who says so. */
  readonly identity: string;
  /** As Teams tells it. */
  readonly name: string;
  readonly worksIn: NonNullable<Person['worksIn']>;
}

/**
 * Remembers where somebody says that they work, if need be as a person without roles. The same answer again changes
 * nothing, and who is there already keeps their name.
 */
export const keepWorkplace = async (
  ports: Ports,
  told: Told,
): Promise<Result<Person, KeepWorkplaceRefusal>> => {
  const { identity, worksIn } = told;
  const [person] = await ports.store.find('people', { identity });
  if (person?.worksIn === worksIn) return ok(person);
  const change =
    person === undefined ? newcomer(ports, told) : update('people', person, { ...person, worksIn });
  if (change === undefined) return refused('nobody_named');
  const by = change.record.id;
  const committed = await ports.store.commit([change, auditOf(ports, by, 'keep-workplace', change, person)]);
  // Someone was first: the same press twice, or the manager who gave them a role.
  return committed.ok ? ok(change.record) : keepWorkplace(ports, told);
};
