import { expect, it } from 'vitest';
import { createPersonas } from '../../src/usecases/personas.js';

it('lets everyone act as the first person until they switch, each for themselves', () => {
  const personas = createPersonas('first');
  personas.become('tenant/a', 'second');
  expect(personas.personFor('tenant/a')).toBe('second');
  expect(personas.personFor('tenant/b')).toBe('first');
  personas.become('tenant/a', 'third');
  expect(personas.personFor('tenant/a')).toBe('third');
});

it('says so after every switch, when whoever listens can see it', () => {
  const seen: (string | undefined)[] = [];
  const personas = createPersonas('first', () => seen.push(personas.personFor('tenant/a')));
  personas.become('tenant/a', 'second');
  expect(seen).toEqual(['second']);
});
