import { describe, expect, it } from 'vitest';
import { smallTalkIn } from '../../src/language/small-talk.js';

describe('small talk', () => {
  it.each([
    ['hej på dig', 'hello'],
    ['God morgon, boten!', 'hello'],
    ['are you a robot?', 'hello'],
    ['how are you?', 'how_are_you'],
    ['toppen, tack så mycket', 'thanks'],
    ['tack snälla ❤️', 'thanks'],
    ['thx', 'thanks'],
    ['see you', 'bye'],
    ['ok bra då', 'noted'],
    ['jaha...', 'noted'],
    ['förlåt', 'noted'],
    ['🙈👩‍👩‍👧', 'noted'],
    [':)', 'noted'],
    ['ja ja', 'yes_or_no'],
    ['Nope', 'yes_or_no'],
  ])('"%s" is %s', (text, said) => {
    expect(smallTalkIn(text)).toBe(said);
  });

  it.each([
    'bra exempel',
    'ok och 2016?',
    'tack vare vem finns FoU?',
    'är läget bättre 2024',
    'läget?',
    'kul med bollplank',
    'nej jag menade missbruk',
    'ja ha',
    '?',
    '🎉?',
    '',
    '17',
    `tack ${'!'.repeat(100)}`,
  ])('"%s" is not', (text) => {
    expect(smallTalkIn(text)).toBeUndefined();
  });
});
