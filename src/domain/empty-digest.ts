import type { Digest } from './digest.js';

/** The blocks that tell of something; whom to talk to and the year so far stand in every digest. */
const BLOCKS = [
  'corrections',
  'requests',
  'done',
  'loggedLate',
  'general',
  'coming',
  'events',
  'meetings',
  'seats',
  'news',
  'toAnswer',
] as const satisfies readonly (keyof Digest)[];

/**
 * Whether a week has nothing to tell a municipality of (domain-model section 5: "an empty week posts one line or
 * nothing"). The year so far and whom to talk to do not count; the FoU manager's own words and corrections do, since
 * they are written to be read.
 */
export const isEmptyDigest = (digest: Digest): boolean =>
  digest.introduction === undefined &&
  digest.addition === undefined &&
  BLOCKS.every((block) => (digest[block] ?? []).length === 0);
