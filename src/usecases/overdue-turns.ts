import { type IsoDate, localDate } from '../domain/calendar.js';
import type { Request } from '../domain/request.js';
import { overdueWaits, type Patience } from '../domain/request-overdue.js';
import { type RequestWait, turnOf } from '../domain/request-turn.js';
import { workingDaysBetween } from '../domain/working-day.js';
import { limitsNow } from './keep-request-limits.js';
import type { Ports } from './ports.js';

/** Something that has waited for a person for longer than it should. */
export interface OverdueTurn {
  readonly request: Request;
  readonly wait: RequestWait;
  /** The day that it began to wait. */
  readonly since: IsoDate;
  /** Working days since then. */
  readonly days: number;
}

/** What it takes to tell what is overdue, by the settings as they are now. */
export const patienceOf = async (
  ports: Pick<Ports, 'store' | 'holidays' | 'timeZone'>,
): Promise<Patience> => ({
  limits: (await limitsNow(ports)).limits,
  holidays: ports.holidays,
  timeZone: ports.timeZone,
});

/** What each person should have done by today, by the id of Person; what has waited longest comes first. */
export const overdueTurns = async (
  ports: Ports,
  today: IsoDate,
): Promise<ReadonlyMap<string, readonly OverdueTurn[]>> => {
  const [requests, people, patience] = await Promise.all([
    ports.store.find('requests'),
    ports.store.find('people'),
    patienceOf(ports),
  ]);
  const overdue = requests.flatMap((request) =>
    overdueWaits(request, patience, today).map((wait) => ({ request, wait })),
  );
  const found = new Map<string, OverdueTurn[]>();
  for (const { request, wait } of overdue.toSorted((a, b) => a.wait.since.localeCompare(b.wait.since))) {
    const since = localDate(wait.since, ports.timeZone);
    const days = workingDaysBetween(since, today, ports.holidays);
    for (const personId of turnOf(wait, request, people, today)) {
      found.set(personId, [...(found.get(personId) ?? []), { request, wait, since, days }]);
    }
  }
  return found;
};
