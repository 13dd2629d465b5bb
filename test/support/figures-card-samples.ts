import type { RenderedCard } from '../../src/cards/define-card.js';
import { figuresFormCard, figuresFormView } from '../../src/cards/figures-form.js';
import {
  PUBLICATION_FIELDS,
  PUBLICATION_WAYS,
  publicationFormCard,
  publicationFormView,
} from '../../src/cards/publication-form.js';
import { publicationListCard, publicationListView } from '../../src/cards/publication-list.js';
import { yearFiguresCard, yearFiguresView } from '../../src/cards/year-figures.js';
import { PUBLICATION_STATUSES } from '../../src/domain/publication.js';
import { FIGURE_LISTS, noFigures } from '../../src/domain/year-figures.js';
import type { Texts } from '../../src/texts/index.js';
import { filledIn, LONG, MARKUP, manyOf } from './marked-samples.js';
import { aPublication } from './year-builders.js';

const NAME = LONG.slice(0, 120);

/** The cards of publications and of a year's figures, as `cardSamples` has them. */
export const figuresCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  const figures = {
    ...noFigures(2026),
    budget: [
      { label: NAME, outcomeBefore: 2645, outcome: 2980, budget: 3046 },
      ...Array.from({ length: 9 }, (_, row) => ({ label: `${MARKUP} ${row}`, outcome: -3858.5 })),
    ],
    staffing: Array.from({ length: 10 }, (_, row) => ({
      label: `${MARKUP} ${row}`,
      percent: 100,
      permanentPercent: 50,
      note: MARKUP,
      ...(row === 0 && { isBeyondBudget: true as const }),
    })),
    indicators: [{ label: MARKUP, value: 5300, exactness: 'about' as const }],
  };
  const [values, problems] = [filledIn('publication-form', PUBLICATION_FIELDS), [`${MARKUP} problem`]];
  const target = { submissionId: 'submission', publicationId: '2026-p', expectedVersion: 2 };
  const long = aPublication('p', {
    title: LONG.slice(0, 300),
    authors: [MARKUP],
    partners: [MARKUP],
    municipalities: ['ekero', 'solna'],
    date: { text: MARKUP },
    postponedFrom: { year: 2025, date: { text: MARKUP } },
    mark: MARKUP,
  });
  return {
    'year-figures': [
      yearFiguresCard.render(
        yearFiguresView(texts, { figures: noFigures(2026), mayChange: false, notices: [] }),
      ),
      yearFiguresCard.render(yearFiguresView(texts, { figures, mayChange: true, notices: [MARKUP] })),
    ],
    'figures-form': FIGURE_LISTS.map((list) =>
      figuresFormCard.render(
        figuresFormView(texts, {
          year: 2026,
          list,
          rows: LONG,
          expectedVersion: 1,
          problems: list === 'budget' ? problems : [],
        }),
      ),
    ),
    'publication-form': [
      publicationFormCard.render(
        publicationFormView(texts, {
          values,
          problems: [],
          way: 'change',
          listYear: 2026,
          target: { submissionId: 'submission' },
        }),
      ),
      ...PUBLICATION_WAYS.map((way) =>
        publicationFormCard.render(
          publicationFormView(texts, { values, problems, way, listYear: 2026, target }),
        ),
      ),
    ],
    'publication-list': [
      publicationListCard.render(
        publicationListView(texts, { year: 2026, own: [], postponedAway: [], notices: [] }),
      ),
      publicationListCard.render(
        publicationListView(texts, {
          year: 2026,
          own: PUBLICATION_STATUSES.flatMap((status) => manyOf({ ...long, status }).slice(0, 11)),
          postponedAway: [long],
          notices: [MARKUP],
        }),
      ),
    ],
  };
};
