import { expect, it } from 'vitest';
import { asksAhead } from '../../src/language/asks-ahead.js';

it.each([
  'när är nästa BAS-utbildning?',
  'När är FoU-frukosten om lovande praktik',
  'vilka kommande seminarier har ni',
  'vad händer i höst?',
  'när börjar den',
  'when is the next breakfast?',
])('"%s" asks for what is to come', (question) => {
  expect(asksAhead(question, 2026)).toBe(true);
});

it.each([
  'när är socialtjänstdagen 2024?',
  'när är knut nästa år',
  'när var socionomdagen?',
  'när startade basutbildningen?',
  'vad ingår i vår kommuns platser',
  'vilka är närmast',
])('"%s" does not', (question) => {
  expect(asksAhead(question, 2026)).toBe(false);
});
