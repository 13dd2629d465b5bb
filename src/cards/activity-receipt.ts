import { z } from 'zod';
import type { Activity } from '../domain/activity.js';
import { isFuture, isInFormStatistics, undoableUntil } from '../domain/activity-rules.js';
import type { IsoInstant } from '../domain/calendar.js';
import type { Texts } from '../texts/index.js';
import { activityDoubts } from './activity-doubts.js';
import { readingModel, readingRows, type SentenceReading } from './activity-reading.js';
import { type ActivityInWords, activityRows, rowsModel } from './activity-rows.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  hasChanges: z.boolean(),
  changes: z.array(z.strictObject({ text: userText })),
  rows: rowsModel,
  notes: z.array(z.strictObject({ text: word })),
  hasReading: z.boolean(),
  readingTitle: word,
  reading: readingModel,
  hasSource: z.boolean(),
  openSource: word,
  /** Checked before it was saved: it leads to a message in Teams and holds no words. */
  sourceLink: word,
  canUndo: z.boolean(),
  canEdit: z.boolean(),
  canRemove: z.boolean(),
  canRepeat: z.boolean(),
  mayBecomeRequest: z.boolean(),
  undo: word,
  edit: word,
  remove: word,
  repeat: word,
  sendRequest: word,
  activityId: word,
  title: userText,
});

export const activityReceiptCard = defineCard('activity-receipt', 1, model);

export interface ActivityReceipt extends ActivityInWords {
  readonly activity: Activity;
  readonly now: IsoInstant;
  /** How the sentence that it was just made from was read. */
  readonly reading?: SentenceReading;
  /** What has just been changed in it, or why nothing was; whole sentences. */
  readonly changes?: readonly string[];
  /** Whether its words speak of an assignment to come. */
  readonly speaksOfRequest?: boolean;
  /** It is looked up, and has not just been saved. */
  readonly isOpened?: boolean;
}

/** What is taken back, or lies in a closed year, stays as it is. */
const canEdit = ({ activity, closed }: ActivityReceipt): boolean =>
  activity.undone === undefined && closed === undefined;

const canUndo = (shown: ActivityReceipt): boolean =>
  canEdit(shown) && shown.now <= undoableUntil(shown.activity);

const notesOf = (texts: Texts, shown: ActivityReceipt): string[] => {
  const { activity, today } = shown;
  const { receipt } = texts.log;
  if (activity.undone !== undefined) return [receipt.undoneNote];
  return [
    ...activityDoubts(texts, activity),
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
  const { log, logMessage } = texts;
  const { activity, changes = [] } = receipt;
  const heading = headingOf(texts, receipt);
  const reading = receipt.reading === undefined ? [] : readingRows(texts, receipt.reading);
  return {
    summary: heading,
    heading,
    hasChanges: changes.length > 0,
    changes: changes.map((text) => ({ text })),
    rows: activityRows(texts, receipt).map(({ label, value }) => ({ label, value })),
    notes: notesOf(texts, receipt).map((text) => ({ text })),
    hasReading: reading.length > 0,
    readingTitle: log.reading.title,
    reading,
    hasSource: activity.sourceLink !== undefined,
    openSource: logMessage.open,
    sourceLink: activity.sourceLink ?? '',
    canUndo: canUndo(receipt),
    canEdit: canEdit(receipt),
    canRemove: canEdit(receipt) && !canUndo(receipt),
    canRepeat: activity.undone === undefined && receipt.isOpened === true,
    mayBecomeRequest:
      activity.undone === undefined && activity.requestId === undefined && receipt.speaksOfRequest === true,
    undo: log.receipt.undo,
    edit: log.receipt.edit,
    remove: texts.myActivities.remove,
    repeat: texts.myActivities.repeatButton,
    sendRequest: log.receipt.sendRequest,
    activityId: activity.id,
    title: activity.title,
  };
};
