import { describe, expect, it } from 'vitest';
import { speaksOfRequest } from '../../src/language/coming-request.js';

describe('an assignment to come', () => {
  it.each([
    'stämde av nytt uppdrag med Ekerös socialchef',
    'Dialog om ett NYTT UPPDRAG, skolnärvaro',
    'pratade om en ny förfrågan',
    'möte inför kommande uppdrag',
    'talked about a new assignment',
  ])('is spoken of: %s', (text) => {
    expect(speaksOfRequest(text)).toBe(true);
  });

  it.each(['SIP', 'uppdragsbeskrivning', 'nya rutiner', 'slutrapport till uppdragsgivaren', ''])(
    'is not: %j',
    (text) => {
      expect(speaksOfRequest(text)).toBe(false);
    },
  );
});
