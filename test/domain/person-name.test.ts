import { describe, expect, it } from 'vitest';
import { personName } from '../../src/domain/person-name.js';

describe('a name as Teams tells it', () => {
  it.each([
    ['Nadja Demo', 'Nadja Demo'],
    ['  Demo,\n Nadja\t(Järfälla) ', 'Demo, Nadja (Järfälla)'],
    ['Nad\u0000ja \u202EDemo\u2066', 'Nadja Demo'],
    ['A\u030Asa', 'Åsa'],
    ['x'.repeat(120), 'x'.repeat(100)],
    ['🙂'.repeat(101), '🙂'.repeat(100)],
    ['[Nadja](https://evil.example)', '[Nadja](https://evil.example)'],
  ])('is kept of "%s" as "%s"', (told, kept) => {
    expect(personName(told)).toBe(kept);
  });

  it.each(['', '  \n', '\u200B\u202E', 'Tolvan 19121212-1212', 'Tolvan 191212\u0000-1212'])(
    'is nothing to keep when it is "%s"',
    (told) => {
      expect(personName(told)).toBeUndefined();
    },
  );
});
