import { z } from 'zod';
import type { Activity, ActivityDetails, Participants } from '../domain/activity.js';
import { isFuture, isInFormStatistics, undoableUntil, weekendDaysOf } from '../domain/activity-rules.js';
import { type IsoDate, type IsoInstant, yearOf } from '../domain/calendar.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { isResultGoalArea } from '../domain/result-goal-area.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  rows: z.array(z.strictObject({ label: word, value: userText })),
  notes: z.array(z.strictObject({ text: word })),
  canUndo: z.boolean(),
  canEdit: z.boolean(),
  canRemove: z.boolean(),
  canRepeat: z.boolean(),
  undo: word,
  edit: word,
  remove: word,
  repeat: word,
  activityId: word,
});

export const activityReceiptCard = defineCard('activity-receipt', 1, model);

export interface ActivityReceipt {
  readonly activity: Activity;
  /** Fields whose value the bot concluded; they are marked as proposals. */
  readonly proposed: ReadonlySet<keyof ActivityDetails>;
  readonly today: IsoDate;
  readonly now: IsoInstant;
  /** Whether whoever reads it may change and remove it. */
  readonly mayChange: boolean;
  /** Names of everyone in `staffIds`. */
  readonly staff: readonly string[];
  readonly requestNumber?: string;
  /** Looked up, and not just saved. */
  readonly isOpened: boolean;
}

const dateText = ({ formats }: Texts, { date, dateEnd }: Activity, today: IsoDate): string =>
  formats.period(date, yearOf(today), dateEnd);

const hoursText = ({ formats, log }: Texts, { hours, hoursPerPerson }: Activity): string => {
  const all = hours === undefined ? '' : formats.hours(hours);
  return hoursPerPerson === undefined || all === ''
    ? all
    : log.receipt.hoursPerPerson(all, formats.hours(hoursPerPerson));
};

const municipalitiesText = ({ formats, log }: Texts, { municipalities }: Activity): string => {
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

const rowsOf = (texts: Texts, { activity, today, staff, requestNumber }: ActivityReceipt) => {
  const { labels, log, formats } = texts;
  const { pillar, resultGoalAreaId: goal, participants } = activity;
  const rows: Readonly<Record<keyof Texts['log']['receipt']['labels'], string>> = {
    kind: labels.kinds[activity.kind],
    title: activity.title,
    date: dateText(texts, activity, today),
    hours: hoursText(texts, activity),
    municipalities: municipalitiesText(texts, activity),
    otherParties: formats.list(activity.otherParties),
    participants: participants === undefined ? '' : participantsText(texts, participants),
    staffIds: activity.staffIds.length > 1 ? formats.list(staff) : '',
    area: labels.areas[activity.area],
    pillar: pillar === null ? '' : labels.pillars[pillar],
    resultGoalAreaId: goal !== undefined && isResultGoalArea(goal) ? log.resultGoalAreas[goal] : '',
    line: activity.line === 'first' ? '' : labels.lines[activity.line],
    requestId: requestNumber ?? '',
    outcomeNote: activity.outcomeNote ?? '',
    documentation: formats.list(
      activity.documentation.map(({ kind, title }) => `${labels.documentation[kind]}: ${title}`),
    ),
  };
  return rows;
};

const canChange = ({ activity, mayChange }: ActivityReceipt): boolean =>
  mayChange && activity.undone === undefined;

const canUndo = (shown: ActivityReceipt): boolean =>
  canChange(shown) && shown.now <= undoableUntil(shown.activity);

const notesOf = ({ log, formats }: Texts, shown: ActivityReceipt): string[] => {
  const { activity, today } = shown;
  const { receipt } = log;
  if (activity.undone !== undefined) return [receipt.undoneNote];
  const weekend = weekendDaysOf(activity).map((day) => formats.day(day));
  return [
    ...(weekend.length > 0 ? [receipt.weekend(formats.list(weekend))] : []),
    ...(activity.state === 'planned' && isFuture(activity.date, today) ? [receipt.plannedNote] : []),
    ...(isInFormStatistics(activity) ? [] : [receipt.beforeForm]),
    ...(canUndo(shown) ? [receipt.undoNote] : []),
  ];
};

const headingOf = ({ log, myActivities }: Texts, { activity, isOpened }: ActivityReceipt): string => {
  if (activity.undone !== undefined) return log.receipt.undone;
  return isOpened ? myActivities.opened[activity.state] : log.receipt[activity.state];
};

/** What was understood and saved, what it counts towards, what the bot concluded itself, and the way back. */
export const activityReceiptView = (texts: Texts, receipt: ActivityReceipt): z.infer<typeof model> => {
  const { log } = texts;
  const { activity, proposed } = receipt;
  const heading = headingOf(texts, receipt);
  const rows = rowsOf(texts, receipt);
  // Object.keys forgets that the keys are those of the labels.
  const fields = Object.keys(log.receipt.labels) as (keyof typeof rows)[];
  return {
    summary: heading,
    heading,
    rows: fields
      .filter((field) => rows[field] !== '')
      .map((field) => ({
        label: log.receipt.labels[field],
        value: proposed.has(field) ? log.receipt.proposal(rows[field]) : rows[field],
      })),
    notes: notesOf(texts, receipt).map((text) => ({ text })),
    canUndo: canUndo(receipt),
    canEdit: canChange(receipt),
    canRemove: canChange(receipt) && !canUndo(receipt),
    canRepeat: receipt.isOpened && activity.undone === undefined,
    undo: log.receipt.undo,
    edit: log.receipt.edit,
    remove: texts.myActivities.remove,
    repeat: texts.myActivities.repeatButton,
    activityId: activity.id,
  };
};
