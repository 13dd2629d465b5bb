import type { IsoInstant } from './calendar.js';
import { afterStep } from './nominations.js';
import type { Nomination, Training } from './training.js';
import { toBeSeated } from './training-seats.js';

/** The nominations with a seat for everyone who is to have one now; in a training that has ended nobody gets one. */
export const withSeatsGiven = (
  training: Training,
  nominations: readonly Nomination[],
  at: IsoInstant,
  by: string,
): readonly Nomination[] => {
  const seated = training.state === 'open' ? toBeSeated(training, nominations) : [];
  return nominations.map((nomination) =>
    seated.includes(nomination.id) ? afterStep(nomination, at, by, 'seated') : nomination,
  );
};
