import { fold } from './words.js';

const YEARS = '(?:tva|tre|fyra|fem|[2-5]|two|three|four|five)';
const WORK =
  '(?:projekt|uppdrag|studie|utvardering|foljeforskning|satsning|program|project|study|evaluation|programme)';

const SIGNS = [
  /\bfler ?arig/,
  /\bflera ar\b/,
  /\bmulti-?year\b/,
  /\bseveral years\b/,
  // "treårig studie", "2-årigt projekt", "three-year study"; never "barn under tre år".
  new RegExp(`\\b${YEARS}[ -]?ar(?:ig|igt|iga|s)? ${WORK}`),
  new RegExp(`\\b${YEARS}[ -]year ${WORK}`),
];

/** Whether a text says that the work itself goes on for several years; ages of people do not count. */
export const speaksOfSeveralYears = (text: string): boolean => {
  const folded = fold(text);
  return SIGNS.some((sign) => sign.test(folded));
};
