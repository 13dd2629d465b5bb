import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { choiceTitle } from './choice-title.js';
import { defineCard } from './define-card.js';
import { choices } from './form-choices.js';
import { buttonsFor, type TrainingDoing, trainingButton } from './training-buttons.js';
import { userText } from './user-text.js';

const MAX_TITLE_LENGTH = 60;
/** Keeps the card well under what Teams takes. */
const MAX_EARLIER = 20;
const MAX_ROWS = 50;

const word = z.string();
const row = z.strictObject({ name: userText, text: userText });

const model = z.strictObject({
  summary: word,
  title: word,
  name: userText,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  seats: word,
  isEmpty: z.boolean(),
  none: word,
  rows: z.array(row),
  hasMore: z.boolean(),
  more: word,
  hasEarlier: z.boolean(),
  earlierHeading: word,
  earlier: z.array(row),
  hasPeople: z.boolean(),
  nominationIdLabel: word,
  people: choices,
  nominationId: word,
  open: word,
  hasButtons: z.boolean(),
  buttons: z.array(trainingButton),
});

export const trainingNomineesCard = defineCard('training-nominees', 1, model);

interface NomineeRow {
  readonly id: string;
  readonly name: string;
  /** Unit and state. */
  readonly text: string;
}

export interface TrainingNominees {
  readonly training: string;
  readonly municipality: string;
  readonly notices: readonly string[];
  /** How many of the seats are taken. */
  readonly seats: string;
  /** Who has a seat or waits. */
  readonly rows: readonly NomineeRow[];
  /** Who has said no, was taken back or replaced; the latest first. */
  readonly earlier: readonly NomineeRow[];
  readonly doings: readonly TrainingDoing[];
}

/** Those whom one municipality has nominated, for the municipality itself and for the staff. */
export const trainingNomineesView = (
  { formats, nominations: { list } }: Texts,
  { training, municipality, notices, seats, rows, earlier, doings }: TrainingNominees,
): z.infer<typeof model> => {
  const rowOf = ({ name, text }: NomineeRow) => ({ name, text: `: ${text}` });
  const shown = [...rows.slice(0, MAX_ROWS), ...earlier.slice(0, MAX_EARLIER)];
  const title = list.title(municipality);
  return {
    summary: title,
    title,
    name: training,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    seats,
    isEmpty: rows.length === 0,
    none: list.none,
    rows: rows.slice(0, MAX_ROWS).map(rowOf),
    hasMore: rows.length > MAX_ROWS,
    more: list.more(formats.number(rows.length - MAX_ROWS)),
    hasEarlier: earlier.length > 0,
    earlierHeading: list.earlier,
    earlier: earlier.slice(0, MAX_EARLIER).map(rowOf),
    hasPeople: shown.length > 0,
    nominationIdLabel: list.openLabel,
    people: shown.map(({ id, name }) => ({ title: choiceTitle(name, MAX_TITLE_LENGTH), value: id })),
    nominationId: shown[0]?.id ?? '',
    open: list.open,
    hasButtons: doings.length > 0,
    buttons: buttonsFor(trainingNomineesCard.stamp, doings),
  };
};
