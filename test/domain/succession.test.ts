import { describe, expect, it } from 'vitest';
import type { Person, RoleAssignment } from '../../src/domain/person.js';
import { emptySince, firstEmptyDay, keepsManager, seatsIn, takeSeat } from '../../src/domain/succession.js';
import { aPerson } from '../support/builders.js';

const TODAY = '2026-11-18';
const seat = (from: string, to?: string): RoleAssignment => ({
  role: 'council_member',
  municipalityId: 'jarfalla',
  from,
  ...(to === undefined ? {} : { to }),
});
const jonas = (...roles: RoleAssignment[]): Person => aPerson('jonas', roles);
const nora = (...roles: RoleAssignment[]): Person => aPerson('nora', roles);
const manager = (from: string, to?: string): RoleAssignment => ({
  role: 'fou_manager',
  from,
  ...(to === undefined ? {} : { to }),
});

describe('I2: one council member per municipality on any day', () => {
  it.each([
    ['the day before the new one’s first', seat('2020-01-01'), seat('2026-12-01'), '2026-11-30'],
    ['yesterday when the new one begins today', seat('2020-01-01'), seat(TODAY), '2026-11-17'],
    ['in the past when the new one began then', seat('2020-01-01'), seat('2026-11-01'), '2026-10-31'],
    ['earlier than was said before', seat('2020-01-01', '2026-12-31'), seat('2026-12-01'), '2026-11-30'],
    // What comes after a stand-in is for a person to say, so that nobody gets rights back unasked.
    ['for good before a stand-in', seat('2020-01-01'), seat('2026-12-01', '2027-02-28'), '2026-11-30'],
    ['with one day left', seat('2026-11-30'), seat('2026-12-01'), '2026-11-30'],
  ])('the holder’s time ends %s', (_when, held, given, lastDay) => {
    const chief: RoleAssignment = { role: 'chief', municipalityId: 'jarfalla', from: '2020-01-01' };
    const holder = jonas(chief, held);
    expect(takeSeat([holder, nora()], given, TODAY)).toEqual({
      ok: true,
      value: { before: holder, roles: [chief, { ...held, to: lastDay }], lastDay },
    });
  });

  it.each([
    ['the seat is empty then', seat('2020-01-01', '2026-11-30'), seat('2026-12-01')],
    ['the new one leaves before the other comes', seat('2027-01-01'), seat('2026-12-01', '2026-12-31')],
    [
      'the seat is another municipality’s',
      { ...seat('2020-01-01'), municipalityId: 'solna' as const },
      seat(TODAY),
    ],
    ['the role is not on the council', seat('2020-01-01'), { ...seat(TODAY), role: 'chief' as const }],
    ['the other role is not on the council', { ...seat('2020-01-01'), role: 'chief' as const }, seat(TODAY)],
  ])('nobody leaves when %s', (_why, held, given) => {
    expect(takeSeat([jonas(held)], given, TODAY)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['begins on the same day', seat('2026-12-01'), seat('2026-12-01'), 'seat_taken_later'],
    ['begins later', seat('2027-01-01'), seat('2026-12-01'), 'seat_taken_later'],
    [
      'had it when the new one is to have had it',
      seat('2015-01-01'),
      seat('2018-01-01', '2019-12-31'),
      'seat_taken_then',
    ],
    [
      'had it until after the new one’s first day',
      seat('2015-01-01', '2026-11-10'),
      seat('2026-11-01'),
      'seat_taken_then',
    ],
  ])('is refused when somebody else %s', (_why, held, given, problem) => {
    const holder = jonas(held);
    expect(takeSeat([holder], given, TODAY)).toEqual({
      ok: false,
      error: { problem, holder: { person: holder, assignment: held } },
    });
  });

  it('goes before who is to come, also when somebody leaves for it', () => {
    const people = [jonas(seat('2020-01-01', '2026-12-31')), nora(seat('2027-01-01'))];
    expect(takeSeat(people, seat('2026-12-01'), TODAY)).toMatchObject({
      ok: false,
      error: { problem: 'seat_taken_later', holder: { person: { id: '2026-nora' } } },
    });
  });
});

describe('an empty seat', () => {
  it.each([
    ['today', [jonas(seat('2020-01-01', '2026-11-17'))], TODAY],
    ['the day after the last day', [jonas(seat('2020-01-01', '2026-11-30'))], '2026-12-01'],
    [
      'never when somebody follows',
      [jonas(seat('2020-01-01', '2026-11-30')), nora(seat('2026-12-01'))],
      undefined,
    ],
  ])('becomes so %s', (_when, after, day) => {
    expect(firstEmptyDay([jonas(seat('2020-01-01'))], after, 'jarfalla', TODAY)).toBe(day);
    expect(firstEmptyDay([jonas(seat('2020-01-01'))], after, 'solna', TODAY)).toBeUndefined();
  });

  it.each([
    [
      'is so since the day after the last one’s last',
      [jonas(seat('2020-01-01', '2026-11-10'))],
      '2026-11-11',
    ],
    [
      'is so since the last of several left',
      [nora(seat('2024-01-01', '2026-11-10')), jonas(seat('2020-01-01', '2023-12-31'))],
      '2026-11-11',
    ],
    [
      'is so until who is to come is there',
      [jonas(seat('2020-01-01', '2026-11-10')), nora(seat('2026-12-01'))],
      '2026-11-11',
    ],
    ['is not so on the last day', [jonas(seat('2020-01-01', TODAY))], undefined],
    [
      'is not so while somebody has it',
      [jonas(seat('2020-01-01', '2026-11-10')), nora(seat('2026-11-11'))],
      undefined,
    ],
    ['is nothing new when nobody ever had it', [jonas()], undefined],
    ['is nothing new when nobody has had it yet', [nora(seat('2026-12-01'))], undefined],
  ])('%s', (_what, people, since) => {
    expect(emptySince(people, 'jarfalla', TODAY)?.since).toBe(since);
    expect(emptySince(people, 'solna', TODAY)).toBeUndefined();
  });

  it('is one of the seats that roles are about', () => {
    expect(seatsIn([seat(TODAY), manager(TODAY), { ...seat(TODAY), role: 'chief' }])).toEqual(['jarfalla']);
  });
});

describe('the FoU manager', () => {
  const before = [jonas(manager('2020-01-01'))];

  it.each([
    ['is the last one and removed', [jonas()], false],
    ['is the last one and leaves later', [jonas(manager('2020-01-01', '2027-06-30'))], false],
    [
      'leaves when another has come',
      [jonas(manager('2020-01-01', '2026-11-17')), nora(manager(TODAY))],
      true,
    ],
    [
      'leaves a gap before the next comes',
      [jonas(manager('2020-01-01', '2026-11-30')), nora(manager('2026-12-02'))],
      false,
    ],
    [
      'leaves when the next one comes',
      [jonas(manager('2020-01-01', '2026-11-30')), nora(manager('2026-12-01'))],
      true,
    ],
    ['gets a first day in the past that is another', [jonas(manager('2026-11-01'))], true],
  ])('%s: possible %s', (_what, after, isPossible) => {
    expect(keepsManager(before, after, TODAY)).toBe(isPossible);
  });

  it('need not be where there was none', () => {
    expect(keepsManager([], [], TODAY)).toBe(true);
  });
});
