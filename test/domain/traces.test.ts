import { describe, expect, it } from 'vitest';
import { isWholeName, type Somebody, tracesIn, withStandIn } from '../../src/domain/traces.js';

const OBJECT_ID = '22222222-3333-4444-8555-666666666666';
const anna: Somebody = { id: '2026-anna', identity: `tenant/${OBJECT_ID}`, displayName: 'Anna Berg' };
const standIn: Somebody = { id: '2026-x', identity: 'raderad/2026-x', displayName: 'Raderad person 7F3K' };

const written = (text: string, displayName = 'Anna Berg'): string =>
  withStandIn({ text }, { ...anna, displayName }, standIn).text;

describe('the traces of a person', () => {
  it.each([
    ['the id', '2026-anna', '2026-x'],
    ['the identity', `tenant/${OBJECT_ID}`, 'raderad/2026-x'],
    ['the identity in capitals', `TENANT/${OBJECT_ID.toUpperCase()}`, 'raderad/2026-x'],
    [
      'an id among others in a key',
      'send_failed personal 2026-anna 2026-11-18 2026-bo',
      'send_failed personal 2026-x 2026-11-18 2026-bo',
    ],
    [
      'the id that Microsoft’s own ids hold',
      `19:${OBJECT_ID}_7@unq.gbl.spaces`,
      '19:2026-x_7@unq.gbl.spaces',
    ],
    ['the name', 'Anna Berg', 'Raderad person 7F3K'],
    ['the name in a text', 'Möte med Anna Berg, Solna', 'Möte med Raderad person 7F3K, Solna'],
    ['the name in the genitive', 'Anna Bergs grupp', 'Raderad person 7F3K:s grupp'],
    ['the name whatever its case', 'ring anna berg', 'ring Raderad person 7F3K'],
    ['the name over two lines', 'Anna\n  Berg', 'Raderad person 7F3K'],
    ['the surname first', 'Berg, Anna och Bo', 'Raderad person 7F3K och Bo'],
    ['the name twice', 'Anna Berg och Anna Berg', 'Raderad person 7F3K och Raderad person 7F3K'],
  ])('are %s', (_what, text, without) => {
    expect(written(text)).toBe(without);
  });

  it.each([
    ['another id that begins with it', '2026-annab'],
    ['another id that it begins', '2026-anna-2'],
    ['the first name alone', 'Anna ringde'],
    ['the surname alone', 'Berg ringde'],
    ['a longer surname', 'Anna Bergström'],
    ['a double surname', 'Anna Berg-Ek'],
    ['a double first name', 'Eva-Anna Berg'],
    ['a word that ends like it', 'Johanna Berg'],
  ])('are not %s', (_what, text) => {
    expect(written(text)).toBe(text);
  });

  it.each([
    ['"Berg, Anna"', 'Berg, Anna', 'Anna Berg'],
    ['"Berg, Anna"', 'Berg, Anna', 'Berg, Anna'],
    ['"Anna Berg (Solna)"', 'Anna Berg (Solna)', 'Anna Berg'],
    ['"Anna Berg (Solna)"', 'Anna Berg (Solna)', 'Anna Berg (Solna)'],
    ['a name of three words', 'Anna Maria Berg', 'Berg, Anna Maria'],
    ['a name with a hyphen', 'Anna-Lena Öberg-Ek', 'anna-lena öberg-ek'],
    ['a name of letters and separate dots', 'Asa Berg'.replace('A', 'A\u030A'), 'Åsa Berg'],
    ['a name with a sign of patterns', 'Anna B. Berg', 'Anna B. Berg'],
  ])('are found of %s as "%s" in "%s"', (_what, displayName, text) => {
    expect(written(text, displayName)).toBe('Raderad person 7F3K');
  });

  it('of a name of one word are only where it stands alone', () => {
    expect(written('Kim', 'Kim')).toBe('Raderad person 7F3K');
    expect(written('Kim ringde', 'Kim')).toBe('Kim ringde');
    expect(written('Konsult 2', 'Konsult 2')).toBe('Raderad person 7F3K');
    expect(written('Konsult 2 ringde', 'Konsult 2')).toBe('Konsult 2 ringde');
  });

  it.each(['staff', 'sounding_board', 'F2026-001', '2026-11-18 2026-bo', '', '.*'])(
    'are never a name that could be a code or an id: "%s"',
    (displayName) => {
      expect(written(displayName, displayName)).toBe(displayName);
      expect(written('staff sounding_board F2026-001', displayName)).toBe('staff sounding_board F2026-001');
    },
  );

  it('are found however deep, with the fields that hold them, and nothing else is changed', () => {
    const record = {
      id: '2026-1',
      version: 3,
      by: '2026-anna',
      list: [{ at: '2026-11-18', who: ['2026-bo', '2026-anna'] }, { who: [] }],
      note: { text: 'Anna Berg var med', helped: true, none: null },
      'by person': { '2026-anna': 2 },
    };
    expect(tracesIn(record, anna)).toEqual([
      ['by'],
      ['list', 'who'],
      ['note', 'text'],
      ['by person', '2026-anna'],
    ]);
    const without = withStandIn(record, anna, standIn);
    expect(without).toEqual({
      ...record,
      by: '2026-x',
      list: [{ at: '2026-11-18', who: ['2026-bo', '2026-x'] }, { who: [] }],
      note: { text: 'Raderad person 7F3K var med', helped: true, none: null },
      'by person': { '2026-x': 2 },
    });
    expect(tracesIn(without, anna)).toEqual([]);
    expect(record.by).toBe('2026-anna');
  });

  it('can be looked for without the name, which others may have too', () => {
    const record = { displayName: 'Anna Berg', by: '2026-anna' };
    expect(tracesIn(record, anna, 'ids_only')).toEqual([['by']]);
    expect(withStandIn(record, anna, standIn, 'ids_only')).toEqual({
      displayName: 'Anna Berg',
      by: '2026-x',
    });
  });

  it('of somebody who is not in the registry are the identity and the name', () => {
    const { id: _id, ...stranger } = anna;
    const { id: _standIn, ...nobody } = standIn;
    const record = { by: `tenant/${OBJECT_ID}`, other: '2026-anna', text: 'Anna Berg' };
    expect(withStandIn(record, stranger, nobody)).toEqual({
      by: 'raderad/2026-x',
      other: '2026-anna',
      text: 'Raderad person 7F3K',
    });
  });

  it.each([
    ['Anna Berg', true],
    ['Berg, Anna', true],
    ['Kim', false],
    ['Kim (Solna)', false],
    ['Konsult 2', false],
  ])('are looked for in texts by the name "%s": %s', (displayName, isWhole) => {
    expect(isWholeName(displayName)).toBe(isWhole);
  });
});
