import { comingAnswerView, comingCard, comingView } from '../../src/cards/coming.js';
import type { RenderedCard } from '../../src/cards/define-card.js';
import type { Texts } from '../../src/texts/index.js';
import { anEvent } from './coming-builders.js';
import { MARKUP, manyOf } from './marked-samples.js';

const NOW = { date: '2026-11-18', time: '12:00' };
const listed = {
  event: anEvent('a', {
    title: `${MARKUP} ${'x'.repeat(200)}`,
    place: `${MARKUP} ${'x'.repeat(200)}`,
    capacity: 1200,
  }),
  registrations: [],
};
const choice = {
  kinds: ['breakfast', 'seminar'],
  period: { precision: 'month', from: '2026-12-01', to: '2026-12-31' },
  topic: MARKUP,
} as const;

/** What is coming: a page in the middle of a long list, an empty one, and answers with and without events. */
export const comingCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => ({
  coming: [
    comingView(texts, { now: NOW, choice, events: manyOf(listed), page: 2, none: '' }),
    comingView(texts, {
      now: NOW,
      choice: { kinds: [], topic: '' },
      events: [],
      page: 1,
      none: texts.coming.nothing,
    }),
    comingAnswerView(texts, {
      now: NOW,
      choice,
      title: texts.coming.several(20),
      lead: MARKUP,
      events: [listed, listed, listed],
      others: 17,
      more: {
        title: 'FoU-frukostar',
        entryId: 'fou-frukostar',
        said: MARKUP,
        source: 'Källa: Planen (2024)',
        years: [2023, 2024],
      },
    }),
  ].map((view) => comingCard.render(view)),
});
