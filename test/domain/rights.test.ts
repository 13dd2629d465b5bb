import { describe, expect, it } from 'vitest';
import { type Holder, mayReach, type Owner, type RightName } from '../../src/domain/rights.js';

const holder = (roles: Holder['roles'], municipality?: Holder['municipality']): Holder => ({
  roles,
  municipality,
  personId: '2026-me',
});
const JARFALLA: Owner = { municipalityId: 'jarfalla' };
const SOLNA: Owner = { municipalityId: 'solna' };
const ME: Owner = { personIds: ['2026-me'] };
const MARIA: Owner = { personIds: ['2026-maria'] };
const BOTH: Owner = { personIds: ['2026-maria', '2026-me'] };

describe('how far a right reaches', () => {
  it.each<[string, RightName, Holder, Owner | undefined, boolean]>([
    [
      'a council member to the own municipality',
      'request.send',
      holder(['council_member'], 'jarfalla'),
      JARFALLA,
      true,
    ],
    ['not to another', 'request.send', holder(['council_member'], 'jarfalla'), SOLNA, false],
    [
      'to what is nobody’s in particular',
      'request.send',
      holder(['council_member'], 'jarfalla'),
      undefined,
      true,
    ],
    ['nowhere without a municipality', 'request.send', holder(['council_member']), JARFALLA, false],
    ['staff to any municipality', 'request.send', holder(['staff']), SOLNA, true],
    [
      'as far as the widest of several roles',
      'veckobrev',
      holder(['chief', 'staff'], 'jarfalla'),
      SOLNA,
      true,
    ],
    [
      'no further for a role that may not',
      'request.withdraw',
      holder(['chief', 'staff'], 'solna'),
      SOLNA,
      false,
    ],
    ['staff to what they have entered', 'activity.undo', holder(['staff']), ME, true],
    ['not to what a colleague has', 'activity.undo', holder(['staff']), MARIA, false],
    ['the FoU manager to what anyone has', 'activity.undo', holder(['fou_manager', 'staff']), MARIA, true],
    [
      'not to a municipality for who reaches the own entries',
      'activity.undo',
      holder(['staff'], 'solna'),
      SOLNA,
      false,
    ],
    [
      'not to a person for who reaches the own municipality',
      'request.withdraw',
      holder(['council_member'], 'solna'),
      ME,
      false,
    ],
    ['everyone to what everyone may', 'fråga', holder([]), SOLNA, true],
    ['staff to what a colleague has entered and they did', 'activity.edit', holder(['staff']), BOTH, true],
    ['nowhere without a role', 'logga', holder([]), undefined, false],
  ])('%s', (_what, name, who, owner, expected) => {
    expect(mayReach(name, who, owner)).toBe(expected);
  });
});
