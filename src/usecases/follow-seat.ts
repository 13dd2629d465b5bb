import { type IsoInstant, yearOf } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Person } from '../domain/person.js';
import { isOpen, type Request } from '../domain/request.js';
import { auditOf, update } from './changes.js';
import type { Change, Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';
import { whoCanBeWrittenTo } from './written-to.js';

/** A municipality's requests that somebody has yet to do something about. */
export const openRequestsOf = async (
  { store }: Ports,
  municipalityId: MunicipalityId,
): Promise<readonly Request[]> => (await store.find('requests', { municipalityId })).filter(isOpen);

interface SeatChange {
  /** Id of Person, or `system`. */
  readonly by: string;
  /** For the audit. */
  readonly action: string;
  readonly municipalityId: MunicipalityId;
  /** Who is on the council seat now. */
  readonly to: Person;
  /** Everyone who may have been there before. */
  readonly people: readonly Person[];
}

const movedNotices = async (
  ports: Ports,
  { by, municipalityId, to, people }: SeatChange,
  before: readonly Request[],
): Promise<Change[]> => {
  const moveId = ports.ids.record(yearOf(ports.clock.now()));
  const noticeTo = (person: Person, requests: readonly Request[]) =>
    noticesTo(ports, [person.id], {
      kind: 'requests_moved',
      moveId,
      municipalityId,
      requestIds: requests.map(({ id }) => id),
      toPersonId: to.id,
    });
  const formers = people.filter(({ id }) => id !== to.id && before.some(({ contactId }) => contactId === id));
  const told = (await whoCanBeWrittenTo(ports, [to, ...formers])).filter(({ id }) => id !== by);
  return told.flatMap((person) =>
    noticeTo(
      person,
      person.id === to.id ? before : before.filter(({ contactId }) => contactId === person.id),
    ),
  );
};

/** The successor gets the card of each; who had it before has theirs changed when it is found to be older. */
const cardsTo = async (
  ports: Ports,
  { by, to }: SeatChange,
  moved: readonly Request[],
): Promise<Change[]> => {
  const told = (await whoCanBeWrittenTo(ports, [to])).filter(({ id }) => id !== by);
  return told.flatMap(({ id }) =>
    moved.flatMap(({ id: requestId, version }) =>
      noticesTo(ports, [id], { kind: 'request_changed', requestId, version }),
    ),
  );
};

const withContact = (request: Request, to: Person, by: string, at: IsoInstant): Request => ({
  ...request,
  contactId: to.id,
  history: [
    ...request.history,
    {
      at,
      by,
      version: request.version + 1,
      from: request.status,
      to: request.status,
      act: { kind: 'move_contact', toPersonId: to.id },
    },
  ],
});

/**
 * What lets a municipality's open requests follow its council seat: whoever is on it becomes the contact of those
 * that have another, and both are told, except who does it.
 * @returns the requests as they are after it, and what goes into the commit; both empty when there are none
 */
export const followSeat = async (
  ports: Ports,
  change: SeatChange,
): Promise<{ readonly moved: readonly Request[]; readonly changes: readonly Change[] }> => {
  const { by, action, municipalityId, to } = change;
  const before = (await openRequestsOf(ports, municipalityId)).filter(({ contactId }) => contactId !== to.id);
  if (before.length === 0) return { moved: [], changes: [] };
  const puts = before.map((request) =>
    update('requests', request, withContact(request, to, by, ports.clock.now())),
  );
  const audit = puts.map((put, index) => auditOf(ports, by, action, put, before[index]));
  return {
    moved: puts.map(({ record }) => record),
    changes: [
      ...puts,
      ...audit,
      ...(await movedNotices(ports, change, before)),
      ...(await cardsTo(
        ports,
        change,
        puts.map(({ record }) => record),
      )),
    ],
  };
};
