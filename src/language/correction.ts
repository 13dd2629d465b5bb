import type { ActivityReading, ReadingContext } from './activity-reading.js';
import { readActivity } from './activity-sentence.js';
import { fold } from './words.js';

/** What somebody wants done with the activity that they have just logged. */
export type Correction =
  | { readonly kind: 'undo' }
  /** `reading` holds only the fields to change; `adds` when municipalities and colleagues are to be added to those there. */
  | { readonly kind: 'change'; readonly reading: Partial<ActivityReading>; readonly adds: boolean };

const UNDO = /^(?:angra|glom det|ta bort (?:den|det)|undo)[.!]*$/;
const LEAD = /^(?:nej|nae|fel|andra till)\b/;

/** What a message after a receipt changes; undefined when it is no correction of it. */
export const readCorrection = (message: string, context: ReadingContext): Correction | undefined => {
  const folded = fold(message.trim());
  if (UNDO.test(folded)) return { kind: 'undo' };
  if (!LEAD.test(folded)) return undefined;
  const { hours, hoursPerPerson } = readActivity(message, context);
  if (hours === undefined) return undefined;
  return {
    kind: 'change',
    reading: { hours, ...(hoursPerPerson !== undefined && { hoursPerPerson }) },
    adds: false,
  };
};
