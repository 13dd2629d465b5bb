import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { CARDS } from '../../src/cards/index.js';
import { SAY_VERB } from '../../src/conversation/command.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';

type Json = Record<string, unknown>;
const folder = new URL('../../cards/', import.meta.url);
const templateOf = (file: string): Json => JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8'));

const objectsIn = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(objectsIn)];
};

/** Names that an expression like `${$root.a.b}` or `${if(x, y)}` reads. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/\$\{([^}]*)\}/g)].flatMap(([, expression = '']) =>
    [...expression.replace(/'[^']*'/g, '').matchAll(/[$\w]+(?:\.\w+)*/g)].map(([name]) => name),
  );

interface Scope {
  readonly here: z.ZodType;
  readonly root: z.ZodType;
}

const shapeOf = (type: z.ZodType): Json | undefined => (type as unknown as { shape?: Json }).shape;
const elementOf = (type: z.ZodType): z.ZodType | undefined =>
  (type as unknown as { element?: z.ZodType }).element;

const resolve = (name: string, scope: Scope): z.ZodType | undefined => {
  const [first = '', ...rest] = name.split('.');
  const start = first === '$root' ? scope.root : first === '$data' ? scope.here : undefined;
  const path = start === undefined ? [first, ...rest] : rest;
  return path.reduce<z.ZodType | undefined>(
    (type, key) => (type === undefined ? undefined : (shapeOf(type)?.[key] as z.ZodType | undefined)),
    start ?? scope.here,
  );
};

/** Words of the expression language that are not bindings. */
const KEYWORDS = /^(if|and|or|not|equals|length|empty|string|count|true|false|\d+|\$index)$/;

const used = (value: unknown, scope: Scope, found: { unbound: string[]; keys: Set<string> }): void => {
  if (Array.isArray(value)) {
    for (const part of value) used(part, scope, found);
    return;
  }
  if (typeof value === 'string') {
    for (const name of namesIn(value)) {
      if (KEYWORDS.test(name)) continue;
      found.keys.add(name.replace(/^\$root\./, '').split('.')[0] ?? '');
      const known = name === 'stamp' || name === '$root.stamp' || resolve(name, scope) !== undefined;
      if (!known) found.unbound.push(name);
    }
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const { $data, ...rest } = value as Json;
  let inner = scope;
  if (typeof $data === 'string') {
    used($data, scope, found);
    const [name = ''] = namesIn($data);
    const type = resolve(name, scope);
    const item = type === undefined ? undefined : (elementOf(type) ?? type);
    if (item !== undefined) inner = { ...scope, here: item };
  }
  for (const part of Object.values(rest)) used(part, inner, found);
};

describe('the list of cards', () => {
  it('has one definition per template and one template per definition', () => {
    const templates = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
    expect(CARDS.map((card) => card.file).toSorted()).toEqual(templates.toSorted());
  });
});

describe.each(CARDS.map((card) => [card.file, card] as const))('card %s', (file, card) => {
  const template = templateOf(file);

  it('binds only what its view-model has, also in $when and $data', () => {
    const found = { unbound: [] as string[], keys: new Set<string>() };
    const root = card.model as z.ZodType;
    used(template, { here: root, root }, found);
    expect(found.unbound).toEqual([]);
  });

  it('shows everything its view-model has', () => {
    const found = { unbound: [] as string[], keys: new Set<string>() };
    const root = card.model as z.ZodType;
    used(template, { here: root, root }, found);
    const keys = Object.keys(shapeOf(root) ?? {}).filter((key) => key !== 'summary');
    expect(keys.filter((key) => !found.keys.has(key))).toEqual([]);
  });

  it('is version 1.5, and gives every input a label and every picture a text', () => {
    expect(template['version']).toBe('1.5');
    for (const part of objectsIn(template)) {
      const type = String(part['type']);
      if (type.startsWith('Input.')) expect(part, JSON.stringify(part)).toHaveProperty('label');
      if (type === 'Image') expect(part, JSON.stringify(part)).toHaveProperty('altText');
    }
  });

  it('lets every Execute fall back to a Submit with the same data, for a verb that exists', () => {
    const verbs = [SAY_VERB, ...COMMANDS.flatMap((command) => command.verbs ?? []).map((verb) => verb.name)];
    for (const action of objectsIn(template).filter((part) => part['type'] === 'Action.Execute')) {
      const data = action['data'] as Json;
      expect(verbs).toContain(data['verb']);
      expect(action['verb']).toBe(data['verb']);
      expect(String(data['card'])).toMatch(/^\$\{(\$root\.)?stamp\}$/);
      expect(action['fallback']).toMatchObject({ type: 'Action.Submit', title: action['title'], data });
    }
  });

  it('is a template that Microsoft’s own parser takes', () => {
    const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
      'adaptivecards/dist/adaptivecards.js',
    );
    const parsed = new AdaptiveCard();
    const context = new SerializationContext();
    parsed.parse(template, context);
    const problems = Array.from(
      { length: context.eventCount },
      (_, index) => context.getEventAt(index).message,
    );
    expect(problems).toEqual([]);
  });
});
