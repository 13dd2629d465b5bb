import { type CardButton, toggled } from '../../cards/card-buttons.js';
import { type CardInput, inputsOf } from '../../cards/card-inputs.js';
import { partsOf } from '../../cards/card-parts.js';
import { cardToText } from '../../cards/card-text.js';

/** A card of the latest reply and what has been filled in. */
export interface OpenCard {
  readonly content: unknown;
  /** By input id: what has been asked for. The other inputs have their default. */
  readonly answers: ReadonlyMap<string, string>;
}

export interface OpenButton {
  readonly card: OpenCard;
  readonly button: CardButton;
}

export const openCard = (content: unknown): OpenCard => ({ content, answers: new Map() });

/** All buttons in the order of their numbers, the first being 1. */
export const buttonsOfAll = (cards: readonly OpenCard[]): OpenButton[] =>
  cards.flatMap((card) =>
    partsOf(card.content).flatMap((part) => (part.kind === 'button' ? { card, button: part.button } : [])),
  );

/** Visible inputs that have not been asked for yet. */
export const unasked = ({ content, answers }: OpenCard): CardInput[] =>
  inputsOf(content).filter(({ id, visible }) => visible && !answers.has(id));

export const answered = (card: OpenCard, { id }: CardInput, value: string): OpenCard => ({
  ...card,
  answers: new Map([...card.answers, [id, value]]),
});

/** Clients send an empty text or date as an empty string, and leave out an empty number or choice. */
const isSent = ({ kind }: CardInput, value: string): boolean =>
  value !== '' || kind === 'text' || kind === 'date' || kind === 'time';

/** What a press sends: the button's data and every input; hidden ones too, with their default. */
export const pressData = (
  { content, answers }: OpenCard,
  { data, sendsInputs }: Extract<CardButton, { kind: 'press' }>,
): Readonly<Record<string, unknown>> => {
  const inputs = sendsInputs ? inputsOf(content) : [];
  const values = inputs
    .map((input) => ({ input, value: answers.get(input.id) ?? input.value }))
    .filter(({ input, value }) => isSent(input, value))
    .map(({ input, value }) => [input.id, value]);
  return { ...data, ...Object.fromEntries(values) };
};

/** The card after one of its toggle or show-card buttons was pressed. */
const contentAfter = (content: unknown, button: CardButton): unknown => {
  if (button.kind === 'toggle') return toggled(content, button.targets);
  return button.kind === 'card' ? { body: [content, button.card] } : content;
};

/** The cards after a button that only opens something, and the lines that came into sight. */
export const opened = (
  cards: readonly OpenCard[],
  { card, button }: OpenButton,
): { readonly cards: readonly OpenCard[]; readonly shown: string } => {
  const content = contentAfter(card.content, button);
  const before = cardToText(card.content).split('\n');
  const after = cardToText(content).split('\n');
  return {
    cards: cards.map((other) => (other === card ? { ...card, content } : other)),
    shown: after.filter((line) => !before.includes(line)).join('\n'),
  };
};
