import { describe, expect, it } from 'vitest';
import { suits, type Traits, traitsOf } from '../../src/language/traits.js';

const held = (text: string): readonly string[] =>
  Object.entries(traitsOf(text)).flatMap(([trait, isHeld]) => (isHeld ? [trait] : []));

describe('what a sentence holds', () => {
  it.each([
    ['130 personer var anmälda.', ['number']],
    ['Rådet möttes åtta gånger.', ['number']],
    ['Hälften var nöjda.', ['number']],
    ['41 % sa ja.', ['number', 'share']],
    ['En andel på var femte.', ['number', 'share']],
    ['Det kostade 106 kr per person.', ['number', 'money']],
    ['Avvikelsen är -377 tkr.', ['number', 'money']],
    ['Högst tre miljoner.', ['number']],
    ['Betyget blev högt.', ['grade']],
    ['Det hölls i februari.', ['time']],
    ['Hösten är full.', ['time']],
    ['Det hölls 2017.', ['number', 'time']],
    ['Anna Andersson leder det.', ['name']],
    ['Det leds av Sollentuna.', ['name']],
    ['En styrgrupp beslutar.', ['number', 'name']],
    ['Det är bra.', []],
  ])('%s: %j', (text, traits) => {
    expect(held(text)).toEqual(traits);
  });
});

const NOTHING: Traits = { number: false, share: false, money: false, grade: false, time: false, name: false };

describe('a sentence can answer', () => {
  it.each([
    ['count', 'number'],
    ['share', 'share'],
    ['money', 'money'],
    ['grade', 'grade'],
    ['when', 'time'],
    ['who', 'name'],
  ] as const)('%s when it holds a %s', (kind, trait) => {
    expect(suits(kind, { ...NOTHING, [trait]: true })).toBe(true);
    expect(suits(kind, { ...NOTHING, number: trait !== 'number', [trait]: false })).toBe(false);
  });

  it.each(['why', 'how', 'definition', 'list', 'other', 'where', 'outcome'] as const)(
    '%s whatever it holds',
    (kind) => {
      expect(suits(kind, NOTHING)).toBeUndefined();
    },
  );
});
