import { describe, expect, it } from 'vitest';
import { entryIdFor } from '../../src/domain/entry-id.js';

describe('the id of a new entry', () => {
  it.each([
    ['FoU-rådet', 'fou-radet'],
    ['Vad gör vi åt öppna jämförelser?', 'vad-gor-vi-at-oppna-jamforelser'],
    ['  Café & kunskap (2026)  ', 'cafe-kunskap-2026'],
    ['BBIC', 'bbic'],
    ['…', 'text'],
    ['CON', 'text-con'],
    ['Aux.', 'text-aux'],
    ['nul', 'text-nul'],
    ['COM1', 'text-com1'],
    ['LPT 9', 'lpt-9'],
    ['lpt9', 'text-lpt9'],
    ['Contactivity', 'contactivity'],
    ['x'.repeat(80), 'x'.repeat(60)],
    [`${'x'.repeat(59)} och mer`, 'x'.repeat(59)],
  ])('of “%s” is %s', (title, id) => {
    expect(entryIdFor(title, new Set())).toBe(id);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('gets the first number that is free when another entry has it', () => {
    expect(entryIdFor('FoU-rådet', new Set(['fou-radet']))).toBe('fou-radet-2');
    expect(entryIdFor('FoU-rådet', new Set(['fou-radet', 'fou-radet-2', 'fou-radet-4']))).toBe('fou-radet-3');
  });
});
