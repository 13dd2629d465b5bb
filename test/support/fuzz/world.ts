import { identityOf, type Role } from '../../../src/domain/person.js';
import type { CollectionName } from '../../../src/usecases/collections.js';
import type { Change } from '../../../src/usecases/ports.js';
import { type Asker, ELSEWHERE, HERE } from '../rights-askers.js';
import { WORLD } from '../rights-world.js';

/** What there is one of each only, such as a closed year: every copy of the world shares them. */
const SHARED: readonly CollectionName[] = [
  'digests',
  'corrections',
  'notices',
  'conversations',
  'channels',
  'unanswered',
  'closings',
  'reports',
  'edits',
  'retention',
  'tenants',
];

const sharedNames = SHARED.flatMap((name) => (WORLD[name] ?? []).map(({ id }) => id))
  .flatMap((id) => (/^2026-[a-z]/.test(id) ? [id.slice('2026-'.length)] : []))
  .toSorted((a, b) => b.length - a.length);
const OWN_ID = new RegExp(`2026-(?=[a-z])(?!(?:${sharedNames.join('|')})(?![\\w-]))`, 'g');

/**
 * Has a text that names records of the world, such as an activity as JSON, name those of a copy of it. A run takes its
 * world apart, and every copy is as good as new.
 */
export const inCopy = (copy: number, json: string): string =>
  json
    .replace(OWN_ID, `2026-k${copy}-`)
    .replace(/F2026-(\d{3})(?!\d)/g, (_, running) => `F2026-${(copy + 1) * 1000 + Number(running)}`)
    .replace(/("identity":"[^"/]+\/[^"]+)"/g, `$1-k${copy}"`)
    .replace(/("submissionId":"[^"]+)"/g, `$1-k${copy}"`);

/** The records of the world, and so many copies of what can be copied. */
export const worldIn = (copies: number): readonly Change[] => {
  // Object.entries forgets which collection holds what.
  const all = Object.entries(WORLD) as [CollectionName, readonly { readonly id: string }[]][];
  const put = (collection: CollectionName, record: unknown) =>
    ({ op: 'put', collection, record: { ...(record as object), version: 1 }, expectedVersion: 0 }) as Change;
  const shared = all.filter(([name]) => SHARED.includes(name));
  const own = all.filter(([name]) => !SHARED.includes(name));
  return [
    ...shared.flatMap(([name, records]) => records.map((record) => put(name, record))),
    ...Array.from({ length: copies }, (_, copy) =>
      own.flatMap(([name, records]) =>
        records.map((record) => put(name, JSON.parse(inCopy(copy, JSON.stringify(record))))),
      ),
    ).flat(),
  ];
};

/** Somebody who writes to the bot, as Teams names them. */
export interface FuzzAsker extends Asker {
  readonly copy: number;
  readonly tenantId: string;
  readonly aadObjectId: string;
  readonly identityInCopy: string;
  /** The person's id in the copy; undefined for whom the registry does not have. */
  readonly personId: string | undefined;
  readonly chat: string;
}

/** Those who may most come last, so that there is something left for the others to try. */
const REACH: readonly (Role | undefined)[] = [undefined, 'chief', 'council_member', 'staff', 'fou_manager'];

/** Two whose id is another organisation's are like all of them. */
const ORDER = [...HERE, ...ELSEWHERE.slice(0, 2)].toSorted(
  (a, b) => REACH.indexOf(a.role) - REACH.indexOf(b.role),
);

/** Everybody who tries something in a copy. */
export const askersIn = (copy: number): readonly FuzzAsker[] =>
  ORDER.map((asker, place): FuzzAsker => {
    const [tenantId = '', key = ''] = asker.identity.split('/');
    const aadObjectId = key === '' ? '' : `${key}-k${copy}`;
    return {
      ...asker,
      copy,
      tenantId,
      aadObjectId,
      identityInCopy: identityOf(tenantId, aadObjectId),
      personId: asker.person === undefined ? undefined : inCopy(copy, asker.person.id),
      chat: `a:fuzz-${copy}-${place}`,
    };
  });
