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

/** What Microsoft's own parser has to say about a card that is ready to send. */
export const complaintsOn = ({ content }: RenderedCard): string[] => {
  const card = new AdaptiveCard();
  const context = new SerializationContext();
  card.parse(content, context);
  return [
    ...card.validateProperties().validationEvents.map((event: { message: string }) => event.message),
    ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
  ];
};
