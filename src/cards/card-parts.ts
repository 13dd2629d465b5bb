import { buttonOf, type CardButton } from './card-buttons.js';
import {
  type CardElement,
  childrenOf,
  elementOf,
  elementsIn,
  isHidden,
  orFallback,
  textIn,
} from './card-element.js';

/** What a reader sees of a card, piece by piece; a line holds no line break unless its text did. */
export type CardPart =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'button'; readonly button: CardButton };

const joined = (parts: readonly string[], separator: string): CardPart[] => {
  const shown = parts.filter((part) => part !== '');
  return shown.length === 0 ? [] : [{ kind: 'line', text: shown.join(separator) }];
};

const buttons = (actions: readonly CardElement[]): CardPart[] =>
  actions.flatMap(buttonOf).map((button) => ({ kind: 'button', button }));

const runText = (inline: unknown): string =>
  typeof inline === 'string' ? inline : textIn(elementOf(inline), 'text');

const richText = (element: CardElement): string => {
  const inlines = element['inlines'];
  return Array.isArray(inlines) ? inlines.map(runText).join('') : '';
};

const fact = (element: CardElement): CardPart[] => {
  const title = textIn(element, 'title').replace(/:$/, '');
  return joined([title, textIn(element, 'value')], ': ');
};

/** Cells beside each other on one line, unless one of them holds more than a line. */
const sideBySide = (cells: readonly CardElement[], separator: string): CardPart[] => {
  const parts = cells.filter((cell) => !isHidden(cell)).map(partsIn);
  const lines = parts.flat().flatMap((part) => (part.kind === 'line' ? part.text : []));
  const isOneLine = parts.every((cell) => cell.length <= 1) && lines.length === parts.flat().length;
  return isOneLine ? joined(lines, separator) : parts.flat();
};

const partsOfElement = (element: CardElement): CardPart[] => {
  switch (textIn(element, 'type')) {
    case 'TextBlock':
    case 'Badge':
      return joined([textIn(element, 'text')], '');
    case 'RichTextBlock':
      return joined([richText(element)], '');
    case 'FactSet':
      return elementsIn(element, 'facts').flatMap(fact);
    case 'Image':
      return joined([textIn(element, 'altText')], '');
    case 'ImageSet':
      return elementsIn(element, 'images').flatMap(partsIn);
    case 'ColumnSet':
      return sideBySide(elementsIn(element, 'columns'), '  ');
    case 'Table':
      return elementsIn(element, 'rows').flatMap((row) => sideBySide(elementsIn(row, 'cells'), ' | '));
    default:
      return childrenOf(element).flatMap(partsIn);
  }
};

const partsIn = (given: CardElement): CardPart[] => {
  if (isHidden(given)) return [];
  const element = orFallback(given);
  return [
    ...partsOfElement(element),
    ...buttons([elementOf(element['selectAction']), ...elementsIn(element, 'actions')]),
  ];
};

/** An Adaptive Card as a reader sees it when it opens, in reading order and without its inputs. */
export const partsOf = (content: unknown): CardPart[] => partsIn(elementOf(content));
