import { describe, expect, it } from 'vitest';
import { type CardButton, toggled } from '../../src/cards/card-buttons.js';
import { partsOf } from '../../src/cards/card-parts.js';
import { cardToText } from '../../src/cards/card-text.js';

const execute = {
  type: 'Action.Execute',
  title: 'Spara',
  verb: 'activity.save',
  data: { verb: 'activity.save', card: 'log@1', id: 7 },
  fallback: { type: 'Action.Submit', title: 'Spara', data: { verb: 'activity.save', card: 'log@1', id: 7 } },
};
const buttonsOf = (content: unknown): CardButton[] =>
  partsOf(content).flatMap((part) => (part.kind === 'button' ? part.button : []));
const titles = (content: unknown) => buttonsOf(content).map(({ title }) => title);

describe('the buttons of a card', () => {
  it('carry verb and data, once although the action has a fallback', () => {
    expect(buttonsOf({ actions: [execute] })).toEqual([
      {
        kind: 'press',
        title: 'Spara',
        verb: 'activity.save',
        data: { verb: 'activity.save', card: 'log@1', id: 7 },
        sendsInputs: true,
      },
    ]);
  });

  it.each([
    ['a submit', { type: 'Action.Submit', title: 'A', data: { verb: 'v' } }, { kind: 'press', verb: 'v' }],
    [
      'a verb outside the data',
      { type: 'Action.Execute', title: 'A', verb: 'v' },
      { kind: 'press', verb: 'v' },
    ],
    [
      'one that leaves the inputs',
      { type: 'Action.Submit', title: 'A', associatedInputs: 'none' },
      { kind: 'press', sendsInputs: false },
    ],
    [
      'a link',
      { type: 'Action.OpenUrl', title: 'A', url: 'https://x.example' },
      { kind: 'open', url: 'https://x.example' },
    ],
    [
      'a toggle with both forms of target',
      {
        type: 'Action.ToggleVisibility',
        title: 'A',
        targetElements: ['more', { elementId: 'less', isVisible: false }],
      },
      { kind: 'toggle', targets: [{ elementId: 'more' }, { elementId: 'less', isVisible: false }] },
    ],
    [
      'a card to show',
      { type: 'Action.ShowCard', title: 'A', card: { body: [] } },
      { kind: 'card', card: { body: [] } },
    ],
    [
      'the fallback of an unknown action',
      {
        type: 'Action.Dance',
        title: 'B',
        fallback: { type: 'Action.Submit', title: 'A', data: { verb: 'v' } },
      },
      { kind: 'press', title: 'A', verb: 'v' },
    ],
  ])('know %s', (_what, action, expected) => {
    expect(buttonsOf({ actions: [action] })).toMatchObject([expected]);
  });

  it('stand in reading order: those in the body, containers too, then those of the card', () => {
    const submit = (title: string) => ({ type: 'Action.Submit', title });
    const body = [
      {
        type: 'Container',
        selectAction: submit('2'),
        items: [{ type: 'ActionSet', actions: [submit('1')] }],
      },
      { type: 'ActionSet', actions: [submit('3')] },
    ];
    expect(titles({ body, actions: [submit('4')] })).toEqual(['1', '2', '3', '4']);
  });

  it('are left out when hidden, disabled or nameless', () => {
    const body = [{ type: 'ActionSet', isVisible: false, actions: [execute] }];
    const actions = [{ ...execute, isEnabled: false }, { ...execute, title: '' }, 'x'];
    expect(buttonsOf({ body, actions })).toEqual([]);
    expect(buttonsOf(undefined)).toEqual([]);
  });
});

describe('a toggle', () => {
  const content = {
    body: [
      { type: 'TextBlock', text: 'Alltid' },
      { type: 'Container', id: 'more', isVisible: false, items: [{ type: 'TextBlock', text: 'Mer' }] },
    ],
  };

  it('flips what it names, and back', () => {
    const open = toggled(content, [{ elementId: 'more' }]);
    expect(cardToText(open)).toBe('Alltid\nMer');
    expect(cardToText(toggled(open, [{ elementId: 'more' }]))).toBe('Alltid');
  });

  it('does what it says when it says so', () => {
    expect(cardToText(toggled(content, [{ elementId: 'more', isVisible: false }]))).toBe('Alltid');
    expect(cardToText(toggled(content, [{ elementId: 'more', isVisible: true }]))).toBe('Alltid\nMer');
  });

  it('leaves the given card as it was', () => {
    toggled(content, [{ elementId: 'more' }]);
    expect(cardToText(content)).toBe('Alltid');
  });
});
