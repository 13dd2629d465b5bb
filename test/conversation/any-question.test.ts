import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/conversation/reply.js';
import { createSearch } from '../../src/language/search.js';
import { textsIn } from '../../src/texts/index.js';
import { solnaMember } from '../support/builders.js';
import { elementsIn } from '../support/card-elements.js';
import { fakeLog } from '../support/fakes.js';
import { conversationWith } from '../support/talk.js';
import { realEntries } from '../support/understood.js';

const search = createSearch(realEntries);
/** Stands in what is typed and nowhere else. */
const TYPED = 'qxzvw';

/** What the bot says to a question, over the real catalogue and dispatcher, with what it logged as its own mistakes. */
const ask = async (text: string, locale: 'sv' | 'en' = 'sv') => {
  const log = fakeLog();
  const { write } = await conversationWith({ ports: { knowledge: { entries: realEntries, search }, log } });
  const reply = await write(solnaMember, text, locale);
  return { reply, errors: log.lines.filter(({ level }) => level === 'error') };
};

const cardsOf = ({ messages }: Reply) =>
  messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content));
const says = (reply: Reply): boolean =>
  reply.messages.some(({ text = '' }) => text.trim() !== '') || cardsOf(reply).length > 0;

/** Strings that clients read Markdown, mentions and dates in; a title of a button is not one. */
const liveStrings = (reply: Reply): readonly string[] =>
  elementsIn(cardsOf(reply)).flatMap(({ type, text, facts }) => [
    ...(type === 'TextBlock' ? [String(text)] : []),
    ...(type === 'FactSet'
      ? elementsIn(facts).flatMap(({ title, value }) => [String(title), String(value)])
      : []),
  ]);

const sentences = (reply: Reply): readonly string[] => reply.messages.flatMap(({ text }) => text ?? []);

/** Pieces that have broken other programs, between words of the field. */
const PIECES = [
  'vad är',
  'hur många',
  'bollplank',
  'FoU-rådet',
  'socionomdagen',
  '2017',
  'förra året',
  'SIG',
  'sig',
  'e-post',
  'LUM',
  'brukarinflytande',
  'what is',
  'how many',
  '-17',
  ' ',
  '\n',
  '\t',
  '?',
  '!!!',
  '...',
  '—',
  '👩‍👩‍👧',
  '🎉',
  '\u202e',
  '\u200f',
  '\u200b',
  '\u0000',
  '\ufffe',
  '\ud83d',
  '\udc00',
  '\u0301',
  'ʔ',
  `\${1+1}`,
  `\${$root.stamp}`,
  '{{DATE(2017-01-01)}}',
  '**fet**',
  '_kursiv_',
  '[länk](https://evil.example)',
  '![bild](https://evil.example/x.png)',
  '# rubrik',
  '- punkt',
  '`kod`',
  '<at>alla</at>',
  '<b>fet</b>',
  '<script>alert(1)</script>',
  '&lt;at&gt;',
  '"',
  "'",
  '\\',
  '(',
  '[',
  '*',
  '$&',
  '__proto__',
  'constructor',
  'toString',
  TYPED,
];
const question = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 })
      .map((parts) => parts.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'?!.,:;-()[]{}*_#`~<>|/\\"\''),
      minLength: 1,
      maxLength: 80,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0xd7f0, max: 0xe00f }), { maxLength: 40 })
      .map((codes) => String.fromCharCode(...codes)),
  },
);
const RUNS = { numRuns: 200, seed: 2026 };

describe('whatever is typed', () => {
  it('gets a reply, and breaks nothing', async () => {
    const bugs = [textsIn('sv'), textsIn('en')].map(({ errors }) => errors.bug('T0001'));
    await fc.assert(
      fc.asyncProperty(question, fc.constantFrom('sv', 'en'), async (text, locale) => {
        const { reply, errors } = await ask(text, locale as 'sv' | 'en');
        expect(errors).toEqual([]);
        expect(says(reply)).toBe(true);
        for (const bug of bugs) expect(sentences(reply)).not.toContain(bug);
      }),
      RUNS,
    );
  });

  it('comes back nowhere that Markdown, mentions or templates are read', async () => {
    const typed = question.map((text) => `${TYPED} ${text} **${TYPED}** <at>${TYPED}</at> \${'${TYPED}'}`);
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const { reply } = await ask(text);
        const live = [...liveStrings(reply), ...sentences(reply)].filter(
          (shown) => shown.includes(TYPED) || /<at>|\$\{/.test(shown),
        );
        expect(live).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each([
    `vad är \${1+1} qxzvw?`,
    'qxzvw **fet** [x](https://evil.example) <at>alla</at>',
    'qxzvw {{DATE(2017-01-01T00:00:00Z,SHORT)}}',
    'qxzvw 👩‍👩‍👧 \u200f',
  ])('goes as it was typed into the request that it may be sent as: %s', async (text) => {
    const { reply } = await ask(text);
    const button = elementsIn(cardsOf(reply)).find(({ verb }) => verb === 'request.open');
    expect(button?.['data']).toMatchObject({ question: text });
  });
});

describe('a text that is too long', () => {
  it.each([
    ['one word', 'a'.repeat(20_000)],
    ['words', 'vad är bollplank '.repeat(1_200)],
    ['emoji', '👩‍👩‍👧'.repeat(3_000)],
    ['marks on a letter', `e${'\u0301'.repeat(20_000)}`],
    ['years', '2017 '.repeat(4_000)],
  ])('of %s gets a sentence', async (_what, text) => {
    const { reply, errors } = await ask(text);
    expect({ errors, says: says(reply) }).toEqual({ errors: [], says: true });
  });

  it.each([
    ['one word', 'a'],
    ['one capital', 'A'],
    ['emoji', '👍'],
    ['marks on a letter', '\u0301'],
    ['years', '2017 '],
    ['hyphens', '-'],
    ['sig', 'sig '],
    ['ja', 'sa ja '],
    ['kom', 'hur mycket kom '],
    ['words', 'brukarinflytandeutvärderingsrapport '],
  ])(
    'but just short enough is answered before the test runner loses patience, made of %s',
    async (_what, part) => {
      const text = part.repeat(Math.floor(3_999 / part.length));
      const { errors } = await ask(text);
      expect(errors).toEqual([]);
    },
  );
});
