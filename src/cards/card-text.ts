import { partsOf } from './card-parts.js';

/**
 * An Adaptive Card as lines of text: what a reader sees when it opens, in reading order. Inputs, buttons and
 * whatever is hidden are left out; elements newer than 1.5 give their fallback.
 */
export const cardToText = (content: unknown): string =>
  partsOf(content)
    .flatMap((part) => (part.kind === 'line' ? part.text : []))
    .join('\n');
