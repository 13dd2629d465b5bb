import { describe, expect, it } from 'vitest';
import { parsePeopleWords } from '../../src/conversation/people-words.js';

describe('the grammar of personer', () => {
  it.each([
    'personer',
    'Personer.',
    'visa personer',
    'personregistret',
    'people',
    'show the people',
    'the registry',
  ])('takes "%s" for all of them', (text) => {
    expect(parsePeopleWords(text)).toEqual({ kind: 'list' });
  });

  it.each(['personer Järfälla', 'personer i järfäla', 'visa personer för Järfälla', 'people in Järfälla'])(
    'takes "%s" for those of a municipality',
    (text) => {
      expect(parsePeopleWords(text)).toEqual({ kind: 'list', municipality: 'jarfalla' });
    },
  );

  it.each([
    ['person Martin', 'Martin'],
    ['person: Martin Demo.', 'Martin Demo'],
    ['personen Anna-Lena O’Brien', 'Anna-Lena O’Brien'],
    ['Öppna person Demo, Robin', 'Demo, Robin'],
    ['person Per af Demo', undefined],
    ['show person Martin', 'Martin'],
  ])('takes "%s" for somebody of that name', (text, name) => {
    expect(parsePeopleWords(text)).toEqual(name && { kind: 'named', name });
  });

  it.each([
    'lägg till',
    'lägg till person',
    'lägg in en ny person',
    'Lägg till en kollega.',
    'add',
    'add a person',
  ])('takes "%s" for the form', (text) => {
    expect(parsePeopleWords(text)).toEqual({ kind: 'add' });
  });

  it.each([
    'person',
    'personer med missbruk',
    'personer med missbruk?',
    'person vård',
    'personal',
    'vilka personer är rådsmedlemmar?',
    'personcentrerad vård',
    'lägg till person som rådsmedlem',
    'people with disabilities',
  ])('leaves "%s" to be a question', (text) => {
    expect(parsePeopleWords(text)).toBeUndefined();
  });
});
