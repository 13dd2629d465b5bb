import { describe, expect, it } from 'vitest';
import { MAX_CARD_BYTES } from '../../src/cards/digest-room.js';
import { knowledgeEntryCard, knowledgeEntryView } from '../../src/cards/knowledge-entry.js';
import { entryProblems } from '../../src/domain/entry-problems.js';
import { en } from '../../src/texts/en/index.js';
import { sv } from '../../src/texts/sv/index.js';
import { anEntry } from '../support/builders.js';

/** Swedish, where one letter in ten takes two bytes. */
const long = (length: number, at = 0): string => `${at}`.padEnd(length, 'hemtjänst ').replace(/ $/, 'x');
const fullest = anEntry('fullast', {
  title: long(80),
  text: long(420),
  alsoCalled: Array.from({ length: 9 }, (_, at) => long(100, at)),
  facts: Array.from({ length: 40 }, (_, at) => ({ label: long(45, at), text: `${long(50, at)}.` })),
  related: Array.from({ length: 15 }, (_, at) => long(60, at)),
  sources: [{ title: long(100), year: 2026 }],
});

describe('the card of an entry', () => {
  it.each([sv, en])('can be shown in Teams when the entry says as much as it may', (texts) => {
    expect(entryProblems(fullest, 2026)).toEqual([]);
    const { content } = knowledgeEntryCard.render(
      knowledgeEntryView(texts, {
        known: { entry: fullest },
        related: fullest.related.map((_, at) => long(80, at)),
        history: Array.from({ length: 30 }, (_, at) => long(100, at)),
        notices: [long(200), long(200)],
      }),
    );
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(MAX_CARD_BYTES);
  });
});
