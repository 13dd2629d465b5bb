import { type IsoDate, type IsoInstant, localDate, type TimeZone } from './calendar.js';
import type { Request } from './request.js';
import type { RemindedWait, RequestLimits } from './request-limits.js';
import { type RequestWait, waitsOf } from './request-turn.js';
import { type Holidays, workingDayAfter } from './working-day.js';

/** What it takes to tell what is overdue. */
export interface Patience {
  readonly limits: RequestLimits;
  readonly holidays: Holidays;
  readonly timeZone: TimeZone;
}

/** Whether reminders rest today: a pause ends by itself, and its day is the first that has them again. */
export const isPausedOn = ({ paused }: Pick<Request, 'paused'>, today: IsoDate): boolean =>
  paused !== undefined && today < paused.until;

/** What has been worked out: by kind and instant, and by kind and day. */
const workedOut = new WeakMap<Patience, Map<string, IsoDate>>();

/**
 * The day from which something that is still waited for is overdue: so many working days after it began. Counted once
 * for each day with the same patience, since a queue asks for all of it many times.
 */
export const overdueFrom = (kind: RemindedWait, since: IsoInstant, patience: Patience): IsoDate => {
  const days = workedOut.get(patience) ?? new Map<string, IsoDate>();
  workedOut.set(patience, days);
  const once = (key: string, count: () => IsoDate): IsoDate => {
    const found = days.get(key) ?? count();
    days.set(key, found);
    return found;
  };
  const { limits, holidays, timeZone } = patience;
  return once(`${kind} ${since}`, () => {
    const began = localDate(since, timeZone);
    return once(`${kind} ${began}`, () => workingDayAfter(began, limits[kind], holidays));
  });
};

/** What has been waited for in a request for as long as the limits say, or longer; nothing while it is paused. */
export const overdueWaits = (request: Request, patience: Patience, today: IsoDate): readonly RequestWait[] =>
  isPausedOn(request, today)
    ? []
    : waitsOf(request).filter(({ kind, since }) => overdueFrom(kind, since, patience) <= today);

/** The day since which a request is overdue, whoever it waits for; undefined when it is not. */
export const overdueSince = (request: Request, patience: Patience, today: IsoDate): IsoDate | undefined =>
  overdueWaits(request, patience, today)
    .map(({ kind, since }) => overdueFrom(kind, since, patience))
    .toSorted()[0];
