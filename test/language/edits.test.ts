import { describe, expect, it } from 'vitest';
import { editsBetween, looksLike } from '../../src/language/edits.js';

describe('the edits between two words', () => {
  it.each([
    ['no slip at all', 'hjälp', 'hjälp', 0],
    ['a letter left out', 'hjlp', 'hjälp', 1],
    ['a letter put in', 'veckobrevv', 'veckobrev', 1],
    ['a letter changed', 'hjelp', 'hjälp', 1],
    ['two letters swapped', 'lgoga', 'logga', 1],
    ['two slips', 'förfågn', 'förfrågan', 2],
    ['another word', 'hjälm', 'logga', 5],
    ['nothing written', '', 'hjälp', 5],
  ])('are counted: %s', (_slip, one, other, edits) => {
    expect(editsBetween(one, other)).toBe(edits);
    expect(editsBetween(other, one)).toBe(edits);
  });
});

describe('a word with slips', () => {
  it.each([
    ['short words may have none', 'slna', 'solna', false],
    ['seven letters one', 'sigtnua', 'sigtuna', true],
    ['seven letters no more', 'sgtnua', 'sigtuna', false],
    ['ten letters two', 'solentnua', 'sollentuna', false],
    ['ten letters two, as long as both are', 'sollentnau', 'sollentuna', true],
  ])('looks like the known one: %s', (_rule, word, known, looks) => {
    expect(looksLike(word, known)).toBe(looks);
  });
});
