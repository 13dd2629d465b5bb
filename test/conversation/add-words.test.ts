import { describe, expect, it } from 'vitest';
import { parseAddWords } from '../../src/conversation/add-words.js';

describe('giving somebody a role in one line', () => {
  it.each([
    ['lägg till @Kim Demo som personal', { name: 'Kim Demo', role: 'staff' }],
    ['Lägg till Kim Demo som FoU-personal.', { name: 'Kim Demo', role: 'staff' }],
    ['lägg in Kim som FoU-chef', { name: 'Kim', role: 'fou_manager' }],
    [
      'lägg till Kim Demo som ny rådsmedlem i Solna',
      { name: 'Kim Demo', role: 'council_member', place: 'Solna' },
    ],
    [
      'lägg till Demo, Kim (SOC) som chef för Upplands Väsby kommun',
      { name: 'Demo, Kim (SOC)', role: 'chief', place: 'Upplands Väsby kommun' },
    ],
    ['lägg till Kim som socialchef', { name: 'Kim', role: 'chief' }],
    [
      'lägg till Kim som rådsmedlem i Solna från 1 december till 31 december 2027',
      { name: 'Kim', role: 'council_member', place: 'Solna', from: '1 december', to: '31 december 2027' },
    ],
    [
      'lägg till Kim som personal fr.o.m. 2027-01-01 t.o.m. 2027-06-30',
      { name: 'Kim', role: 'staff', from: '2027-01-01', to: '2027-06-30' },
    ],
    [
      'lägg till Kim som chef i Solna, från och med nästa måndag, till och med den 1 juni',
      { name: 'Kim', role: 'chief', place: 'Solna', from: 'nästa måndag', to: 'den 1 juni' },
    ],
    ['lägg till Kim som personal till 1 juni', { name: 'Kim', role: 'staff', to: '1 juni' }],
    ['lägg till Kim som chef i Kista', { name: 'Kim', role: 'chief', place: 'Kista' }],
    ['lägg till Kim som personal från snart', { name: 'Kim', role: 'staff', from: 'snart' }],
    ['lägg\ttill  Kim\nsom  personal ', { name: 'Kim', role: 'staff' }],
    ['add @Kim Demo as staff', { name: 'Kim Demo', role: 'staff' }],
    [
      'Add Kim Demo as the new council member in Järfälla from 1 January until 31 December',
      {
        name: 'Kim Demo',
        role: 'council_member',
        place: 'Järfälla',
        from: '1 January',
        to: '31 December',
      },
    ],
    ['add Kim as head of social services for Solna', { name: 'Kim', role: 'chief', place: 'Solna' }],
    ['add Kim as an R&D manager', { name: 'Kim', role: 'fou_manager' }],
  ])('is read of "%s"', (text, expected) => {
    expect(parseAddWords(text)).toEqual(expected);
  });

  it.each([
    ['lägg till Kim', 'Kim'],
    ['Lägg till @Kim Demo som', 'Kim Demo'],
    ['lägg in Demo, Kim som vaktmästare.', 'Demo, Kim'],
    ['add Kim as caretaker', 'Kim'],
  ])('is read without a role of "%s"', (text, name) => {
    expect(parseAddWords(text)).toEqual({ name });
  });

  it.each([
    'lägg till kim',
    'lägg till fler frågor',
    'lägg till SIP i utbildningen',
    'lägg till person',
    'lägg till som personal',
    'hur lägger jag till Kim som personal?',
    'lägg till Kim som personal?',
    'lägg till Kim som personal och Robin som chef',
    'lägg till text som personal i hela kommunen ska kunna läsa',
    'lägg till Kim som chefsstöd i Solna',
    'vem är rådsmedlem i Solna',
    `lägg till ${'Kim '.repeat(40)}som personal`,
  ])('leaves "%s" to be something else', (text) => {
    expect(parseAddWords(text)).toBeUndefined();
  });

  it('is told from a long text without waiting', () => {
    expect(parseAddWords(`lägg till ${'a som '.repeat(2000)}`)).toBeUndefined();
    expect(parseAddWords(`lägg till Kim som chef i ${'från a till '.repeat(2000)}`)).toBeUndefined();
  });
});
