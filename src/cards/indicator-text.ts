import type { Indicator } from '../domain/year-figures.js';
import type { Texts } from '../texts/index.js';

/** "ca" or "drygt", or nothing before a figure that is exact (002:322-323). */
export const exactnessWord = ({ yearFigures }: Texts, { exactness }: Pick<Indicator, 'exactness'>): string =>
  exactness === 'exact' ? '' : yearFigures.exactness[exactness];

/** A figure of communication as exactly as it is known: "ca 5 300". */
export const indicatorText = (texts: Texts, indicator: Pick<Indicator, 'value' | 'exactness'>): string =>
  `${exactnessWord(texts, indicator)} ${texts.formats.number(indicator.value)}`.trim();
