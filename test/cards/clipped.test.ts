import { expect, it } from 'vitest';
import { clipped } from '../../src/cards/clipped.js';

it.each([
  ['kort', 10, 'kort'],
  ['Rad ett\n\n rad två', 20, 'Rad ett rad två'],
  ['precis så långt', 15, 'precis så långt'],
  ['hur gör vi med SIP', 8, 'hur gör…'],
  ['👍👍👍👍', 3, '👍👍…'],
])('puts "%s" on one line of at most %i characters, never cut inside one', (text, length, shown) => {
  expect(clipped(text, length)).toBe(shown);
});
