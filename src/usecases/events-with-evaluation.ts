import type { Event } from '../domain/event.js';
import type { Ports } from './ports.js';

/** The events that those who came are or have been asked about. */
export const eventsWithEvaluation = async ({ store }: Ports): Promise<readonly Event[]> => {
  const evaluations = await store.find('evaluations');
  const events = await Promise.all(evaluations.map(({ eventId }) => store.get('events', eventId)));
  return events.filter((event) => event !== undefined);
};
