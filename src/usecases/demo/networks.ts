import type { Activity } from '../../domain/activity.js';
import { PILLAR_OF_KIND } from '../../domain/activity-kind.js';
import {
  addDays,
  type IsoDate,
  type IsoInstant,
  instantAt,
  localDate,
  type TimeZone,
  weekdayOf,
  yearOf,
} from '../../domain/calendar.js';
import { onDay } from '../../domain/fuzzy-date.js';
import { KNOWN_NETWORKS } from '../../domain/known-networks.js';
import type { MunicipalityId } from '../../domain/municipality.js';
import type { Network } from '../../domain/network.js';
import { proposedResultGoalArea } from '../../domain/result-goal-area.js';
import { recordOfKnown } from '../add-known-networks.js';
import { DEMO_STAFF_IDS } from './people.js';

/** How long ago the networks were put into the register. */
const DAYS_IN_REGISTER = 150;

const [FIRST_STAFF = '', SECOND_STAFF = FIRST_STAFF] = DEMO_STAFF_IDS;

const idOf = (year: number, index: number): string =>
  `${year}-demo-network-${String(index).padStart(2, '0')}`;

/** The networks that the documents name, as somebody would have put them in some months ago. */
export const demoNetworks = (now: IsoInstant, zone: TimeZone): Network[] => {
  const addedAt = instantAt(addDays(localDate(now, zone), -DAYS_IN_REGISTER), '09:00', zone);
  return KNOWN_NETWORKS.map((known, index) => ({
    ...recordOfKnown(known),
    id: idOf(yearOf(addedAt), index),
    version: 1,
    addedAt,
    savedBy: FIRST_STAFF,
    savedAt: addedAt,
  }));
};

/** A meeting or visit before it has an id; `days` from now, planned when that is ahead. */
interface Idea extends Pick<Activity, 'kind' | 'title'> {
  readonly days: number;
  readonly hours: number;
  /** Name of the network. */
  readonly network?: string;
  readonly body?: NonNullable<Activity['body']>;
  readonly municipality?: MunicipalityId;
}

const meeting = (network: string, title: string, ...days: readonly number[]): Idea[] =>
  days.map((day) => ({ kind: 'network_meeting', title, network, days: day, hours: 2 }));
const steering = (body: Idea['body'], title: string, ...days: readonly number[]): Idea[] =>
  days.map((day) => ({ kind: 'steering_meeting', title, ...(body && { body }), days: day, hours: 2 }));
const visit = (municipality: MunicipalityId, days: number): Idea => ({
  kind: 'municipality_visit',
  title: 'Besök i ledningsgruppen',
  municipality,
  days,
  hours: 1.5,
});

/** The FoU managers have not met for longer than their three weeks; of one steering meeting nobody has said which. */
const IDEAS: readonly Idea[] = [
  ...meeting('Missbrukschefsnätverket', 'Samsjuklighet', -37, 16),
  ...meeting('Nätverket för socialpsykiatrihandläggare', 'Erfarenhetsutbyte', -58),
  ...meeting('FoU-cheferna i Stockholm', 'Gemensam planering', -57, -43),
  ...meeting('Länsövergripande interna FoU-seminarier', 'Seminarium om metod', -34, 8),
  ...steering('admin_steering', 'Socialchefsgruppen', -60, -38, 14),
  ...steering('political_steering', 'Politiska styrgruppen', -55),
  ...steering(undefined, 'Styrgruppsmöte', -24),
  { kind: 'council_meeting', title: 'FoU-rådet', days: -29, hours: 3 },
  visit('sigtuna', -52),
  visit('solna', -31),
  visit('ekero', 9),
];

/** The working day nearest before, so that a meeting is never on a weekend. */
const workdayAt = (date: IsoDate): IsoDate => addDays(date, -Math.max(0, weekdayOf(date) - 5));

const areaOf = (network: Network | undefined): Activity['area'] => network?.area ?? 'general';

/** Invented meetings of networks, steering groups and the council, and municipality visits. */
export const demoMeetings = (now: IsoInstant, zone: TimeZone, networks: readonly Network[]): Activity[] => {
  const today = localDate(now, zone);
  return IDEAS.map(({ days, network: name, municipality, body, kind, title, hours }, index) => {
    const date = workdayAt(addDays(today, days));
    const isDone = date <= today;
    const network = networks.find((one) => one.name === name);
    const pillar = PILLAR_OF_KIND[kind];
    const loggedAt = instantAt(isDone ? date : addDays(today, -20), '16:00', zone);
    return {
      id: `${yearOf(loggedAt)}-demo-meeting-${String(index).padStart(2, '0')}`,
      version: 1,
      kind,
      title,
      date: onDay(date),
      ...(isDone && { hours }),
      staffIds: [SECOND_STAFF],
      municipalities: municipality === undefined ? [] : [municipality],
      otherParties: [],
      area: areaOf(network),
      pillar,
      line: 'first',
      resultGoalAreaId: proposedResultGoalArea(pillar),
      ...(network && { networkId: network.id }),
      ...(body && { body }),
      documentation: [],
      state: isDone ? 'done' : 'planned',
      loggedBy: SECOND_STAFF,
      loggedAt,
      source: 'card',
    };
  });
};
