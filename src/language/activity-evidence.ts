import type { ReadingContext } from './activity-reading.js';
import { readActivity } from './activity-sentence.js';

/**
 * Whether a message without the word for logging tells of something that was or will be done. Strict: what may as
 * well be a question to the catalogue, thanks or leave is none.
 */
export const soundsLikeActivity = (message: string, context: ReadingContext): boolean => {
  const { kind, hours, date } = readActivity(message, context);
  return !message.includes('?') && kind?.isStated === true && hours !== undefined && date !== undefined;
};
