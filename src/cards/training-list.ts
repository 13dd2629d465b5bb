import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { buttonsFor, type TrainingDoing, trainingButton } from './training-buttons.js';
import { userText } from './user-text.js';

/** As many as Teams takes in a card with the longest names. */
const MAX_ROWS = 30;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  isEmpty: z.boolean(),
  none: word,
  rows: z.array(z.strictObject({ name: userText, text: word, open: word, trainingId: word })),
  hasMore: z.boolean(),
  more: word,
  hasButtons: z.boolean(),
  buttons: z.array(trainingButton),
});

export const trainingListCard = defineCard('training-list', 1, model);

export interface TrainingList {
  /** In the order that they begin; what is said of each depends on who reads. */
  readonly rows: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
  readonly doings: readonly TrainingDoing[];
}

/** The trainings that are open, each with a button to see it. */
export const trainingListView = (
  { formats, trainings: { list } }: Texts,
  { rows, notices, doings }: TrainingList,
): z.infer<typeof model> => ({
  summary: notices[0] ?? list.title,
  title: list.title,
  hasNotices: notices.length > 0,
  notices: notices.map((text) => ({ text })),
  isEmpty: rows.length === 0,
  none: list.none,
  rows: rows.slice(0, MAX_ROWS).map(({ id, name, text }) => ({
    name,
    text,
    open: list.open,
    trainingId: id,
  })),
  hasMore: rows.length > MAX_ROWS,
  more: list.more(formats.number(rows.length - MAX_ROWS)),
  hasButtons: doings.length > 0,
  buttons: buttonsFor(trainingListCard.stamp, doings),
});
