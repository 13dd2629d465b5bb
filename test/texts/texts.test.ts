import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en/index.js';
import { sv } from '../../src/texts/sv/index.js';

type Sentence = string | ((...values: readonly unknown[]) => unknown);

/** Everything the bot says by its key, such as `log›form›save`; formats are tested on their own. */
const sentencesIn = (texts: object, path = ''): [string, Sentence][] =>
  Object.entries(texts).flatMap(([key, value]): [string, Sentence][] => {
    // A name of a verb has a dot of its own.
    const name = path === '' ? key : `${path}›${key}`;
    if (name === 'formats' || value instanceof RegExp) return [];
    return typeof value === 'string' || typeof value === 'function'
      ? [[name, value]]
      : sentencesIn(value, name);
  });

/** Stand in for what is filled in; one character each, so that a list of them is a list too. */
const FILLERS = ['①', '②', '③', '④'];
const said = (sentence: Sentence): string =>
  typeof sentence === 'string' ? sentence : String(sentence(...FILLERS));
const fillersIn = (sentence: Sentence): string[] =>
  FILLERS.filter((filler) => said(sentence).includes(filler));

const inSwedish = sentencesIn(sv);
const inEnglish = new Map(sentencesIn(en));

describe('the texts', () => {
  it('say something in both languages, and fill in the same', () => {
    for (const [key, swedish] of inSwedish) {
      const english = inEnglish.get(key) ?? '';
      expect(said(swedish), key).toMatch(/^\S(.*\S)?$/s);
      expect(said(english), key).toMatch(/^\S(.*\S)?$/s);
      expect(fillersIn(english), key).toEqual(fillersIn(swedish));
      if (typeof swedish === 'function') expect(fillersIn(swedish), key).toHaveLength(swedish.length);
    }
  });

  it('are Swedish in Swedish and English in English', () => {
    const swedishWords = /\b(?:och|eller|inte|att|som|det|en|ett|på|med|är)\b|[äö]/iu;
    const englishWords = /\b(?:the|and|or|not|to|with|you|is|are|of)\b/iu;
    const names = /Järfälla|Österåker|Upplands Väsby|FoU Nordväst|FoU-boten/g;
    const strange = [
      ...inSwedish.filter(([, sentence]) => englishWords.test(said(sentence))),
      ...[...inEnglish].filter(([, sentence]) => swedishWords.test(said(sentence).replace(names, ''))),
    ];
    expect(strange.map(([key]) => key)).toEqual([]);
  });

  it('are all used', () => {
    const folder = new URL('../../src/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const code = files
      .filter((file) => file.endsWith('.ts') && !file.startsWith('texts'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n')
      .replace(/\/\*.*?\*\/|\/\/.*?$|'[^'\n]*'/gms, '');
    const named = new Set(code.match(/\w+/g));
    /** Read by a key that is only known when it runs, such as `kinds[activity.kind]`. */
    const indexed = new Set(code.match(/\w+(?=\[)/g));
    const isNamed = (key: string) => key.split('.').every((word) => named.has(word));
    const unused = inSwedish.filter(([name]) => {
      const [key = '', parent = ''] = name.split('›').toReversed();
      return !isNamed(key) && !indexed.has(parent);
    });
    expect(unused.map(([name]) => name)).toEqual([]);
  });
});
