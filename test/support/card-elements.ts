import { createRequire } from 'node:module';
import type { RenderedCard } from '../../src/cards/define-card.js';

export type Element = Readonly<Record<string, unknown>>;

/** Every object in a card or a template, outermost first. */
export const elementsIn = (value: unknown): Element[] => {
  if (Array.isArray(value)) return value.flatMap(elementsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Element, ...Object.values(value).flatMap(elementsIn)];
};

const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);

/** The parser is older than choices that Teams looks up while one types, and misses those of the card. */
const NO_CHOICES = 'An Input.ChoiceSet must have at least one choice defined.';
const looksUpChoices = (content: unknown): boolean =>
  elementsIn(content).some((element) => element['choices.data'] !== undefined);

/** It is older than charts too, and says so of each that tells what to show where there are none. */
const isNewerWithFallback = (complaint: string, content: unknown): boolean => {
  const [, type] = /^Unknown element type "(Chart\.[\w.]+)"/.exec(complaint) ?? [];
  const newer = elementsIn(content).filter((element) => element['type'] === type);
  return newer.length > 0 && newer.every(({ fallback }) => fallback !== undefined);
};

/** What Microsoft's own parser has to say about a card that is ready to send. */
export const complaintsOn = ({ content }: RenderedCard): string[] => {
  const card = new AdaptiveCard();
  const context = new SerializationContext();
  card.parse(content, context);
  const complaints: string[] = [
    ...card.validateProperties().validationEvents.map((event: { message: string }) => event.message),
    ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
  ];
  return complaints
    .filter((complaint) => complaint !== NO_CHOICES || !looksUpChoices(content))
    .filter((complaint) => !isNewerWithFallback(complaint, content));
};
