import { describe, expect, it } from 'vitest';
import { createKept } from '../../src/language/kept.js';

const counted = () => {
  const workedOut: string[] = [];
  const kept = createKept((text) => {
    workedOut.push(text);
    return text.length;
  });
  const build = (...texts: readonly string[]): readonly number[] => {
    const values = texts.map(kept.of);
    kept.endBuild();
    return values;
  };
  return { build, workedOut };
};

describe('what is kept from one build to the next', () => {
  it('is worked out once, for as long as each build asks for it', () => {
    const { build, workedOut } = counted();
    expect(build('a', 'bb', 'a')).toEqual([1, 2, 1]);
    expect(build('bb', 'a', 'ccc')).toEqual([2, 1, 3]);
    expect(workedOut).toEqual(['a', 'bb', 'ccc']);
  });

  it('is forgotten by a build that does not ask for it', () => {
    const { build, workedOut } = counted();
    build('a', 'bb');
    build('bb');
    build('a', 'bb');
    expect(workedOut).toEqual(['a', 'bb', 'a']);
  });
});
