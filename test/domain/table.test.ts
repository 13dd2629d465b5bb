import { expect, it } from 'vitest';
import { columnLetters } from '../../src/domain/table.js';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [99, 'CV'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
