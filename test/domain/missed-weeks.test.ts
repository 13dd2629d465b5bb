import { describe, expect, it } from 'vitest';
import type { DigestRecord } from '../../src/domain/digest.js';
import { asApproved, asHeld, asPlanned } from '../../src/domain/digest-course.js';
import { isSettled, leftIn, weeksBetween } from '../../src/domain/missed-weeks.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../src/domain/municipality.js';
import { aDigest, aSentDigest, at } from '../support/digest-builders.js';

const WEEK = '2026-W46';
const DECIDED = { by: '2026-anna', at: at('2026-11-13') };
const DUE = { due: { ...DECIDED, run: 'run' } };

/** Where a digest can stand, with what is left of it when the bot has stood still, and whether it is settled. */
const STANDINGS: readonly (readonly [
  string,
  (municipalityId: MunicipalityId) => DigestRecord,
  'left' | 'not left',
  'settled' | 'not settled',
])[] = [
  [
    'planned',
    (m) => ({ ...asPlanned({ week: WEEK, municipalityId: m }), version: 1 }),
    'left',
    'not settled',
  ],
  [
    'given its turn',
    (m) => ({ ...asPlanned({ week: WEEK, municipalityId: m }), ...DUE, version: 1 }),
    'not left',
    'settled',
  ],
  [
    'held',
    (m) => ({ ...asHeld({ week: WEEK, municipalityId: m }, 'held', DECIDED), version: 1 }),
    'not left',
    'not settled',
  ],
  [
    'skipped',
    (m) => ({ ...asHeld({ week: WEEK, municipalityId: m }, 'week_skipped', DECIDED), version: 1 }),
    'not left',
    'settled',
  ],
  [
    'approved',
    (m) => ({ ...asApproved(aDigest({ week: WEEK, municipality: m }), DECIDED), version: 1 }),
    'left',
    'not settled',
  ],
  ['sent', (m) => aSentDigest(WEEK, [], {}, m), 'not left', 'settled'],
  ['failed', (m) => aSentDigest(WEEK, [], { state: 'failed' }, m), 'not left', 'settled'],
  ['unknown', (m) => aSentDigest(WEEK, [], { state: 'unknown' }, m), 'not left', 'settled'],
];

describe('a week', () => {
  it.each(STANDINGS)('whose digests are %s', (_name, recordOf, left, settled) => {
    const records = MUNICIPALITY_IDS.map(recordOf);
    expect(leftIn(records)).toEqual(left === 'left' ? MUNICIPALITY_IDS : []);
    expect(isSettled(records)).toBe(settled === 'settled');
  });

  it('of which there is no record at all is left for all eight', () => {
    expect(leftIn([])).toEqual(MUNICIPALITY_IDS);
    expect(isSettled([])).toBe(false);
  });

  it('is left for the municipalities that have none, in owner order', () => {
    const [first, second, ...rest] = MUNICIPALITY_IDS;
    const records = rest.map((id) => aSentDigest(WEEK, [], {}, id));
    expect(leftIn(records)).toEqual([first, second]);
    expect(isSettled(records)).toBe(false);
  });
});

it('counts the weeks up to the last, also over a year of 53 weeks', () => {
  expect(weeksBetween('2026-W52', '2027-W02')).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  expect(weeksBetween(WEEK, WEEK)).toEqual([]);
});
