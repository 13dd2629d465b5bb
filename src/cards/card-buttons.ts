import { type CardElement, elementOf, isHidden, textIn } from './card-element.js';

/** One element that a toggle button shows or hides; it flips when `isVisible` is missing. */
export interface ToggleTarget {
  readonly elementId: string;
  readonly isVisible?: boolean;
}

export type CardButton =
  | {
      readonly kind: 'press';
      readonly title: string;
      readonly verb: string;
      readonly data: CardElement;
      /** False when the card's inputs are not sent along (`associatedInputs: none`). */
      readonly sendsInputs: boolean;
    }
  | { readonly kind: 'open'; readonly title: string; readonly url: string }
  | { readonly kind: 'toggle'; readonly title: string; readonly targets: readonly ToggleTarget[] }
  | { readonly kind: 'card'; readonly title: string; readonly card: CardElement };

const targetsOf = (action: CardElement): ToggleTarget[] => {
  const targets = action['targetElements'];
  if (!Array.isArray(targets)) return [];
  return targets.map((target: unknown) => {
    if (typeof target === 'string') return { elementId: target };
    const element = elementOf(target);
    const isVisible = element['isVisible'];
    return {
      elementId: textIn(element, 'elementId'),
      ...(typeof isVisible === 'boolean' ? { isVisible } : {}),
    };
  });
};

/** The button that an action draws; none when it is hidden, disabled or nameless. */
export const buttonOf = (action: CardElement): CardButton[] => {
  const title = textIn(action, 'title');
  if (title === '' || isHidden(action) || action['isEnabled'] === false) return [];
  const data = elementOf(action['data']);
  switch (textIn(action, 'type')) {
    case 'Action.Execute':
    case 'Action.Submit': {
      const verb = textIn(data, 'verb') || textIn(action, 'verb');
      return [{ kind: 'press', title, verb, data, sendsInputs: action['associatedInputs'] !== 'none' }];
    }
    case 'Action.OpenUrl':
      return [{ kind: 'open', title, url: textIn(action, 'url') }];
    case 'Action.ToggleVisibility':
      return [{ kind: 'toggle', title, targets: targetsOf(action) }];
    case 'Action.ShowCard':
      return [{ kind: 'card', title, card: elementOf(action['card']) }];
    default:
      return buttonOf(elementOf(action['fallback']));
  }
};

const flipped = (element: CardElement, targets: readonly ToggleTarget[]): CardElement => {
  const entries = Object.entries(element).map(([field, value]) => [field, flippedValue(value, targets)]);
  const target = targets.find(({ elementId }) => elementId !== '' && elementId === element['id']);
  const copy = elementOf(Object.fromEntries(entries));
  return target === undefined ? copy : { ...copy, isVisible: target.isVisible ?? isHidden(element) };
};

const flippedValue = (value: unknown, targets: readonly ToggleTarget[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => flippedValue(item, targets));
  return typeof value === 'object' && value !== null ? flipped(elementOf(value), targets) : value;
};

/** The card as it looks after a toggle button was pressed. */
export const toggled = (content: unknown, targets: readonly ToggleTarget[]): CardElement =>
  flipped(elementOf(content), targets);
