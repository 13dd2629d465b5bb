import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/index.js';
import { requestCardSamples } from '../support/request-card-samples.js';

describe('the cards of requests', () => {
  it.each(['sv', 'en'] as const)('leave room in a message in %s, however much has been written', (locale) => {
    for (const cards of Object.values(requestCardSamples(textsIn(locale)))) {
      for (const { content } of cards) {
        expect(Buffer.byteLength(JSON.stringify(content), 'utf16le')).toBeLessThan(60_000);
      }
    }
  });
});
