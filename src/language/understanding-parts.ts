/** The parts of the understanding of a question that can be left out, to see what each is worth. */
export const UNDERSTANDING_PARTS = [
  'stemming',
  'compounds',
  'synonyms',
  'spelling',
  'question kind',
  'bar',
] as const;
export type UnderstandingPart = (typeof UNDERSTANDING_PARTS)[number];

/** Which parts are in use. */
export type Understanding = (part: UnderstandingPart) => boolean;

export const wholeUnderstanding: Understanding = () => true;

export const withoutPart =
  (left: UnderstandingPart): Understanding =>
  (part) =>
    part !== left;
