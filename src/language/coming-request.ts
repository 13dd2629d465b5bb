import { fold } from './words.js';

/** Words that people use of something that a municipality is about to ask for. */
const SIGNS = [
  'nytt uppdrag',
  'nya uppdrag',
  'kommande uppdrag',
  'uppdragsdialog',
  'en förfrågan',
  'ny förfrågan',
  'nya förfrågningar',
  'kommande förfrågan',
  'new assignment',
  'new commission',
  'new request',
].map(fold);

/** Whether a text speaks of an assignment to come, which may need a request of its own. */
export const speaksOfRequest = (text: string): boolean => {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return SIGNS.some((sign) => folded.includes(` ${sign} `));
};
