import { type IsoDate, localDate } from '../domain/calendar.js';
import { goingOn, type Network } from '../domain/network.js';
import { type Meeting, type Meetings, meetingsIn } from '../domain/network-meetings.js';
import { type RhythmStanding, rhythmStanding } from '../domain/network-rhythm.js';
import type { Ports } from './ports.js';

/** A network, its meetings, and how it stands by its rhythm when it has one. */
export interface NetworkStanding {
  readonly network: Network;
  readonly meetings: Meetings;
  readonly latest: Meeting | undefined;
  /** The first that is planned for today or later. */
  readonly next: Meeting | undefined;
  readonly rhythm: RhythmStanding | undefined;
}

type Needs = Pick<Ports, 'store' | 'timeZone'>;

const standingOf = async (
  { store, timeZone }: Needs,
  network: Network,
  today: IsoDate,
): Promise<NetworkStanding> => {
  const { id, rhythm, isEnded, addedAt } = network;
  const meetings = meetingsIn(await store.findBy('activities', 'network', id));
  const days = meetings.held.map(({ date }) => date.from);
  return {
    network,
    meetings,
    latest: meetings.held.at(-1),
    next: meetings.planned.find(({ date }) => date.to >= today),
    rhythm:
      rhythm === undefined || isEnded
        ? undefined
        : rhythmStanding(rhythm, days, localDate(addedAt, timeZone), today),
  };
};

/** How networks stand on a day. */
export const networkStandings = (
  ports: Needs,
  networks: readonly Network[],
  today: IsoDate,
): Promise<readonly NetworkStanding[]> =>
  Promise.all(networks.map((network) => standingOf(ports, network, today)));

/** Those that should have met by a day and have no meeting planned (I20), the longest overdue first. */
export const overdueNetworks = async (ports: Needs, today: IsoDate): Promise<readonly NetworkStanding[]> => {
  const standings = await networkStandings(ports, goingOn(await ports.store.find('networks')), today);
  return standings
    .filter(({ rhythm, next }) => rhythm?.isOverdue === true && next === undefined)
    .toSorted((a, b) => (a.rhythm?.due ?? '').localeCompare(b.rhythm?.due ?? ''));
};
