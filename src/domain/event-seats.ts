import type { Event, Registration } from './event.js';
import type { MunicipalityId } from './municipality.js';

type Seating = Pick<Event, 'capacity' | 'quotaPerMunicipality'>;
type Placed = Pick<Registration, 'id' | 'seats' | 'municipalityId' | 'state' | 'order'>;

const seatsOf = (registrations: readonly Placed[]): number =>
  registrations.reduce((sum, { seats }) => sum + seats, 0);

/** How many people have a seat, of one municipality when it is given. They are registered; who came is another number (I17). */
export const seatsTaken = (registrations: readonly Placed[], municipality?: MunicipalityId): number =>
  seatsOf(
    registrations.filter(
      ({ state, municipalityId }) =>
        state === 'seated' && (municipality === undefined || municipalityId === municipality),
    ),
  );

/** How many people wait for a seat. */
export const seatsWaitedFor = (registrations: readonly Placed[]): number =>
  seatsOf(registrations.filter(({ state }) => state === 'waiting'));

/** How many more can get a seat, never less than none; undefined when there is no limit. */
export const seatsLeft = (
  { capacity }: Pick<Event, 'capacity'>,
  registrations: readonly Placed[],
): number | undefined =>
  capacity === undefined ? undefined : Math.max(0, capacity - seatsTaken(registrations));

/** How many more of a municipality can get a seat, as far as its quota goes; undefined when there is none. */
export const quotaLeft = (
  { quotaPerMunicipality }: Pick<Event, 'quotaPerMunicipality'>,
  registrations: readonly Placed[],
  municipality: MunicipalityId | undefined,
): number | undefined =>
  quotaPerMunicipality === undefined || municipality === undefined
    ? undefined
    : Math.max(0, quotaPerMunicipality - seatsTaken(registrations, municipality));

/** Whether so many people of a municipality, or from elsewhere, can get seats beside those who have them. */
export const hasRoomFor = (
  event: Seating,
  registrations: readonly Placed[],
  { seats, municipalityId }: { readonly seats: number; readonly municipalityId?: MunicipalityId | undefined },
): boolean =>
  seats <= (seatsLeft(event, registrations) ?? seats) &&
  seats <= (quotaLeft(event, registrations, municipalityId) ?? seats);

/** Those who wait, first come first. */
export const waitingInOrder = <R extends Placed>(registrations: readonly R[]): readonly R[] =>
  registrations.filter(({ state }) => state === 'waiting').toSorted((a, b) => a.order - b.order);

/** Which of those who wait a registration is, counted from 1. */
export const placeInLine = (registrations: readonly Placed[], id: string): number =>
  waitingInOrder(registrations).findIndex((waiting) => waiting.id === id) + 1;

/**
 * Those who wait and can get a seat now, in the order that they came. Whom the seats or the quota do not let in is
 * passed by, keeps their place and is the first again when there is room. Nobody loses a seat.
 */
export const seatedNext = <R extends Placed>(event: Seating, registrations: readonly R[]): readonly R[] => {
  const moved: R[] = [];
  let now: readonly Placed[] = registrations;
  for (const waiting of waitingInOrder(registrations)) {
    if (!hasRoomFor(event, now, waiting)) continue;
    now = now.map((each) => (each.id === waiting.id ? { ...each, state: 'seated' } : each));
    moved.push(waiting);
  }
  return moved;
};
