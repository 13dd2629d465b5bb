import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentenceCard, sentenceView } from '../../src/cards/sentence.js';
import { sourceFiles, textOf } from '../support/expressions.js';

const CARDS = new URL('../../cards/', import.meta.url);

const expressions = readdirSync(CARDS).flatMap((file) =>
  [...readFileSync(new URL(file, CARDS), 'utf8').matchAll(/\$\{([^{}]*)\}/g)].map(
    ([, inside = '']) => inside,
  ),
);

/** A value of the view-model, also turned round or compared with nothing. No other function of the language is called. */
const ALLOWED = /^(?:[\w.$]+|not\(\w+\)|\w+ != '')$/;

describe('the templates of the cards', () => {
  it('hold no expression but those that look a value up', () => {
    expect(expressions.length).toBeGreaterThan(4000);
    expect(expressions.filter((inside) => !ALLOWED.test(inside))).toEqual([]);
  });

  it('are the only ones: one place reads them, from files whose names stand in the code', () => {
    const readers = sourceFiles().filter((file) =>
      /from 'adaptive(?:cards-templating|-expressions)'/.test(textOf(file)),
    );
    expect(readers).toEqual(['cards/define-card.ts']);
    const uses = sourceFiles()
      .filter((file) => file !== 'cards/define-card.ts')
      .flatMap((file) => [...textOf(file).matchAll(/defineCard\(\s*(.)/g)].map(([, first]) => first));
    expect(uses.length).toBeGreaterThan(100);
    expect(new Set(uses)).toEqual(new Set(["'"]));
  });

  it('leave what people have written as it is, also when it looks like an expression', () => {
    const written = '€{1 + 1} €{not(false)} {{x}}'.replaceAll('€', '$');
    expect(JSON.stringify(sentenceCard.render(sentenceView(written)).content)).toContain(
      JSON.stringify(written),
    );
  });
});

describe('the program', () => {
  it('makes no code out of text', () => {
    const makers = sourceFiles().filter((file) =>
      /\beval\(|\bFunction\(|'(?:node:)?vm'|setTimeout\(\s*['"`]/.test(textOf(file)),
    );
    expect(makers).toEqual([]);
  });
});
