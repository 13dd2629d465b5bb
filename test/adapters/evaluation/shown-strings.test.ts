import { describe, expect, it } from 'vitest';
import { shownStrings } from '../../../src/adapters/evaluation/shown-strings.js';
import { say, show } from '../../../src/conversation/reply.js';

const shownOf = (...body: readonly object[]): readonly string[] =>
  shownStrings(
    show({
      content: { type: 'AdaptiveCard', speak: 'speak', fallbackText: 'fallback', body },
      summary: 'summary',
    }),
  );

describe('what a person sees of a card', () => {
  it.each([
    ['text', { type: 'TextBlock', text: 'a' }, ['a']],
    [
      'runs of text',
      {
        type: 'RichTextBlock',
        inlines: [
          { type: 'TextRun', text: 'a' },
          { type: 'TextRun', text: 'b' },
        ],
      },
      ['a', 'b'],
    ],
    ['facts with their titles', { type: 'FactSet', facts: [{ title: 'a', value: 'b' }] }, ['a', 'b']],
    [
      'a label, what stands in the field and its placeholder',
      { type: 'Input.Text', label: 'a', value: 'b', placeholder: 'c' },
      ['a', 'b', 'c'],
    ],
    ['the title of a toggle', { type: 'Input.Toggle', title: 'a' }, ['a']],
    ['buttons', { type: 'ActionSet', actions: [{ type: 'Action.Execute', title: 'a', verb: 'v' }] }, ['a']],
    [
      'what stands in columns',
      { type: 'ColumnSet', columns: [{ items: [{ type: 'TextBlock', text: 'a' }] }] },
      ['a'],
    ],
    [
      'cells of a table',
      { type: 'Table', rows: [{ cells: [{ items: [{ type: 'TextBlock', text: 'a' }] }] }] },
      ['a'],
    ],
  ])('is %s', (_what, element, shown) => {
    expect(shownOf(element)).toEqual(shown);
  });

  it('is every choice', () => {
    const choices = [
      { title: 'a', value: '1' },
      { title: 'b', value: '2' },
    ];
    expect(shownOf({ type: 'Input.ChoiceSet', label: 'c', choices })).toEqual(
      expect.arrayContaining(['a', 'b', 'c']),
    );
  });

  it.each([
    ['what a screen reader says', { type: 'Image', altText: 'x', url: 'x' }],
    ['what other clients show', { type: 'ActionSet', fallback: { type: 'TextBlock', text: 'x' } }],
    ['what a button sends', { type: 'Action.Execute', data: { text: 'x', title: 'x' }, id: 'x', verb: 'x' }],
    ['what is hidden', { type: 'TextBlock', text: 'x', isVisible: false }],
    [
      'what stands in something hidden',
      { type: 'Container', isVisible: false, items: [{ type: 'TextBlock', text: 'x' }] },
    ],
    [
      'a card that a button opens',
      { type: 'Action.ShowCard', card: { body: [{ type: 'TextBlock', text: 'x' }] } },
    ],
    ['what Teams alone reads', { type: 'Action.Submit', msteams: { text: 'x' } }],
  ])('is not %s', (_what, element) => {
    expect(shownOf(element)).toEqual([]);
  });

  it('is what is said to be visible', () => {
    expect(shownOf({ type: 'TextBlock', text: 'a', isVisible: true })).toEqual(['a']);
  });
});

describe('what a person sees of a reply', () => {
  it('is every message in order, text before cards', () => {
    const card = (text: string) => ({ content: { body: [{ type: 'TextBlock', text }] }, summary: 's' });
    const reply = { messages: [{ text: 'a', cards: [card('b'), card('c')] }, ...say('d').messages] };
    expect(shownStrings(reply)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is nothing when there is none', () => {
    expect(shownStrings({ messages: [] })).toEqual([]);
  });
});
