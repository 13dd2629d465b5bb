import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { CARD_STAMPS, CARDS } from '../../src/cards/index.js';
import { SAY_VERB } from '../../src/conversation/command.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { textsIn } from '../../src/texts/index.js';
import { type Binding, bindingsIn, keysIn } from '../support/card-bindings.js';
import { complaintsOn, type Element, elementsIn } from '../support/card-elements.js';
import { cardSamples } from '../support/card-samples.js';

const folder = new URL('../../cards/', import.meta.url);
const templateOf = (file: string): Element =>
  JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8'));

/** Teams takes messages of about 100 KB, counted as UTF-16. */
const LIMIT_BYTES = 80_000;
/** More than this and Teams hides the rest. */
const MAX_ACTIONS = 6;
/** Of a button whose whole data the model makes. */
const BROUGHT = ['${', 'data}'].join('');
const VERBS = [SAY_VERB, ...COMMANDS.flatMap(({ verbs = [] }) => verbs.map(({ name }) => name))];

const isInput = (element: Element): boolean => String(element['type']).startsWith('Input.');

/** Where clients show a text as it stands, without reading Markdown into it. */
const isShownAsItStands = (element: Element, field: string): boolean =>
  (element['type'] === 'TextRun' && field === 'text') ||
  (isInput(element) && field === 'value') ||
  field === 'data';

describe('the list of cards', () => {
  it('has one definition per template, one template per definition, and a sample of each', () => {
    const templates = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
    const files = CARDS.map((card) => card.file);
    expect(files.toSorted()).toEqual(templates.toSorted());
    expect(Object.keys(cardSamples(textsIn('sv'))).toSorted()).toEqual(templates.toSorted());
  });
});

describe.each(CARDS.map((card) => [card.file, card] as const))('the template of %s', (file, card) => {
  const template = templateOf(file);
  const elements = elementsIn(template);
  const model: z.ZodType = card.model;
  const bindings = bindingsIn(template, model);

  it('binds only what its view-model has, also in $when and $data', () => {
    expect(bindings.filter(({ type }) => type === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('binds everything its view-model has', () => {
    const isBound = (owner: z.ZodType, key: string) =>
      bindings.some((binding) => binding.owner === owner && binding.name.split('.').at(-1) === key);
    const left = keysIn(model).filter(({ owner, key }) => !isBound(owner, key));
    expect(left.map(({ key }) => key)).toEqual(['summary']);
  });

  it('binds what people wrote only where it is shown as it stands', () => {
    const isUserText = ({ type }: Binding) => type?.meta()?.['isUserText'] === true;
    const read = bindings
      .filter(isUserText)
      .filter(({ element, field }) => !isShownAsItStands(element, field));
    expect(read.map(({ name, element, field }) => `${name} in ${element['type']}.${field}`)).toEqual([]);
  });

  it('is version 1.5, and gives every input a label and every picture a text', () => {
    expect(template['version']).toBe('1.5');
    for (const element of elements) {
      if (isInput(element)) expect(element, JSON.stringify(element)).toHaveProperty('label');
      if (element['type'] === 'Image') expect(element).toHaveProperty('altText');
    }
  });

  it('fits a narrow screen and a screen reader', () => {
    for (const element of elements) {
      const { type, size, style, isRequired } = element;
      const what = JSON.stringify(element);
      if (type === 'TextBlock') expect(element, what).toMatchObject({ wrap: true });
      if (type === 'TextBlock' && /Medium|Large/.test(String(size))) expect(style, what).toBe('heading');
      if (type === 'Input.Toggle') expect(element, what).toMatchObject({ wrap: true });
      if (type === 'Table') expect(element, what).toMatchObject({ firstRowAsHeader: true });
      if (isRequired === true) expect(element, what).toHaveProperty('errorMessage');
    }
  });

  it('lets every Execute fall back to a Submit with the same data, for a verb that exists', () => {
    for (const action of elements.filter(({ type }) => type === 'Action.Execute')) {
      const { title, style, associatedInputs, verb, data, fallback } = action;
      // What a card's model brings shows in its samples.
      if (!/^\$\{/.test(String(verb))) expect(VERBS).toContain(verb);
      if (data !== BROUGHT)
        expect(data).toMatchObject({ verb, card: expect.stringMatching(/^\$\{(\$root\.)?stamp\}$/) });
      expect(fallback).toEqual({
        type: 'Action.Submit',
        title,
        data,
        ...(style !== undefined && { style }),
        ...(associatedInputs !== undefined && { associatedInputs }),
      });
    }
  });
});

describe.each(
  (['sv', 'en'] as const).flatMap((locale) =>
    Object.entries(cardSamples(textsIn(locale))).map(([file, cards]) => [file, locale, cards] as const),
  ),
)('the card %s in %s', (_file, _locale, cards) => {
  const elements = elementsIn(cards.map(({ content }) => content));

  it('is taken by Microsoft’s own parser, with every binding filled', () => {
    expect(cards.flatMap(complaintsOn)).toEqual([]);
    const left = /\$\{(?!title\})[^}]*\}/.exec(JSON.stringify(cards));
    expect(left?.[0]).toBeUndefined();
  });

  it('has only buttons that are there, each with its verb and a card of today in what it sends', () => {
    const actions = elements.filter(({ type }) => type === 'Action.Execute');
    for (const { verb, data } of actions) {
      expect(VERBS).toContain(verb);
      expect(data).toMatchObject({ verb, card: expect.any(String) });
      expect(CARD_STAMPS).toContain((data as Element)['card']);
    }
  });

  it('is small enough for Teams, however much there is in it', () => {
    for (const { content } of cards) {
      expect(Buffer.byteLength(JSON.stringify(content), 'utf16le')).toBeLessThan(LIMIT_BYTES);
    }
  });

  it('has a text on every input and button, and no more buttons beside each other than Teams shows', () => {
    for (const element of elements) {
      if (isInput(element)) expect(element['label'], JSON.stringify(element)).toMatch(/\S/);
      if (String(element['type']).startsWith('Action.')) expect(element['title']).toMatch(/\S/);
      expect((element['actions'] as unknown[] | undefined)?.length ?? 0).toBeLessThanOrEqual(MAX_ACTIONS);
    }
  });

  it('says in a whole sentence what is missing', () => {
    const errors = elements.flatMap(({ errorMessage }) => (errorMessage === undefined ? [] : [errorMessage]));
    for (const error of errors) expect(error).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('gives an Input.Number a number or nothing: clients do not take a text for one', () => {
    for (const { value } of elements.filter(({ type }) => type === 'Input.Number')) {
      expect(value === null || typeof value === 'number', String(value)).toBe(true);
    }
  });

  it('shows what people wrote as it stands', () => {
    const read = elements.flatMap((element) =>
      Object.entries(element).filter(
        ([field, value]) =>
          typeof value === 'string' &&
          /evil|\*\*/.test(value) &&
          !isShownAsItStands(element, field) &&
          'type' in element,
      ),
    );
    expect(read).toEqual([]);
  });
});
