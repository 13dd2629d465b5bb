import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar.js';
import { holdsIdentityNumber, holdsIdentityNumberIn } from '../../src/domain/identity-number.js';
import {
  hasChecksum,
  NO_NUMBERS,
  WRITTEN_NUMBERS,
  withChecksum,
  writtenAt,
} from '../support/identity-numbers.js';

describe('personal identity numbers (I27)', () => {
  it('are tried in at least 150 writings and look-alikes', () => {
    expect(WRITTEN_NUMBERS.length).toBeGreaterThanOrEqual(100);
    expect(NO_NUMBERS.length).toBeGreaterThanOrEqual(90);
    const texts = [...WRITTEN_NUMBERS.map(({ text }) => text), ...NO_NUMBERS.map(([, text]) => text)];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(WRITTEN_NUMBERS)('are found: $how', ({ text }) => {
    expect(holdsIdentityNumber(text)).toBe(true);
  });

  it('are found wherever in the list a writing stands', () => {
    const places = WRITTEN_NUMBERS.map((_, at) => at + 1);
    const missed = places.flatMap(writtenAt).filter(({ text }) => !holdsIdentityNumber(text));
    expect(missed).toEqual([]);
  });

  it.each(NO_NUMBERS)('are not seen in %s', (_what, text) => {
    expect(holdsIdentityNumber(text)).toBe(false);
  });

  it.each(['070123456', '081212123'])(
    'are told from telephone numbers by more than one hyphen: %s',
    (nine) => {
      const pairs = withChecksum(nine).match(/../g) ?? [];
      expect(holdsIdentityNumber(pairs.join('-'))).toBe(true);
    },
  );

  const days = Array.from({ length: 400 }, (_, day) => addDays('2025-12-01', day));

  it('are not seen in spans of dates, not even in those whose digits would hold', () => {
    const spans = days.flatMap((from) => [1, 2, 4, 30].map((long) => `${from} - ${addDays(from, long)}`));
    const alike = spans.filter((span) => hasChecksum(span.replace(/\D/g, '').slice(2, 12)));
    expect(alike.length).toBeGreaterThan(100);
    expect(alike.filter(holdsIdentityNumber)).toEqual([]);
  });

  it('are told by the checksum alone from a date and a time without a colon', () => {
    const refused = days.map((day) => `${day} 0900`).filter(holdsIdentityNumber);
    expect(refused).toEqual(
      days
        .filter((day) => hasChecksum(`${day.replaceAll('-', '').slice(2)}0900`))
        .map((day) => `${day} 0900`),
    );
  });

  it('are not taken for numbers of organisations, whose third digit is at least 2', () => {
    const numbers = Array.from({ length: 500 }, (_, at) => withChecksum(`55${20 + (at % 80)}12${100 + at}`));
    const written = numbers.flatMap((ten) => [ten, `${ten.slice(0, 6)}-${ten.slice(6)}`, `16${ten}`]);
    expect(written.filter(holdsIdentityNumber)).toEqual([]);
  });

  // A search that grows with the square of the length takes longer than the test may.
  it.each([
    ...['1', '1 ', '1212 ', '121213-', '121299 ', '12.', '%25', '%31', '19:', '19:a', '١', ' ', '&amp;'],
    ...['a1', '12 december ', '2026-11-17 ', '+46 ', '121212 (', 'e\u0301', '-1-'],
  ])('are soon looked for in 50,000 characters of %j', (part) => {
    const text = part.repeat(50_000 / part.length);
    expect(holdsIdentityNumber(`${text} 19121212-1212`)).toBe(true);
    expect(holdsIdentityNumber(`${text} 1 121212-121`)).toEqual(expect.any(Boolean));
  });
});

describe('personal identity numbers in what is no text', () => {
  it.each<[string, unknown]>([
    ['a number', 191212121212],
    ['a number that has lost the nought it began with', Number(withChecksum('010101100'))],
    ['a large integer', 191212121212n],
    ['a list', ['a', ['b', '121212-1212']]],
    ['an object', { a: { b: [{ c: 'om 121212-1212' }] } }],
    ['the name of a field', { a: { '121212-1212': true } }],
  ])('are found in %s', (_what, value) => {
    expect(holdsIdentityNumberIn(value)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a switch', true],
    ['a small number', 12],
    ['a number with a wrong checksum', 191212121213],
    ['parts that stand apart', ['121212', { last: '1212' }]],
  ])('are not seen in %s', (_what, value) => {
    expect(holdsIdentityNumberIn(value)).toBe(false);
  });

  it('are found however deep they lie', () => {
    let nested: unknown = '121212-1212';
    for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
    expect(holdsIdentityNumberIn(nested)).toBe(true);
  });
});
