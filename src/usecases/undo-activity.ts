import type { Activity } from '../domain/activity.js';
import { undoableUntil } from '../domain/activity-rules.js';
import type { Result } from '../domain/result.js';
import type { Ports } from './ports.js';
import { type TakeAwayInput, type TakeAwayRefusal, takeAwayActivity } from './take-away-activity.js';

export type UndoRefusal = TakeAwayRefusal | { readonly kind: 'too_late'; readonly activity: Activity };

/** Takes an entry back within 24 hours. Undoing twice changes nothing. */
export const undoActivity = (ports: Ports, input: TakeAwayInput): Promise<Result<Activity, UndoRefusal>> =>
  takeAwayActivity(ports, input, 'undo-activity', (activity, now) =>
    now > undoableUntil(activity) ? { kind: 'too_late', activity } : undefined,
  );
