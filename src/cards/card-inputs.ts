import { type CardElement, childrenOf, elementOf, elementsIn, isHidden, textIn } from './card-element.js';

const KINDS = {
  'Input.Text': 'text',
  'Input.Number': 'number',
  'Input.Date': 'date',
  'Input.Time': 'time',
  'Input.Toggle': 'toggle',
  'Input.ChoiceSet': 'choice',
} as const;

export type CardInputKind = (typeof KINDS)[keyof typeof KINDS];

export interface CardChoice {
  readonly title: string;
  readonly value: string;
}

export interface CardInput {
  readonly id: string;
  readonly label: string;
  readonly kind: CardInputKind;
  /** The value as the card submits it; empty when it has none. Several choices are joined with commas. */
  readonly value: string;
  /** Of a toggle: on first, then off. */
  readonly choices: readonly CardChoice[];
  readonly required: boolean;
  /** Several of the choices may be taken. */
  readonly multiple: boolean;
  /** False inside a section that is hidden until a button shows it; its value is submitted all the same. */
  readonly visible: boolean;
}

const kindOf = (element: CardElement): CardInputKind | undefined =>
  Object.entries(KINDS).find(([type]) => type === element['type'])?.[1];

const choicesOf = (element: CardElement, kind: CardInputKind): CardChoice[] => {
  if (kind === 'toggle') {
    return [
      { title: textIn(element, 'title'), value: textIn(element, 'valueOn') || 'true' },
      { title: '', value: textIn(element, 'valueOff') || 'false' },
    ];
  }
  return elementsIn(element, 'choices').map((choice) => ({
    title: textIn(choice, 'title'),
    value: textIn(choice, 'value'),
  }));
};

const inputOf = (element: CardElement, kind: CardInputKind, visible: boolean): CardInput => {
  const choices = choicesOf(element, kind);
  const value = textIn(element, 'value');
  return {
    id: textIn(element, 'id'),
    label: textIn(element, 'label') || textIn(element, 'title') || textIn(element, 'placeholder'),
    kind,
    value: kind === 'toggle' && value === '' ? (choices[1]?.value ?? 'false') : value,
    choices,
    required: element['isRequired'] === true,
    multiple: element['isMultiSelect'] === true,
    visible,
  };
};

const inputsIn = (element: CardElement, visible: boolean): CardInput[] => {
  const seen = visible && !isHidden(element);
  const kind = kindOf(element);
  return kind === undefined
    ? childrenOf(element).flatMap((child) => inputsIn(child, seen))
    : [inputOf(element, kind, seen)];
};

/** Every input of a card, nested and hidden ones too, in reading order. */
export const inputsOf = (content: unknown): CardInput[] => inputsIn(elementOf(content), true);
