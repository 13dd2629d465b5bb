import { describe, expect, it } from 'vitest';
import { afterEdit, withWords, wordsFor, wordsIn } from '../../src/domain/digest-plan-words.js';
import { aDigest, at } from '../support/digest-builders.js';

const plan = {
  id: '2026-W46',
  version: 1,
  week: '2026-W46',
  introduction: 'Hej alla!',
  additions: [
    { municipalityId: 'jarfalla', text: 'Hej Järfälla!' },
    { municipalityId: 'solna', text: 'Hej Solna!' },
  ],
  editedBy: '2026-anna',
  editedAt: at('2026-11-13'),
} as const;

describe('what is written for a week', () => {
  it('is to all eight without a municipality, and to one with it', () => {
    expect([wordsIn(plan), wordsIn(plan, 'solna'), wordsIn(plan, 'ekero'), wordsIn(undefined)]).toEqual([
      'Hej alla!',
      'Hej Solna!',
      '',
      '',
    ]);
  });

  it('is in a digest without what is not written', () => {
    expect(wordsFor(plan, 'jarfalla')).toEqual({ introduction: 'Hej alla!', addition: 'Hej Järfälla!' });
    expect(wordsFor({ additions: plan.additions }, 'ekero')).toEqual({});
  });

  it('takes the place of what a digest held, also when nothing is written any more', () => {
    const before = { ...aDigest(), introduction: 'Gammalt', addition: 'Gammalt' };
    expect(withWords(before, plan)).toEqual({ ...aDigest(), ...wordsFor(plan, 'jarfalla') });
    expect(withWords(before, undefined)).toEqual(aDigest());
  });
});

describe('an edit', () => {
  it.each([
    [
      'a new introduction',
      { kind: 'introduction', text: ' Nytt ' },
      { introduction: 'Nytt', additions: plan.additions },
    ],
    ['an emptied introduction', { kind: 'introduction', text: ' ' }, { additions: plan.additions }],
    [
      'a changed addition',
      { kind: 'addition', municipalityId: 'jarfalla', text: 'Nytt' },
      {
        introduction: 'Hej alla!',
        additions: [plan.additions[1], { municipalityId: 'jarfalla', text: 'Nytt' }],
      },
    ],
    [
      'an emptied addition',
      { kind: 'addition', municipalityId: 'solna', text: '' },
      { introduction: 'Hej alla!', additions: [plan.additions[0]] },
    ],
  ] as const)('of %s leaves the rest', (_name, words, after) => {
    expect(afterEdit(plan, words)).toEqual(after);
  });

  it('of a week that nothing is written for begins with nothing', () => {
    expect(afterEdit(undefined, { kind: 'addition', municipalityId: 'solna', text: 'Hej!' })).toEqual({
      additions: [{ municipalityId: 'solna', text: 'Hej!' }],
    });
  });
});
