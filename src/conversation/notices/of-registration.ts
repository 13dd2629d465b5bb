import type { Event, Registration } from '../../domain/event.js';
import type { Ports } from '../../usecases/ports.js';

/** A registration as it is now, and the event that it is for. */
export const registrationWithEvent = async (
  { store }: Pick<Ports, 'store'>,
  registrationId: string,
): Promise<{ readonly registration: Registration; readonly event: Event } | undefined> => {
  const registration = await store.get('registrations', registrationId);
  const event = registration && (await store.get('events', registration.eventId));
  return registration === undefined || event === undefined ? undefined : { registration, event };
};
