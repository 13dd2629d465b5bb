import { z } from 'zod';
import type { Activity } from '../domain/activity.js';
import { undoableUntil } from '../domain/activity-rules.js';
import type { IsoInstant } from '../domain/calendar.js';
import type { Texts } from '../texts/index.js';
import { activityDoubts } from './activity-doubts.js';
import { readingModel, readingRows, type SentenceReading } from './activity-reading.js';
import { type ActivityInWords, type ActivityRow, activityRows } from './activity-rows.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();
const notes = z.array(z.strictObject({ text: word }));

const model = z.strictObject({
  summary: word,
  heading: word,
  hasIntro: z.boolean(),
  intro: word,
  items: z.array(
    z.strictObject({
      number: word,
      title: userText,
      details: userText,
      notes,
      canUndo: z.boolean(),
      canEdit: z.boolean(),
      canPick: z.boolean(),
      activityId: word,
    }),
  ),
  notes,
  hasReading: z.boolean(),
  readingTitle: word,
  reading: readingModel,
  canUndoAll: z.boolean(),
  undo: word,
  edit: word,
  pick: word,
  words: userText,
  undoAll: word,
  listed: word,
});

export const activityReceiptsCard = defineCard('activity-receipts', 1, model);

/** One of several activities that were logged together. */
export interface ListedReceipt extends ActivityInWords {
  readonly activity: Activity;
}

export interface ActivityReceipts {
  readonly receipts: readonly ListedReceipt[];
  readonly now: IsoInstant;
  /** How what they were just made from was read, in the same order. */
  readonly readings?: readonly SentenceReading[];
  /** What somebody wants changed in one of them, when it is to be asked in which. */
  readonly words?: string;
}

/** What a person recognises an activity by, after its kind and title. */
const DETAILS: readonly ActivityRow[] = [
  'date',
  'state',
  'hours',
  'municipalities',
  'otherParties',
  'staffIds',
  'area',
  'closed',
];

/** Ten of them have to go into one message. */
const MAX_DETAILS_LENGTH = 300;

const itemOf = (texts: Texts, receipt: ListedReceipt, index: number, { now, words }: ActivityReceipts) => {
  const { log, formats } = texts;
  const { activity } = receipt;
  const rows = activityRows(texts, receipt);
  const wordsOf = (wanted: ActivityRow): string => rows.find(({ row }) => row === wanted)?.value ?? '';
  const stands = activity.undone === undefined;
  const canChange = stands && receipt.closed === undefined;
  return {
    number: formats.number(index + 1),
    title: log.receipts.title(wordsOf('kind'), wordsOf('title')),
    details: clipped(
      DETAILS.map(wordsOf)
        .filter((value) => value !== '')
        .join(' · '),
      MAX_DETAILS_LENGTH,
    ),
    notes: [...(stands ? activityDoubts(texts, activity) : [log.receipts.removed]).map((text) => ({ text }))],
    canUndo: canChange && words === undefined && now <= undoableUntil(activity),
    canEdit: canChange && words === undefined,
    canPick: canChange && words !== undefined,
    activityId: activity.id,
  };
};

/** Several activities that were logged by one message, each with its way back, and one for all of them. */
export const activityReceiptsView = (texts: Texts, shown: ActivityReceipts): z.infer<typeof model> => {
  const { formats, log } = texts;
  const { receipts, words } = shown;
  const items = receipts.map((receipt, index) => itemOf(texts, receipt, index, shown));
  const standing = receipts.filter(({ activity }) => activity.undone === undefined).length;
  const saved =
    standing === 0
      ? log.receipts.allRemoved(formats.number(receipts.length))
      : log.receipts.saved(formats.number(standing));
  const heading = words === undefined ? saved : log.receipts.which;
  const reading = (shown.readings ?? []).flatMap((one, index) =>
    readingRows(texts, one).map(({ label, words: read }) => ({
      label: log.reading.ofNumber(formats.number(index + 1), label),
      words: read,
    })),
  );
  const undoable = items.filter(({ canUndo }) => canUndo).length;
  return {
    summary: heading,
    heading,
    hasIntro: words !== undefined,
    intro: log.receipts.whichIntro,
    items,
    notes: undoable > 0 ? [{ text: log.receipt.undoNote }] : [],
    hasReading: reading.length > 0,
    readingTitle: log.reading.title,
    reading,
    canUndoAll: undoable > 1,
    undo: log.receipt.undo,
    edit: log.receipt.edit,
    pick: log.receipts.pick,
    words: words ?? '',
    undoAll: log.receipts.undoAll,
    listed: receipts.map(({ activity }) => activity.id).join(','),
  };
};
