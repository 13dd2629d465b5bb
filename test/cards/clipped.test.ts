import { expect, it } from 'vitest';
import { clipped, clippedToWord } from '../../src/cards/clipped.js';

it.each([
  ['kort', 10, 'kort'],
  ['Rad ett\n\n rad två', 20, 'Rad ett rad två'],
  ['precis så långt', 15, 'precis så långt'],
  ['hur gör vi med SIP', 8, 'hur gör…'],
  ['👍👍👍👍', 3, '👍👍…'],
])('puts "%s" on one line of at most %i characters, never cut inside one', (text, length, shown) => {
  expect(clipped(text, length)).toBe(shown);
});

it.each([
  ['kort', 10, 'kort'],
  ['precis så långt', 15, 'precis så långt'],
  ['hur gör vi med SIP', 12, 'hur gör vi…'],
  ['hur gör vi med SIP', 11, 'hur gör vi…'],
  ['hur gör vi med SIP', 10, 'hur gör…'],
  ['a superkalifragilistisk', 10, 'a superka…'],
  ['👍👍👍👍', 3, '👍👍…'],
])('cuts "%s" to at most %i characters after a whole word', (text, length, shown) => {
  expect(clippedToWord(text, length)).toBe(shown);
});
