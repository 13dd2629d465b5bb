import { expect, it } from 'vitest';
import { askCatalogue } from '../../src/usecases/ask-catalogue.js';
import type { Hit } from '../../src/usecases/ports.js';
import { anEntry } from '../support/builders.js';

const hit = (id: string, confidence: number): Hit => ({ entry: anEntry(id), confidence });
const asked = (...hits: readonly Hit[]) => {
  const { answer, near } = askCatalogue({ entries: [], search: () => hits }, 'en fråga');
  return { answer: answer?.entry.id, near: near.map(({ id }) => id) };
};

it('answers with the best entry when it covers enough of the question', () => {
  expect(asked(hit('a', 0.43), hit('b', 0.43))).toEqual({ answer: 'a', near: [] });
});

it('gives no answer below that, but the entries that lie nearest, best first', () => {
  expect(asked(hit('a', 0.42), hit('b', 0.9))).toEqual({ answer: undefined, near: ['a', 'b'] });
  expect(asked()).toEqual({ answer: undefined, near: [] });
});
