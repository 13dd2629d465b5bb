import { describe, expect, it } from 'vitest';
import { wishedSupport } from '../../src/cards/wished-support.js';
import { textsIn } from '../../src/texts/index.js';

describe('the support that a municipality wishes for', () => {
  it.each([
    ['a form that it has chosen', 'follow_up', 'produce', 'Uppföljning'],
    [
      'what it wants to do, when FoU is to choose the form',
      'other',
      'spread',
      'Lära er mer eller sprida kunskap',
    ],
    ['that nothing is chosen yet', 'other', null, 'inte valt än'],
  ] as const)('is %s', (_, kind, pillar, said) => {
    expect(wishedSupport(textsIn('sv'), { kind, pillar })).toBe(said);
  });
});
