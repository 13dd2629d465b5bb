import { expect, it } from 'vitest';
import { createPersonas } from '../../src/usecases/personas.js';
import type { Persona } from '../../src/usecases/ports.js';

const FIRST = { identity: 't/first', name: 'First' };
const SECOND = { identity: 't/second', name: 'Second' };
const THIRD = { identity: 't/third', name: 'Third' };

it('lets everyone act as the first person until they switch, each for themselves', () => {
  const personas = createPersonas(FIRST);
  personas.become('tenant/a', SECOND);
  expect(personas.playedBy('tenant/a')).toBe(SECOND);
  expect(personas.playedBy('tenant/b')).toBe(FIRST);
  personas.become('tenant/a', THIRD);
  expect(personas.playedBy('tenant/a')).toBe(THIRD);
});

it('says so after every switch, when whoever listens can see it', () => {
  const seen: Persona[] = [];
  const personas = createPersonas(FIRST, [], () => seen.push(personas.playedBy('tenant/a')));
  personas.become('tenant/a', SECOND);
  expect(seen).toEqual([SECOND]);
});
