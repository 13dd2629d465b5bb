import { describe, expect, it } from 'vitest';
import { cardToText } from '../../src/cards/card-text.js';

const text = (value: string, more: object = {}) => ({ type: 'TextBlock', text: value, ...more });
const card = (...body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', body });

describe('a card as text', () => {
  it.each([
    ['a text block', [text('Hej')], 'Hej'],
    [
      'rich text with runs and plain strings',
      [{ type: 'RichTextBlock', inlines: ['Fråga: ', { type: 'TextRun', text: '**inte fet**' }] }],
      'Fråga: **inte fet**',
    ],
    [
      'facts, with one colon each',
      [
        {
          type: 'FactSet',
          facts: [
            { title: 'Timmar:', value: '2' },
            { title: 'Datum', value: '18 november 2026' },
          ],
        },
      ],
      'Timmar: 2\nDatum: 18 november 2026',
    ],
    [
      'columns of one line each beside each other',
      [
        {
          type: 'ColumnSet',
          columns: [
            { type: 'Column', items: [text('Bollplank')] },
            { type: 'Column', items: [text('2 tim')] },
          ],
        },
      ],
      'Bollplank  2 tim',
    ],
    [
      'columns of several lines one after the other',
      [{ type: 'ColumnSet', columns: [{ items: [text('A'), text('B')] }, { items: [text('C')] }] }],
      'A\nB\nC',
    ],
    [
      'a table row by row',
      [
        {
          type: 'Table',
          rows: [
            { type: 'TableRow', cells: [{ items: [text('Pelare')] }, { items: [text('Timmar')] }] },
            { type: 'TableRow', cells: [{ items: [text('Stödja')] }, { items: [text('12,5')] }] },
          ],
        },
      ],
      'Pelare | Timmar\nStödja | 12,5',
    ],
    [
      'containers in containers',
      [{ type: 'Container', items: [{ type: 'Container', items: [text('Djupt')] }] }],
      'Djupt',
    ],
    ['an image by its alternative text', [{ type: 'Image', url: 'x', altText: 'Karta' }], 'Karta'],
    [
      'a chart by its fallback',
      [{ type: 'Chart.HorizontalBar', title: 'Nytt', fallback: text('Gammalt') }],
      'Gammalt',
    ],
    ['nothing of an unknown element', [{ type: 'Confetti', text: 'hurra' }], ''],
    [
      'nothing of what is hidden',
      [text('Syns'), { type: 'Container', isVisible: false, items: [text('Dolt')] }],
      'Syns',
    ],
    [
      'neither inputs nor buttons',
      [
        { type: 'Input.Text', id: 'a', label: 'Namn' },
        { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'Skicka' }] },
        text('Kvar'),
      ],
      'Kvar',
    ],
  ])('shows %s', (_what, body, expected) => {
    expect(cardToText(card(...body))).toBe(expected);
  });

  it.each([undefined, null, 7, 'text', [], { body: 'fel' }, { body: [null, 3, 'x', { type: 'FactSet' }] }])(
    'says nothing of %j, and does not fail',
    (content) => {
      expect(cardToText(content)).toBe('');
    },
  );
});
