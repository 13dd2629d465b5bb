import { fold } from './words.js';
import { yearsAsked } from './years-asked.js';

const NEXT =
  /(?<!\p{L})(?:nästa|kommande|härnäst|framöver|i (?:höst|vår|sommar|vinter)(?=[?.! ]*$)|next|upcoming)(?!\p{L})/u;
const WHEN =
  /(?<!\p{L})(?:när|vilken dag|vilket datum|when) (?:är|blir|börjar|kommer|startar|hålls|ges|går|kan|is|are|does|do|will|can)(?!\p{L})/u;

/** Whether a question, which names no year, is about what is still to come. */
export const asksAhead = (question: string, thisYear: number): boolean => {
  const text = question.normalize('NFC').toLocaleLowerCase('sv');
  return (NEXT.test(text) || WHEN.test(text)) && yearsAsked(fold(text), thisYear).length === 0;
};
