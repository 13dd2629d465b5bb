import { z } from 'zod';
import type { ActivityDetails, ActivityDraft, Participants } from '../domain/activity.js';
import { type IsoDate, yearOf } from '../domain/calendar.js';
import type { GoalArea } from '../domain/goal-area.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { goalAreaName } from './goal-area-name.js';
import { userText } from './user-text.js';

export const rowsModel = z.array(z.strictObject({ label: z.string(), value: userText }));

/** What an activity comes to in words, and what its ids stand for. */
export interface ActivityInWords {
  readonly activity: ActivityDraft;
  /** Details whose value the bot concluded; they are marked as proposals. */
  readonly inferred: readonly (keyof ActivityDetails)[];
  readonly today: IsoDate;
  /** Names of everyone in `staffIds`; shown when they are not the one who writes alone. */
  readonly staff: readonly string[];
  /** The one who logged it, when that is none of `staffIds`. */
  readonly loggedBy?: string;
  readonly requestNumber?: string;
  /** The goal of the year's plan that it counts towards. */
  readonly planGoal?: string;
  /** Areas of result goals beside the register's. */
  readonly goalAreas?: readonly GoalArea[];
  /** The network whose meeting it was. */
  readonly network?: string;
  /** Who has closed its year and when, in a sentence; without it the year is open. */
  readonly closed?: string;
}

export type ActivityRow = keyof Texts['log']['receipt']['labels'];

const dateText = (
  { formats }: Texts,
  { date, dateEnd }: Pick<ActivityDraft, 'date' | 'dateEnd'>,
  today: IsoDate,
): string => (date === undefined ? '' : formats.period(date, yearOf(today), dateEnd));

const hoursText = (
  { formats, log }: Texts,
  { hours, hoursPerPerson }: Pick<ActivityDraft, 'hours' | 'hoursPerPerson'>,
): string => {
  const all = hours === undefined ? '' : formats.hours(hours);
  return hoursPerPerson === undefined || all === ''
    ? all
    : log.receipt.hoursPerPerson(all, formats.hours(hoursPerPerson));
};

const municipalitiesText = (
  { formats, log }: Texts,
  { municipalities }: Pick<ActivityDraft, 'municipalities'>,
): string => {
  if (municipalities.length === 0) return log.receipt.noMunicipality;
  if (municipalities.length === MUNICIPALITY_IDS.length) return log.receipt.allMunicipalities;
  return formats.list(municipalities.map((id) => MUNICIPALITY_NAMES[id]));
};

/** "151 anmälda, 86 deltog (60 på plats, 26 digitalt)": registered and attended are never mixed (I17). */
const participantsText = ({ formats, log }: Texts, participants: Participants): string => {
  const { receipt } = log;
  const counted = (count: number | undefined, text: (count: string) => string): string[] =>
    count === undefined ? [] : [text(formats.number(count))];
  const where = [
    ...counted(participants.onSite, receipt.onSite),
    ...counted(participants.online, receipt.online),
  ].join(', ');
  const counts = [
    ...counted(participants.registered, receipt.registered),
    ...counted(participants.attended, (count) =>
      where === '' ? receipt.attended(count) : `${receipt.attended(count)} (${where})`,
    ),
  ].join(', ');
  return participants.estimated ? receipt.estimated(counts) : counts;
};

const valuesOf = (
  texts: Texts,
  {
    activity,
    today,
    staff,
    loggedBy,
    requestNumber,
    planGoal,
    goalAreas = [],
    network,
    closed,
  }: ActivityInWords,
): Readonly<Record<ActivityRow, string>> => {
  const { labels, formats, networks } = texts;
  const { kind, area, pillar, resultGoalAreaId: goal, participants, state } = activity;
  return {
    kind: kind === undefined ? '' : labels.kinds[kind],
    title: activity.title,
    date: dateText(texts, activity, today),
    state: state === undefined || state === 'done' ? '' : labels.states[state],
    hours: hoursText(texts, activity),
    municipalities: municipalitiesText(texts, activity),
    otherParties: formats.list(activity.otherParties),
    participants: participants === undefined ? '' : participantsText(texts, participants),
    staffIds: activity.staffIds.length > 1 || loggedBy !== undefined ? formats.list(staff) : '',
    loggedBy: loggedBy ?? '',
    area: area === undefined ? '' : labels.areas[area],
    pillar: pillar === undefined || pillar === null ? '' : labels.pillars[pillar],
    resultGoalAreaId: goal === undefined ? '' : goalAreaName(texts, goalAreas, goal),
    planGoalId: planGoal ?? '',
    line: activity.line === 'first' ? '' : labels.lines[activity.line],
    requestId: requestNumber ?? '',
    networkId: network ?? '',
    body: activity.body === undefined ? '' : networks.steering.bodies[activity.body],
    outcomeNote: activity.outcomeNote ?? '',
    documentation: formats.list(
      activity.documentation.map(({ kind: type, title }) => `${labels.documentation[type]}: ${title}`),
    ),
    closed: closed ?? '',
  };
};

/** The rows that say something, in the order that a person reads them. */
export const activityRows = (
  texts: Texts,
  words: ActivityInWords,
): readonly { readonly row: ActivityRow; readonly label: string; readonly value: string }[] => {
  const { receipt } = texts.log;
  const values = valuesOf(texts, words);
  const inferred: readonly string[] = words.inferred;
  // Object.keys forgets that the keys are those of the labels.
  return (Object.keys(receipt.labels) as ActivityRow[])
    .filter((row) => values[row] !== '')
    .map((row) => ({
      row,
      label: receipt.labels[row],
      value: inferred.includes(row) ? receipt.proposal(values[row]) : values[row],
    }));
};
