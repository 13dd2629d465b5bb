import { networkCard, networkView } from '../cards/network.js';
import { type ListedNetwork, networkListCard, networkListView } from '../cards/network-list.js';
import { rhythmWords } from '../cards/rhythm-words.js';
import { localDate, yearOf } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { goingOn, type Network, type NetworkLevel, theirsFirst } from '../domain/network.js';
import type { Meeting } from '../domain/network-meetings.js';
import { type NetworkStanding, networkStandings } from '../usecases/network-standing.js';
import type { Ports } from '../usecases/ports.js';
import { memberNames } from './member-names.js';
import { nameOf } from './name-of.js';
import { mayUse } from './permission.js';
import type { As, Reply } from './reply.js';
import type { Turn } from './turn.js';

/** Whether the buttons that change the register are offered. */
const mayChange = ({ roles }: Turn): boolean => mayUse('network.save', roles);

const dayOf = ({ texts, today }: Turn, { date }: Meeting): string =>
  texts.formats.period(date, yearOf(today));

/** A sentence when the network should have met by now (I20). */
const overdueSentence = (turn: Turn, { rhythm, next }: NetworkStanding): string | undefined => {
  if (rhythm === undefined || !rhythm.isOverdue) return undefined;
  const { networks, formats } = turn.texts;
  const due = formats.day(rhythm.due);
  return next === undefined ? networks.overdue(due) : networks.overdueButPlanned(due, dayOf(turn, next));
};

const listed = (turn: Turn, standing: NetworkStanding): ListedNetwork => {
  const { list } = turn.texts.networks;
  const { network, latest, next } = standing;
  const { municipality } = turn;
  const overdue = mayChange(turn) ? overdueSentence(turn, standing) : undefined;
  return {
    id: network.id,
    name: network.name,
    level: network.level,
    about: [
      ...(network.isEnded ? [list.ended] : []),
      ...(municipality !== undefined && network.members.includes(municipality)
        ? [list.withThem(MUNICIPALITY_NAMES[municipality])]
        : []),
      ...(network.rhythm === undefined ? [] : [rhythmWords(turn.texts, network.rhythm)]),
      ...(latest === undefined ? [] : [list.latest(dayOf(turn, latest))]),
      ...(next === undefined ? [] : [list.next(dayOf(turn, next))]),
    ]
      .map((part) => ` · ${part}`)
      .join(''),
    ...(overdue !== undefined && { overdue }),
  };
};

/** The networks by level, those of the reader's municipality first; the staff see ended ones too, last. */
export const networkList = async (
  ports: Ports,
  turn: Turn,
  as: As,
  level: NetworkLevel | undefined = undefined,
  ...notices: readonly string[]
): Promise<Reply> => {
  const { list } = turn.texts.networks;
  const all = await ports.store.find('networks');
  const ended = mayChange(turn) ? all.filter(({ isEnded }) => isEnded) : [];
  const networks = [...theirsFirst(goingOn(all), turn.municipality), ...ended].filter(
    (network) => level === undefined || network.level === level,
  );
  const standings = await networkStandings(ports, networks, turn.today);
  const isEmpty = all.length === 0;
  const isTheirs = networks.some(({ members }) => members.some((id) => id === turn.municipality));
  const sentences = isEmpty
    ? [mayChange(turn) ? list.emptyForStaff : list.empty]
    : [
        list.intro,
        ...(isTheirs && turn.municipality !== undefined
          ? [list.theirs(MUNICIPALITY_NAMES[turn.municipality])]
          : []),
      ];
  const view = networkListView(turn.texts, {
    title: level === undefined ? list.title : list.titleOf(list.levels[level]),
    networks: standings.map((standing) => listed(turn, standing)),
    sentences,
    notices,
    mayChange: mayChange(turn),
    mayAddKnown: isEmpty && mayChange(turn),
  });
  return as(networkListCard.render(view));
};

type RowLabel = keyof Turn['texts']['networks']['card']['labels'];

const rowsOf = async (
  ports: Ports,
  turn: Turn,
  { network, latest, next, rhythm }: NetworkStanding,
): Promise<{ readonly label: string; readonly value: string }[]> => {
  const { networks, labels, formats } = turn.texts;
  const { card } = networks;
  const often = network.rhythm;
  const current = rhythm?.current;
  const savedOn = formats.day(localDate(network.savedAt, ports.timeZone));
  const values: Readonly<Partial<Record<RowLabel, string>>> = {
    ...(network.isEnded && { state: card.ended }),
    level: labels.networkLevels[network.level],
    ...(network.area && { area: labels.areas[network.area] }),
    alsoCalled: formats.list(network.alsoCalled),
    members: network.members.length === 0 ? card.noMembers : memberNames(turn.texts, network, card.allEight),
    ...(often && { rhythm: rhythmWords(turn.texts, often) }),
    ...(often &&
      current && {
        now: card.soFar[often.unit](formats.number(current.has), formats.number(current.should)),
      }),
    convener: network.convener ?? '',
    latest: latest === undefined ? card.noMeeting : dayOf(turn, latest),
    next: next === undefined ? card.noneComing : dayOf(turn, next),
    ...(rhythm && !rhythm.isOverdue && next === undefined && { due: formats.day(rhythm.due) }),
    source: network.source ?? '',
    ...(mayChange(turn) && { saved: card.saved(savedOn, await nameOf(ports, turn, network.savedBy)) }),
  };
  // Object.keys forgets that the keys are those of the labels.
  return (Object.keys(card.labels) as RowLabel[]).flatMap((row) => {
    const value = values[row] ?? '';
    return value === '' ? [] : [{ label: card.labels[row], value }];
  });
};

const MOST_MEETINGS = 8;

/** What was written of the meetings is the staff's, and theirs in their own chat only. */
const meetingRows = (turn: Turn, { meetings }: NetworkStanding) => {
  if (!mayChange(turn) || turn.conversation.kind !== 'personal') return [];
  const { card } = turn.texts.networks;
  const { formats } = turn.texts;
  return [...meetings.held, ...meetings.planned].toReversed().map((meeting) => {
    const [first] = meeting.activities;
    const hours = meeting.activities.reduce((sum, { hours: one = 0 }) => sum + one, 0);
    return {
      day: dayOf(turn, meeting),
      what: [
        first?.title ?? '',
        ...(first?.state === 'planned' ? [card.planned] : []),
        ...(hours > 0 ? [formats.hours(hours)] : []),
      ].join(' · '),
    };
  });
};

/** One network with how it stands and its meetings. */
export const networkReply = async (
  ports: Ports,
  turn: Turn,
  as: As,
  network: Network,
  ...notices: readonly string[]
): Promise<Reply> => {
  const [standing] = await networkStandings(ports, [network], turn.today);
  if (standing === undefined) throw new Error('one network has one standing');
  const meetings = meetingRows(turn, standing);
  const overdue = mayChange(turn) ? overdueSentence(turn, standing) : undefined;
  const view = networkView(turn.texts, {
    id: network.id,
    name: network.name,
    notices,
    rows: await rowsOf(ports, turn, standing),
    ...(overdue !== undefined && { overdue }),
    meetings: meetings.slice(0, MOST_MEETINGS),
    more: Math.max(0, meetings.length - MOST_MEETINGS),
    isEnded: network.isEnded,
    mayChange: mayChange(turn),
  });
  return as(networkCard.render(view));
};
