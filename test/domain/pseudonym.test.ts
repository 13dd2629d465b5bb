import { describe, expect, it } from 'vitest';
import { rolesOn } from '../../src/domain/person.js';
import { isErased, pseudonymFrom, pseudonymPerson } from '../../src/domain/pseudonym.js';
import { aPerson, martin } from '../support/builders.js';

const pseudonym = pseudonymFrom('2026-x', '7F3K');

describe('a pseudonym', () => {
  it('says nothing of who it stands for', () => {
    expect(pseudonym).toEqual({
      id: '2026-x',
      identity: 'raderad/2026-x',
      displayName: 'Raderad person 7F3K',
    });
    expect([isErased(pseudonym), isErased(martin)]).toEqual([true, false]);
  });

  it('keeps when which role was held, and none of them from today on', () => {
    const person = aPerson(
      'eva',
      [
        { role: 'council_member', municipalityId: 'ekero', from: '2020-01-01', to: '2022-12-31' },
        { role: 'chief', municipalityId: 'ekero', from: '2023-01-01' },
        { role: 'staff', from: '2026-11-18' },
        { role: 'fou_manager', from: '2027-01-01' },
      ],
      { competences: ['SIP'], worksIn: 'ekero', nameFrom: 'teams' },
    );
    const erased = { ...pseudonymPerson(person, pseudonym, '2026-11-18'), version: 1 };
    expect(erased).toEqual({
      ...pseudonym,
      version: 1,
      nameFrom: 'registry',
      roles: [
        { role: 'council_member', municipalityId: 'ekero', from: '2020-01-01', to: '2022-12-31' },
        { role: 'chief', municipalityId: 'ekero', from: '2023-01-01', to: '2026-11-17' },
      ],
      competences: [],
    });
    expect(rolesOn(erased, '2026-11-18')).toEqual([]);
  });
});
