import { describe, expect, it, vi } from 'vitest';
import { createKept } from '../../src/language/kept.js';

const buildOf = (kept: { of(text: string): number; endBuild(): void }, ...texts: readonly string[]) => {
  const values = texts.map(kept.of);
  kept.endBuild();
  return values;
};

describe('what is worked out of texts', () => {
  it('is worked out once, however many builds ask for it', () => {
    const workOut = vi.fn((text: string) => text.length);
    const kept = createKept(workOut);
    expect(buildOf(kept, 'sip', 'sip', 'bbic')).toEqual([3, 3, 4]);
    expect(buildOf(kept, 'bbic', 'sip')).toEqual([4, 3]);
    expect(buildOf(kept, 'sip', 'lum', 'bbic')).toEqual([3, 3, 4]);
    expect(workOut.mock.calls.map(([text]) => text)).toEqual(['sip', 'bbic', 'lum']);
  });

  it('is forgotten by a build that does not ask for it', () => {
    const workOut = vi.fn((text: string) => text.length);
    const kept = createKept(workOut);
    buildOf(kept, 'Karin Ek');
    buildOf(kept, 'sip');
    buildOf(kept, 'Karin Ek');
    expect(workOut).toHaveBeenCalledTimes(3);
  });
});
