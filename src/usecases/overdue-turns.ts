import { type IsoDate, type IsoInstant, localDate } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Person } from '../domain/person.js';
import { answerersOf, type Proposal } from '../domain/proposal.js';
import type { Request } from '../domain/request.js';
import { overdueFrom, overdueWaits, type Patience } from '../domain/request-overdue.js';
import { type RequestWaitKind, turnOf } from '../domain/request-turn.js';
import { workingDaysBetween } from '../domain/working-day.js';
import { limitsNow } from './keep-request-limits.js';
import type { Ports } from './ports.js';
import { waitingProposals } from './proposals.js';

/** What waits for somebody. */
type Awaited =
  | { readonly kind: RequestWaitKind; readonly request: Request }
  | { readonly kind: 'proposal'; readonly proposal: Proposal };

/** Something that has waited for a person for longer than it should. */
export type OverdueTurn = Awaited & {
  /** The one that waits for it or that it is waited for from. */
  readonly municipalityId: MunicipalityId;
  /** The day that it began to wait. */
  readonly since: IsoDate;
  /** Working days since then. */
  readonly days: number;
};

interface Overdue {
  readonly awaited: Awaited;
  readonly municipalityId: MunicipalityId;
  readonly since: IsoInstant;
  /** Ids of Person: whose turn it is. */
  readonly personIds: readonly string[];
}

/** What it takes to tell what is overdue, by the settings as they are now. */
export const patienceOf = async (
  ports: Pick<Ports, 'store' | 'holidays' | 'timeZone'>,
): Promise<Patience> => ({
  limits: (await limitsNow(ports)).limits,
  holidays: ports.holidays,
  timeZone: ports.timeZone,
});

const overdueRequests = async (
  { store }: Ports,
  people: readonly Person[],
  patience: Patience,
  today: IsoDate,
): Promise<readonly Overdue[]> =>
  (await store.find('requests')).flatMap((request) =>
    overdueWaits(request, patience, today).map((wait) => ({
      awaited: { kind: wait.kind, request },
      municipalityId: wait.municipalityId,
      since: wait.since,
      personIds: turnOf(wait, request, people, today),
    })),
  );

const overdueProposals = async (
  ports: Ports,
  people: readonly Person[],
  patience: Patience,
  today: IsoDate,
): Promise<readonly Overdue[]> =>
  (await waitingProposals(ports))
    .filter(({ proposedAt }) => overdueFrom('proposal', proposedAt, patience) <= today)
    .map((proposal) => ({
      awaited: { kind: 'proposal', proposal },
      municipalityId: proposal.municipalityId,
      since: proposal.proposedAt,
      personIds: answerersOf(people, proposal.municipalityId, today).map(({ id }) => id),
    }));

/** What each person should have done by today, by the id of Person; what has waited longest comes first. */
export const overdueTurns = async (
  ports: Ports,
  today: IsoDate,
): Promise<ReadonlyMap<string, readonly OverdueTurn[]>> => {
  const [people, patience] = await Promise.all([ports.store.find('people'), patienceOf(ports)]);
  const overdue = [
    ...(await overdueRequests(ports, people, patience, today)),
    ...(await overdueProposals(ports, people, patience, today)),
  ];
  const found = new Map<string, OverdueTurn[]>();
  for (const { awaited, municipalityId, since: began, personIds } of overdue.toSorted((a, b) =>
    a.since.localeCompare(b.since),
  )) {
    const since = localDate(began, ports.timeZone);
    const days = workingDaysBetween(since, today, ports.holidays);
    const turn = { ...awaited, municipalityId, since, days };
    for (const id of personIds) found.set(id, [...(found.get(id) ?? []), turn]);
  }
  return found;
};
