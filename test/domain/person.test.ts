import { describe, expect, it } from 'vitest';
import { municipalityOf, type RoleAssignment } from '../../src/domain/person.js';
import { aPerson } from '../support/builders.js';

const TODAY = '2026-11-18';
const chief: RoleAssignment = { role: 'chief', municipalityId: 'solna', from: '2020-01-01' };
const member: RoleAssignment = { role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01' };
const user: RoleAssignment = { role: 'unit_user', municipalityId: 'ekero', from: '2020-01-01' };

describe('the municipality that a person stands for', () => {
  it.each([
    ['a chief', [chief], 'solna'],
    ['a chief who sits on the council for another municipality', [chief, member], 'jarfalla'],
    ['the same in the other order', [member, chief], 'jarfalla'],
    ['a chief with a unit elsewhere', [user, chief], 'solna'],
    ['a chief whose council seat ended yesterday', [{ ...member, to: '2026-11-17' }, chief], 'solna'],
    ['a member on the last day', [{ ...member, to: TODAY }], 'jarfalla'],
    ['a member from tomorrow', [{ ...member, from: '2026-11-19' }], undefined],
    ['staff', [{ role: 'staff', from: '2020-01-01' }], undefined],
  ] as const)('%s', (_who, roles, municipality) => {
    expect(municipalityOf(aPerson('x', roles), TODAY)).toBe(municipality);
  });
});
