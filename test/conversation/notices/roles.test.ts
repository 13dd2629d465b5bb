import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import { drawNotice } from '../../../src/conversation/notices/index.js';
import type { Notice } from '../../../src/domain/notice.js';
import type { Person, RoleAssignment } from '../../../src/domain/person.js';
import { type Locale, textsIn } from '../../../src/texts/index.js';
import { aPerson, EVERYONE, jarfallaMember } from '../../support/builders.js';
import { JARFALLA_REQUESTS, onSeat, registryOf } from '../../support/registry.js';

const linesOf = async (
  notice: Notice,
  reader: Person,
  { requests = JARFALLA_REQUESTS, people = [...EVERYONE, reader], locale = 'sv' as Locale } = {},
): Promise<string[] | undefined> => {
  const unique = people.filter(({ id }, index) => people.findIndex((other) => other.id === id) === index);
  const { ports } = registryOf({ people: unique, requests });
  const message = await drawNotice(ports, notice, textsIn(locale), reader);
  return message?.cards?.flatMap(({ content }) => cardToText(content).split('\n'));
};

describe('roles that are others', () => {
  const changed = { kind: 'roles_changed', version: 2 } as const;
  const chief: RoleAssignment = { role: 'chief', municipalityId: 'solna', from: '2020-01-01' };

  it.each<[string, readonly RoleAssignment[], readonly string[]]>([
    ['what one is', [onSeat('2020-01-01')], ['Du är rådsmedlem för Järfälla.']],
    [
      'until when',
      [onSeat('2020-01-01', '2026-11-22')],
      ['Du är rådsmedlem för Järfälla till och med den 22 november 2026.'],
    ],
    [
      'what one becomes',
      [{ role: 'staff', from: '2026-12-01' }],
      ['Du blir FoU-personal den 1 december 2026.'],
    ],
    [
      'what one becomes for a time',
      [{ role: 'fou_manager', from: '2026-12-01', to: '2026-12-31' }],
      ['Du blir FoU-chef den 1 december 2026, till och med den 31 december 2026.'],
    ],
    [
      'first what comes first',
      [{ ...onSeat('2026-12-01'), municipalityId: 'solna' }, chief],
      ['Du är socialchef i Solna.', 'Du blir rådsmedlem för Solna den 1 december 2026.'],
    ],
    [
      'that one has none, and what one may do all the same',
      [onSeat('2020-01-01', '2026-11-17')],
      ['Du har ingen roll just nu. Du kan fortfarande fråga mig om vad FoU erbjuder.'],
    ],
  ])('are told with %s', async (_what, roles, sentences) => {
    expect(await linesOf(changed, aPerson('nora', roles))).toEqual(['Dina roller har ändrats', ...sentences]);
  });

  it('are told in English to who has it', async () => {
    expect(
      await linesOf(changed, aPerson('nora', [onSeat('2020-01-01', '2026-11-22')]), { locale: 'en' }),
    ).toEqual(['Your roles have changed', 'You are council member for Järfälla until 22 November 2026.']);
  });
});

describe('requests that have moved', () => {
  const nora = aPerson('nora', [onSeat('2026-11-18')], { displayName: 'Nora [Demo](https://evil.example)' });
  const mine = JARFALLA_REQUESTS.map((request) => ({ ...request, contactId: nora.id }));
  const moved = {
    kind: 'requests_moved',
    moveId: 'm',
    municipalityId: 'jarfalla',
    requestIds: ['2026-F2026-002', '2026-F2026-001'],
    toPersonId: nora.id,
  } as const;

  it('are told to who has them now, by number', async () => {
    expect(await linesOf(moved, nora, { requests: mine })).toEqual([
      'Du har tagit över 2 förfrågningar från Järfälla',
      'Det gäller F2026-001 och F2026-002.',
      'Du är nu kommunens kontakt, och FoU vänder sig till dig.',
    ]);
  });

  it('are told to who had them, with the name of who has them now', async () => {
    const one = { ...moved, requestIds: ['2026-F2026-001'] };
    const people = [...EVERYONE, nora];
    expect(await linesOf(one, jarfallaMember, { requests: mine, people })).toEqual([
      'En förfrågan från Järfälla har en ny kontakt',
      'Nora [Demo](https://evil.example) är nu kommunens kontakt för F2026-001.',
      'Du behöver inte göra något mer.',
    ]);
  });

  it('are told as far as they have not moved on', async () => {
    const [first, ...rest] = mine;
    if (first === undefined) throw new Error('no request');
    const requests = [{ ...first, contactId: '2026-solna' }, ...rest];
    expect(await linesOf(moved, nora, { requests })).toContain('Det gäller F2026-002.');
    expect(await linesOf({ ...moved, requestIds: [first.id] }, nora, { requests })).toBeUndefined();
    expect(await linesOf({ ...moved, requestIds: ['2026-gone'] }, nora, { requests })).toBeUndefined();
  });
});

describe('an empty seat', () => {
  const vacant = { kind: 'seat_vacant', municipalityId: 'jarfalla', since: '2026-11-18' } as const;
  const people = EVERYONE.filter(({ id }) => id !== jarfallaMember.id);
  const [anna] = EVERYONE;

  it('is told with what to do and how many requests wait', async () => {
    expect(await linesOf(vacant, anna, { people })).toEqual([
      'Järfälla saknar rådsmedlem',
      'Öppna listan över personer och lägg in en ny när kommunen har utsett någon.',
      'Kommunen har 2 öppna förfrågningar, och där ändras inget förrän du har lagt in en ny rådsmedlem.',
    ]);
    expect(await linesOf(vacant, anna, { people, requests: [] })).toHaveLength(2);
  });

  it('is not told when somebody has it again', async () => {
    expect(await linesOf(vacant, anna)).toBeUndefined();
  });
});
