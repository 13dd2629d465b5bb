import { inTurn } from './in-turn.js';
import type { Store } from './ports.js';

/** Lets changes of one event and of the registrations for it wait for each other. Never within itself. */
export const eventInTurn = inTurn;

/** Somebody else can write to the same records in between; more than this in a row means a broken store. */
const MAX_ATTEMPTS = 10;

/** As {@link eventInTurn}, and again as long as the commit is refused because a record was written elsewhere. */
export const eventInTurnUntilKept = <T extends object>(
  ports: { readonly store: Store },
  eventId: string,
  attempt: () => Promise<T | 'lost_race'>,
): Promise<T> =>
  eventInTurn(ports, eventId, async () => {
    for (let count = 0; count < MAX_ATTEMPTS; count += 1) {
      const outcome = await attempt();
      if (outcome !== 'lost_race') return outcome;
    }
    throw new Error(`the records of an event changed ${MAX_ATTEMPTS} times while they were being changed`);
  });
