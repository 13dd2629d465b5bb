/** A piece of an Adaptive Card's JSON as it came; every field is checked where it is read. */
export type CardElement = Readonly<Record<string, unknown>>;

const isElement = (value: unknown): value is CardElement =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an element; an empty one when it is something else. */
export const elementOf = (value: unknown): CardElement => (isElement(value) ? value : {});

/** The elements of a list field; none when the field is missing or no list. */
export const elementsIn = (element: CardElement, field: string): CardElement[] => {
  const value = element[field];
  return Array.isArray(value) ? value.filter(isElement) : [];
};

/** A field as text: strings, numbers and booleans; empty for everything else. */
export const textIn = (element: CardElement, field: string): string => {
  const value = element[field];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
};

export const isHidden = (element: CardElement): boolean => element['isVisible'] === false;

/** Containers of every kind and what they hold, in reading order. */
export const childrenOf = (element: CardElement): CardElement[] =>
  ['body', 'items', 'columns', 'rows', 'cells'].flatMap((field) => elementsIn(element, field));

const TEXT_ELEMENTS = [
  'TextBlock',
  'RichTextBlock',
  'FactSet',
  'Image',
  'ImageSet',
  'Badge',
  'ActionSet',
  'AdaptiveCard',
  'Container',
  'ColumnSet',
  'Column',
  'Table',
  'TableRow',
  'TableCell',
];

/** What a client without the newer elements (charts, say) shows: the fallback, when the type is not plain. */
export const orFallback = (element: CardElement): CardElement => {
  const type = textIn(element, 'type');
  const isPlain = type === '' || type.startsWith('Input.') || TEXT_ELEMENTS.includes(type);
  return isPlain || !isElement(element['fallback']) ? element : element['fallback'];
};
