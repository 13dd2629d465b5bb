import { describe, expect, it } from 'vitest';
import { scrubbed } from '../../src/domain/scrubbed.js';

const NAMES = ['Anna Demo', 'Lars-Åke Öberg', 'Bo Ek', 'Sten  Sture', ''];

describe('a question without what points somebody out', () => {
  it.each([
    ['an address of mail', 'Skriv till anna.demo+x@fou.example.se!', 'Skriv till [e-post]!'],
    ['a link', 'Vad står på https://exempel.se/a?b=c#d ?', 'Vad står på [länk] ?'],
    ['a link without a scheme', 'Vad är www.exempel.se/anna', 'Vad är [länk]'],
    ['a mobile number', 'Ring 070-123 45 67 idag', 'Ring [telefon] idag'],
    ['a number of Stockholm', 'Ring 08-508 25 908', 'Ring [telefon]'],
    ['a number with country code', 'Ring +46 (0)70-123 45 67.', 'Ring [telefon].'],
    ['a number without spaces', 'Ring 0701234567 eller +46701234567', 'Ring [telefon] eller [telefon]'],
    ['a long number', 'Ärende 1212121213 hos er?', 'Ärende [nummer] hos er?'],
    ['an id', 'Vem är 19121212-1212-4333-8444-555555555555?', 'Vem är [id]?'],
    ['a name', 'Kan Anna Demo hjälpa oss?', 'Kan [namn] hjälpa oss?'],
    ['a name in lower case', 'kan anna demo hjälpa oss?', 'kan [namn] hjälpa oss?'],
    ['a name with two spaces', 'Var är Sten \n Sture?', 'Var är [namn]?'],
    ['whose something is', 'Vad är Anna Demos rapport?', 'Vad är [namn] rapport?'],
    ['a first name', 'Kan Anna hjälpa oss?', 'Kan [namn] hjälpa oss?'],
    ['a surname', 'Vad säger Öberg?', 'Vad säger [namn]?'],
    ['the surname first', 'Kan Demo, Anna hjälpa oss?', 'Kan [namn] hjälpa oss?'],
    ['a name with a hyphen', 'Kan Lars-Åke komma?', 'Kan [namn] komma?'],
  ])('has %s taken out', (_what, question, kept) => {
    expect(scrubbed(question, NAMES)).toBe(kept);
  });

  it.each([
    'Hur många arbetade på FoU 2016 2017 2024?',
    'Vad hände 2017-2023?',
    'Vad hände 2026-11-18?',
    'Är det möte kl. 0900-1500?',
    'Fick ni 750 000 kronor?',
    'Vad är lex Sarah 14 kap. 3 §?',
    'Vad är en sten i en bod?',
    'Vem gör Annans arbete?',
    'Vad är SOF 2023/526?',
  ])('has the rest as it was: %s', (question) => {
    expect(scrubbed(question, NAMES)).toBe(question);
  });

  it('needs no names', () => {
    expect(scrubbed('Kan Anna hjälpa oss?', [])).toBe('Kan Anna hjälpa oss?');
  });
});
