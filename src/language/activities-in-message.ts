import type { ActivityReading, ReadingContext } from './activity-reading.js';
import { readActivity } from './activity-sentence.js';

/** Every activity that a message tells of, in the order they stand; one when in doubt. */
export const readActivities = (message: string, context: ReadingContext): readonly ActivityReading[] =>
  message
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => readActivity(line, context));
