import { describe, expect, it } from 'vitest';
import {
  councilMemberOf,
  fouManagerOf,
  identityOf,
  municipalityOf,
  type RoleAssignment,
  rolesOn,
} from '../../src/domain/person.js';
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

describe('the roles that count today', () => {
  it.each([
    ['from their first day', [{ ...member, from: TODAY }], ['council_member']],
    ['to their last', [{ ...member, to: TODAY }], ['council_member']],
    ['not the day before', [{ ...member, from: '2026-11-19' }], []],
    ['not the day after', [{ ...member, to: '2026-11-17' }], []],
    ['all that a person holds', [member, chief], ['council_member', 'chief']],
    ['each once', [chief, { ...chief, municipalityId: 'ekero' }], ['chief']],
    ['an FoU manager’s with staff’s', [{ role: 'fou_manager', from: TODAY }], ['fou_manager', 'staff']],
    ['staff’s without the FoU manager’s', [{ role: 'staff', from: TODAY }], ['staff']],
  ] as const)('%s', (_which, roles, expected) => {
    expect(rolesOn(aPerson('x', roles), TODAY)).toEqual(expected);
  });
});

describe('who to talk to', () => {
  const people = [
    aPerson('left', [{ ...member, to: '2026-11-17' }]),
    aPerson('chief', [{ ...chief, municipalityId: 'jarfalla' }]),
    aPerson('now', [member]),
    aPerson('manager', [{ role: 'fou_manager', from: '2020-01-01' }]),
    aPerson('solna', [{ ...member, municipalityId: 'solna' }]),
  ];

  it('I2: is the one person who sits on the municipality’s council seat today', () => {
    expect(councilMemberOf(people, 'jarfalla', TODAY)?.id).toBe('2026-now');
    expect(councilMemberOf(people, 'jarfalla', '2026-11-17')?.id).toBe('2026-left');
    expect(councilMemberOf(people, 'solna', TODAY)?.id).toBe('2026-solna');
    expect(councilMemberOf(people, 'ekero', TODAY)).toBeUndefined();
  });

  it('is the FoU manager of the day', () => {
    expect(fouManagerOf(people, TODAY)?.id).toBe('2026-manager');
    expect(fouManagerOf(people, '2019-12-31')).toBeUndefined();
  });
});

it('an identity is the same in upper and lower case', () => {
  expect(identityOf('AAAA-1', 'bbbb-2')).toBe(identityOf('aaaa-1', 'BBBB-2'));
});
