import { describe, expect, it } from 'vitest';
import {
  type Growth,
  growthWith,
  literalsIn,
  madeWhileLoading,
  sourceFiles,
} from '../support/expressions.js';
import { ledgerOf, tooMuchIn } from '../support/proven-expressions.js';

describe('the check itself', () => {
  it.each<[string, Growth]>([
    ['^a+b$', 'linear'],
    ['[.!]+$', 'square'],
    ['^(.+)(.+)(.+)x$', 'worse'],
    ['^(a+)+b$', 'worse'],
  ])('sees that /%s/ is %s', async (source, growth) => {
    expect(await growthWith({ file: '', source, flags: '' })).toBe(growth);
  });
});

describe('no regular expression can be made to work for long', () => {
  it('whether it is written out or put together from parts', async () => {
    const literals = sourceFiles().flatMap(literalsIn);
    const made = await madeWhileLoading();
    expect(literals.length).toBeGreaterThan(500);
    expect(made.length).toBeGreaterThan(200);
    const all = [...literals, ...made];
    // With -u what is new is kept there, and what is gone is taken away.
    const ledger = await ledgerOf(all);
    expect(tooMuchIn(all, ledger)).toEqual([]);
    await expect(ledger).toMatchFileSnapshot('./proven.txt');
  });
});
