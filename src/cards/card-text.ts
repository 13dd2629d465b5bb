import {
  type CardElement,
  childrenOf,
  elementOf,
  elementsIn,
  isHidden,
  orFallback,
  textIn,
} from './card-element.js';

const joined = (parts: readonly string[], separator: string): string[] => {
  const shown = parts.filter((part) => part !== '');
  return shown.length === 0 ? [] : [shown.join(separator)];
};

const runText = (inline: unknown): string =>
  typeof inline === 'string' ? inline : textIn(elementOf(inline), 'text');

const richText = (element: CardElement): string => {
  const inlines = element['inlines'];
  return Array.isArray(inlines) ? inlines.map(runText).join('') : '';
};

const fact = (element: CardElement): string => {
  const title = textIn(element, 'title').replace(/:$/, '');
  return joined([title, textIn(element, 'value')], ': ').join('');
};

/** Cells beside each other on one line, unless one of them holds several lines. */
const sideBySide = (cells: readonly CardElement[], separator: string): string[] => {
  const lines = cells.filter((cell) => !isHidden(cell)).map(linesOf);
  return lines.every((cell) => cell.length <= 1) ? joined(lines.flat(), separator) : lines.flat();
};

const linesOf = (given: CardElement): string[] => {
  if (isHidden(given)) return [];
  const element = orFallback(given);
  const type = textIn(element, 'type');
  switch (type) {
    case 'TextBlock':
    case 'Badge':
      return joined([textIn(element, 'text')], '');
    case 'RichTextBlock':
      return joined([richText(element)], '');
    case 'FactSet':
      return elementsIn(element, 'facts').map(fact);
    case 'Image':
      return joined([textIn(element, 'altText')], '');
    case 'ImageSet':
      return elementsIn(element, 'images').flatMap(linesOf);
    case 'ColumnSet':
      return sideBySide(elementsIn(element, 'columns'), '  ');
    case 'Table':
      return elementsIn(element, 'rows').flatMap((row) => sideBySide(elementsIn(row, 'cells'), ' | '));
    default:
      return childrenOf(element).flatMap(linesOf);
  }
};

/**
 * An Adaptive Card as lines of text: what a reader sees when it opens, in reading order. Inputs, buttons and
 * whatever is hidden are left out; elements newer than 1.5 give their fallback.
 */
export const cardToText = (content: unknown): string => linesOf(elementOf(content)).join('\n');
