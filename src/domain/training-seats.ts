import { MUNICIPALITY_IDS, type MunicipalityId } from './municipality.js';
import type { Nomination, Training } from './training.js';

type Seats = Pick<Training, 'id' | 'seatsPerMunicipality' | 'released'>;
type Nominee = Pick<Nomination, 'id' | 'trainingId' | 'municipalityId' | 'state' | 'order'>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How many of its seats others may have now: what was released, less what was given back. */
export const releasedBy = ({ released }: Pick<Seats, 'released'>, municipalityId: MunicipalityId): number =>
  sum(
    released
      .filter((move) => move.municipalityId === municipalityId)
      .map(({ kind, seats }) => (kind === 'released' ? seats : -seats)),
  );

/** A municipality's own seats: as many as every other's (000:232), less what is released (I12). */
export const seatsOf = (training: Seats, municipalityId: MunicipalityId): number =>
  training.seatsPerMunicipality - releasedBy(training, municipalityId);

/** All seats of the training, which releasing never changes: 40 when each of the eight has five (I12). */
export const seatsInAll = ({ seatsPerMunicipality }: Pick<Seats, 'seatsPerMunicipality'>): number =>
  seatsPerMunicipality * MUNICIPALITY_IDS.length;

/** How many have a seat; of one municipality when it is given. */
export const seatedIn = (
  training: Pick<Seats, 'id'>,
  nominations: readonly Nominee[],
  municipalityId?: MunicipalityId,
): number =>
  nominations.filter(
    (one) =>
      one.trainingId === training.id &&
      one.state === 'seated' &&
      (municipalityId === undefined || one.municipalityId === municipalityId),
  ).length;

/** How many of a municipality's own seats nobody has. */
export const freeSeats = (
  training: Seats,
  nominations: readonly Nominee[],
  municipalityId: MunicipalityId,
): number => Math.max(0, seatsOf(training, municipalityId) - seatedIn(training, nominations, municipalityId));

/** How many seats the municipalities have beyond their own, all of them released by others. */
const borrowedIn = (training: Seats, nominations: readonly Nominee[]): number =>
  sum(MUNICIPALITY_IDS.map((id) => Math.max(0, seatedIn(training, nominations, id) - seatsOf(training, id))));

/** How many released seats nobody has taken. */
export const openReleased = (training: Seats, nominations: readonly Nominee[]): number =>
  sum(MUNICIPALITY_IDS.map((id) => releasedBy(training, id))) - borrowedIn(training, nominations);

/** How many released seats a municipality can have back: its own, as long as nobody has taken them. */
export const returnableTo = (
  training: Seats,
  nominations: readonly Nominee[],
  municipalityId: MunicipalityId,
): number => Math.min(releasedBy(training, municipalityId), openReleased(training, nominations));

/** Whether everybody who has a seat has one of their municipality's own or a released one (I12). */
export const isWithinSeats = (training: Seats, nominations: readonly Nominee[]): boolean =>
  openReleased(training, nominations) >= 0 &&
  MUNICIPALITY_IDS.every((id) => seatsOf(training, id) >= 0 && releasedBy(training, id) >= 0);

/** Those of a training who wait, the one who has waited longest first. */
export const waitingIn = <N extends Nominee>(
  training: Pick<Seats, 'id'>,
  nominations: readonly N[],
): readonly N[] =>
  nominations
    .filter(({ trainingId, state }) => trainingId === training.id && state === 'waiting')
    .toSorted((a, b) => a.order - b.order);

/**
 * Who of those who wait is to have a seat now, in order: first within the municipality's own seats, and beyond them
 * the released ones in the order that people were nominated, wherever they come from. Nobody loses a seat, and
 * there are never more than the municipalities have together (I12).
 */
export const toBeSeated = (training: Seats, nominations: readonly Nominee[]): readonly string[] => {
  let now = nominations;
  const seat = (id: string): void => {
    now = now.map((one) => (one.id === id ? { ...one, state: 'seated' } : one));
  };
  const waiting = waitingIn(training, nominations);
  const own = waiting.filter(({ id, municipalityId }) => {
    const isFree = freeSeats(training, now, municipalityId) > 0;
    if (isFree) seat(id);
    return isFree;
  });
  const lent = waiting
    .filter((one) => !own.includes(one))
    .filter(({ id }) => {
      const isFree = openReleased(training, now) > 0;
      if (isFree) seat(id);
      return isFree;
    });
  return [...own, ...lent].map(({ id }) => id);
};
