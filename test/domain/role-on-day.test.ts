import { describe, expect, it } from 'vitest';
import { roleOnDay } from '../../src/domain/role-on-day.js';
import { aPerson } from '../support/builders.js';

const person = aPerson('kim', [
  { role: 'council_member', municipalityId: 'solna', from: '2020-01-01', to: '2026-05-31' },
  { role: 'unit_user', municipalityId: 'solna', from: '2020-01-01' },
  { role: 'staff', from: '2026-06-01' },
  { role: 'fou_manager', from: '2026-09-01' },
]);

describe('what somebody was on a day', () => {
  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 'council_member'],
    ['2026-05-31', 'council_member'],
    ['2026-06-01', 'staff'],
    ['2026-09-01', 'fou_manager'],
  ])('is on %s by the role that says most: %s', (day, role) => {
    expect(roleOnDay(person, day)?.role).toBe(role);
  });
});
