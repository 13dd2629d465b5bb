import { identityOf } from '../../../src/domain/person.js';
import { insert } from '../../../src/usecases/changes.js';
import type { Change } from '../../../src/usecases/ports.js';
import { aPerson } from '../builders.js';
import { TENANT_ID } from '../fake-microsoft.js';

/** What somebody writes or presses. */
export type Act = 'question' | 'log' | 'save';

/** Somebody who writes to the bot all the time. */
export interface User {
  readonly key: string;
  readonly tenantId: string;
  /** Whether they, and their organisation with them, keep to the limit, so that nothing may be refused them. */
  readonly keepsToLimit: boolean;
  /** Messages and presses a minute. */
  readonly perMinute: number;
  /** What they do, in turn. */
  readonly acts: readonly [Act, ...Act[]];
}

/** An organisation that is let in beside the unit's own. */
export const CROWDED_TENANT = '33333333-2222-4333-8444-555555555555';

/** The limits, in messages and presses a minute, as the program has them unless the environment says otherwise. */
export const PER_USER = Number(process.env['RATE_LIMIT_PER_USER'] ?? 60);
export const PER_TENANT = Number(process.env['RATE_LIMIT_PER_TENANT'] ?? 20 * PER_USER);

const several = (count: number, make: (at: number) => User): readonly User[] =>
  Array.from({ length: count }, (_, at) => make(at));

const STAFF = 6;
const READERS = 6;
const FLOODERS = 5;
/** Each far below a person's limit; together twice their organisation's. */
const CROWD = 80;

/**
 * Twice the limit, both of a person and of an organisation: in the unit's own organisation twelve work as they may at
 * half their limit while five write at twice theirs, which together is less than the organisation's; all of another
 * organisation writes at twice the organisation's.
 */
export const USERS: readonly User[] = [
  ...several(STAFF, (at) => ({
    key: `staff${at}`,
    tenantId: TENANT_ID,
    keepsToLimit: true,
    perMinute: PER_USER / 2,
    acts: ['log', 'question', 'save'],
  })),
  ...several(READERS, (at) => ({
    key: `reader${at}`,
    tenantId: TENANT_ID,
    keepsToLimit: true,
    perMinute: PER_USER / 2,
    acts: ['question'],
  })),
  ...several(FLOODERS, (at) => ({
    key: `flooder${at}`,
    tenantId: TENANT_ID,
    keepsToLimit: false,
    perMinute: PER_USER * 2,
    acts: ['question'],
  })),
  ...several(CROWD, (at) => ({
    key: `crowd${at}`,
    tenantId: CROWDED_TENANT,
    keepsToLimit: false,
    perMinute: (PER_TENANT * 2) / CROWD,
    acts: ['question'],
  })),
];

/** Those of the staff in the registry. */
export const REGISTRY: readonly Change[] = USERS.filter(({ acts }) => acts.includes('log')).map(
  ({ key, tenantId }) =>
    insert(
      'people',
      aPerson(key, [{ role: 'staff', from: '2020-01-01' }], { identity: identityOf(tenantId, key) }),
    ),
);
