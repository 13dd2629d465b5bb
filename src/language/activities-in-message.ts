import { roundedHours } from '../domain/hours.js';
import type { ActivityReading, ReadingContext } from './activity-reading.js';
import { readActivity } from './activity-sentence.js';
import { piecesOf } from './message-pieces.js';
import { sharing } from './shared-words.js';

/** "2 h var för Solna och Sigtuna": one activity for each, the rest of it in common. */
const eachPlace = (reading: ActivityReading): readonly ActivityReading[] => {
  const { hoursPerMunicipality: hours, municipalities } = reading;
  if (hours === undefined || municipalities.length < 2) return [reading];
  return municipalities.map((id) => ({ ...reading, hours: roundedHours(hours), municipalities: [id] }));
};

/**
 * Every activity that a message tells of, in the order they stand; one when in doubt. What was said once for several
 * is carried over and marked in `carried`.
 */
export const readActivities = (message: string, context: ReadingContext): readonly ActivityReading[] => {
  const { heading, pieces } = piecesOf(message, context);
  if (pieces.length < 2) return eachPlace(readActivity(message, context));
  const readings = pieces.map((piece) => readActivity(piece, context));
  const above = heading === undefined ? undefined : readActivity(heading, context);
  return sharing(readings, above, context.today).flatMap(eachPlace);
};
