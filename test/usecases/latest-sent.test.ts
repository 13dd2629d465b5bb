import { expect, it } from 'vitest';
import { latestSent } from '../../src/usecases/latest-sent.js';
import { aSentDigest } from '../support/digest-builders.js';
import { memoryStore } from '../support/memory-store.js';

const TODAY = '2026-11-18';
const digests = [
  aSentDigest('2019-W20'),
  aSentDigest('2025-W52', [], {}, 'solna'),
  aSentDigest('2026-W45', [], {}, 'ekero'),
  aSentDigest('2026-W44', [], {}, 'ekero'),
  { ...aSentDigest('2026-W46', [], {}, 'ekero'), state: 'failed' as const },
];

it.each([
  ['of this year', 'ekero', '2026-W45'],
  ['of the year before', 'solna', '2025-W52'],
  ['of any year', 'jarfalla', '2019-W20'],
  ['none', 'sigtuna', undefined],
] as const)('finds the digest that was sent last: %s', async (_when, municipality, week) => {
  const latest = await latestSent({ store: memoryStore({ digests }) }, municipality, TODAY);
  expect(latest?.week).toBe(week);
});

it('reads two years and not the archive when one of them has it', async () => {
  const store = memoryStore({ digests });
  const find = () => {
    throw new Error('the archive was read');
  };
  expect((await latestSent({ store: { ...store, find } }, 'ekero', TODAY))?.week).toBe('2026-W45');
});
