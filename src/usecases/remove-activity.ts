import type { Activity } from '../domain/activity.js';
import type { Result } from '../domain/result.js';
import type { Ports } from './ports.js';
import { type TakeAwayInput, type TakeAwayRefusal, takeAwayActivity } from './take-away-activity.js';

/** Takes an activity away however old it is, as long as its year is open. Once more changes nothing. */
export const removeActivity = (
  ports: Ports,
  input: TakeAwayInput,
): Promise<Result<Activity, TakeAwayRefusal>> =>
  takeAwayActivity<never>(ports, input, 'remove-activity', () => undefined);
