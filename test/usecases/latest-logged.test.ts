import { describe, expect, it } from 'vitest';
import { latestLogged } from '../../src/usecases/latest-logged.js';
import { martin } from '../support/builders.js';
import { anActivity } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const AT_TEN = '2026-11-18T10:00:00.000Z';
const AT_NINE = '2026-11-18T09:00:00.000Z';

/** The ids of what Martin logged last, at noon on 18 November 2026 in Stockholm. */
const latestOf = async (...activities: Parameters<typeof anActivity>[]) => {
  const store = memoryStore({ activities: activities.map((one) => anActivity(...one)) });
  return (await latestLogged(fakePorts({ store }), martin.id)).map(({ id }) => id);
};

describe('what somebody logged last', () => {
  it('is the latest by when it was logged, whatever day it was', async () => {
    const latest = await latestOf(
      ['a', { loggedAt: AT_TEN, date: { precision: 'day', from: '2025-12-15', to: '2025-12-15' } }],
      ['b', { loggedAt: AT_NINE, date: { precision: 'day', from: '2027-01-15', to: '2027-01-15' } }],
    );
    expect(latest).toEqual(['2026-a']);
  });

  it('is all that came of the same message, taken back or not', async () => {
    const latest = await latestOf(
      ['a', { loggedAt: AT_NINE, sourceKey: 'c|1' }],
      ['b', { loggedAt: AT_TEN, sourceKey: 'c|2', undone: { at: AT_TEN, by: martin.id } }],
      ['c', { loggedAt: AT_TEN, sourceKey: 'c|2 2' }],
      ['d', { loggedAt: AT_TEN, sourceKey: 'c|22', loggedBy: '2026-maria' }],
    );
    expect(latest).toEqual(['2026-b', '2026-c']);
  });

  it('is one form, which no message holds', async () => {
    const latest = await latestOf(
      ['a', { loggedAt: AT_TEN, submissionId: 's1' }],
      ['b', { loggedAt: AT_TEN, submissionId: 's2' }],
    );
    expect(latest).toEqual(['2026-b']);
  });

  it.each([
    ['more than 24 hours old', { loggedAt: '2026-11-17T10:59:59.999Z' }],
    ['of an import', { loggedAt: AT_TEN, importId: '2026-i' }],
    ['a colleague’s', { loggedAt: AT_TEN, loggedBy: '2026-maria' }],
  ])('is never %s', async (_, overrides) => {
    expect(await latestOf(['a', overrides])).toEqual([]);
  });
});
