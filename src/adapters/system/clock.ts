import type { Clock } from '../../usecases/ports.js';

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that shows `start` (ISO time) when it is made and then runs on; for local mode's NOW. */
export const clockFrom = (start: string): Clock => {
  const offset = new Date(start).getTime() - Date.now();
  return { now: () => new Date(Date.now() + offset).toISOString() };
};
