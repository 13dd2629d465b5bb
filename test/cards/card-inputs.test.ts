import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../src/cards/card-inputs.js';

const choices = [
  { title: 'Bollplank', value: 'sounding_board' },
  { title: 'Studie', value: 'study' },
];

describe('the inputs of a card', () => {
  it.each([
    [
      'a text',
      { type: 'Input.Text', id: 'a', label: 'Titel', value: 'Hej', isRequired: true },
      { id: 'a', label: 'Titel', kind: 'text', value: 'Hej', required: true, multiple: false },
    ],
    [
      'a number as text',
      { type: 'Input.Number', id: 'a', label: 'Timmar', value: 1.5 },
      { kind: 'number', value: '1.5' },
    ],
    [
      'a date',
      { type: 'Input.Date', id: 'a', label: 'Dag', value: '2026-11-18' },
      { kind: 'date', value: '2026-11-18' },
    ],
    [
      'a time without a value',
      { type: 'Input.Time', id: 'a', label: 'Tid' },
      { kind: 'time', value: '', required: false },
    ],
    [
      'several choices',
      { type: 'Input.ChoiceSet', id: 'a', label: 'Form', isMultiSelect: true, value: 'study', choices },
      { kind: 'choice', value: 'study', multiple: true, choices },
    ],
    [
      'a toggle, off when it does not say',
      { type: 'Input.Toggle', id: 'a', title: 'Rådet vet' },
      {
        kind: 'toggle',
        label: 'Rådet vet',
        value: 'false',
        choices: [{ value: 'true' }, { value: 'false' }],
      },
    ],
    [
      'a toggle with its own values',
      { type: 'Input.Toggle', id: 'a', label: 'L', title: 'T', valueOn: 'ja', valueOff: 'nej', value: 'ja' },
      { kind: 'toggle', label: 'L', value: 'ja', choices: [{ title: 'T', value: 'ja' }, { value: 'nej' }] },
    ],
  ])('know %s', (_what, element, expected) => {
    expect(inputsOf({ body: [element] })).toMatchObject([expected]);
  });

  it('are found in columns, containers and tables, and know when they are hidden', () => {
    const input = (id: string) => ({ type: 'Input.Text', id, label: id });
    const body = [
      { type: 'ColumnSet', columns: [{ items: [input('column')] }] },
      { type: 'Container', isVisible: false, items: [{ type: 'Container', items: [input('hidden')] }] },
      { type: 'Table', rows: [{ cells: [{ items: [input('cell')] }] }] },
      { ...input('itself'), isVisible: false },
    ];
    expect(inputsOf({ body }).map(({ id, visible }) => [id, visible])).toEqual([
      ['column', true],
      ['hidden', false],
      ['cell', true],
      ['itself', false],
    ]);
  });

  it.each([undefined, null, 'x', { body: [null, { type: 'TextBlock', text: 'Hej' }] }])(
    'are none in %j',
    (content) => {
      expect(inputsOf(content)).toEqual([]);
    },
  );
});
