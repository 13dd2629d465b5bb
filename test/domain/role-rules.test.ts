import { describe, expect, it } from 'vitest';
import { ROLES, type RoleAssignment } from '../../src/domain/person.js';
import {
  endedBy,
  GIVEN_ROLES,
  isSameAssignment,
  leftOfReplaced,
  nameProblems,
  type RoleProblem,
  roleProblems,
} from '../../src/domain/role-rules.js';

const TODAY = '2026-11-18';
const councilOf = (municipalityId: 'jarfalla' | 'solna', from: string, to?: string): RoleAssignment => ({
  role: 'council_member',
  municipalityId,
  from,
  ...(to === undefined ? {} : { to }),
});
const chiefOf = (municipalityId: 'jarfalla' | 'solna', from: string, to?: string): RoleAssignment => ({
  ...councilOf(municipalityId, from, to),
  role: 'chief',
});
const staff: RoleAssignment = { role: 'staff', from: '2026-11-01' };
const manager: RoleAssignment = { role: 'fou_manager', from: '2026-11-01' };
const { municipalityId: _none, ...nowhere } = councilOf('solna', '2026-11-01');

describe('a role as it was entered', () => {
  it.each<[RoleAssignment, readonly RoleProblem[]]>([
    [councilOf('solna', '2026-12-01'), []],
    [chiefOf('solna', '2020-01-01', '2020-01-01'), []],
    [staff, []],
    [manager, []],
    [nowhere, ['municipality_missing']],
    [{ ...nowhere, role: 'chief' }, ['municipality_missing']],
    [{ ...staff, municipalityId: 'solna' }, ['municipality_not_wanted']],
    [{ ...manager, municipalityId: 'solna' }, ['municipality_not_wanted']],
    [{ ...staff, from: '' }, ['from_no_day']],
    [{ ...staff, from: '2026-02-29' }, ['from_no_day']],
    [{ ...staff, from: '1 december' }, ['from_no_day']],
    [{ ...staff, to: '2026-11-31' }, ['to_no_day']],
    [{ ...staff, from: 'nu', to: 'sen' }, ['from_no_day', 'to_no_day']],
    [{ ...staff, to: '2026-10-31' }, ['ends_before_it_begins']],
    [{ ...nowhere, to: '2026-10-31' }, ['municipality_missing', 'ends_before_it_begins']],
  ])('%j has the problems %j', (assignment, problems) => {
    expect(roleProblems(assignment, [])).toEqual(problems);
  });

  it.each(ROLES)('%s is given in chat only when it is one of the four', (role) => {
    const isGiven = (GIVEN_ROLES as readonly string[]).includes(role);
    expect(roleProblems({ ...nowhere, role }, []).includes('role_not_given')).toBe(!isGiven);
  });
});

describe('a role beside others', () => {
  it.each<[string, RoleAssignment, readonly RoleAssignment[], readonly RoleProblem[]]>([
    [
      'stands for one municipality at a time',
      councilOf('solna', '2026-12-01'),
      [councilOf('jarfalla', '2020-01-01')],
      ['other_municipality'],
    ],
    [
      'stands for one municipality at a time, also as chief',
      chiefOf('solna', '2026-12-01'),
      [councilOf('jarfalla', '2020-01-01', '2026-12-01')],
      ['other_municipality'],
    ],
    [
      'may stand for one municipality after another',
      councilOf('solna', '2026-12-01'),
      [councilOf('jarfalla', '2020-01-01', '2026-11-30')],
      [],
    ],
    [
      'may be both in the council and chief of the same municipality',
      chiefOf('solna', '2026-12-01'),
      [councilOf('solna', '2020-01-01')],
      [],
    ],
    ['may be of the staff and stand for a municipality', councilOf('solna', '2026-12-01'), [staff], []],
    ['may be both manager and staff', manager, [staff], []],
    ['is not had twice at once', { ...staff, from: '2026-12-01' }, [staff], ['has_role_already']],
    [
      'is not had twice at once in the same municipality',
      chiefOf('solna', '2026-10-01', '2026-11-01'),
      [chiefOf('solna', '2026-11-01')],
      ['has_role_already'],
    ],
    [
      'may be had again after it ended',
      { ...staff, from: '2026-12-01' },
      [{ ...staff, to: '2026-11-30' }],
      [],
    ],
    [
      'is compared with others only when it is right by itself',
      { ...staff, from: 'nu' },
      [staff],
      ['from_no_day'],
    ],
  ])('%s', (_rule, assignment, others, problems) => {
    expect(roleProblems(assignment, others)).toEqual(problems);
  });
});

describe('a new person', () => {
  it.each<[string, string, readonly RoleProblem[]]>([
    ['tenant/nora', 'Nora Demo', []],
    ['tenant/', 'Nora Demo', ['identity_missing']],
    ['/nora', 'Nora Demo', ['identity_missing']],
    ['', 'Nora Demo', ['identity_missing']],
    ['tenant/nora', '   ', ['name_missing']],
    ['tenant/nora', 'N'.repeat(100), []],
    ['tenant/nora', 'N'.repeat(101), ['name_too_long']],
    ['tenant/nora', 'Nora 19121212-1212', ['name_holds_identity_number']],
  ])('%s "%s" has the problems %j', (identity, displayName, problems) => {
    expect(nameProblems({ identity, displayName })).toEqual(problems);
  });
});

describe('what is left of a role that another takes the place of', () => {
  const since2020 = chiefOf('solna', '2020-01-01');

  it.each<[string, RoleAssignment, RoleAssignment, string | undefined]>([
    [
      'nothing when it had not begun',
      chiefOf('solna', '2026-12-01'),
      councilOf('solna', '2027-01-01'),
      undefined,
    ],
    ['nothing when its first day was wrong', since2020, chiefOf('solna', '2020-06-01'), undefined],
    [
      'nothing when only its last day is another',
      since2020,
      chiefOf('solna', '2020-01-01', '2027-01-01'),
      undefined,
    ],
    ['nothing when it was another role all the time', since2020, councilOf('solna', '2020-01-01'), undefined],
    ['its days until the other role begins', since2020, councilOf('solna', '2026-11-01'), '2026-10-31'],
    [
      'its days until the other role begins, later',
      since2020,
      councilOf('solna', '2027-01-01'),
      '2026-12-31',
    ],
    ['its days until the other municipality', since2020, chiefOf('jarfalla', '2026-12-01'), '2026-11-30'],
    ['its days until yesterday when it pauses', since2020, chiefOf('solna', '2027-01-01'), '2026-11-17'],
    [
      'all its days when they end before the other begins',
      chiefOf('solna', '2020-01-01', '2026-11-20'),
      councilOf('solna', '2027-01-01'),
      '2026-11-20',
    ],
  ])('is %s', (_what, replaced, by, to) => {
    const left = leftOfReplaced(replaced, by, TODAY);
    expect(left).toEqual(to === undefined ? undefined : { ...replaced, to });
  });
});

describe('a role that ends', () => {
  it.each([
    ['2026-11-17', '2026-11-17'],
    ['2026-11-01', '2026-11-01'],
    ['2026-10-31', undefined],
  ])('with the last day %s', (lastDay, to) => {
    expect(endedBy(staff, lastDay)).toEqual(to === undefined ? undefined : { ...staff, to });
  });

  it('does not go on longer by it', () => {
    const short = { ...staff, to: '2026-11-20' };
    expect(endedBy(short, '2026-12-01')).toBe(short);
  });

  it.each([
    [staff, { ...staff }, true],
    [staff, { ...staff, to: '2026-12-01' }, false],
    [staff, { ...staff, from: '2026-11-02' }, false],
    [staff, manager, false],
    [chiefOf('solna', TODAY), chiefOf('jarfalla', TODAY), false],
  ])('%j is the same as %j: %s', (a, b, expected) => {
    expect(isSameAssignment(a, b)).toBe(expected);
  });
});
