import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { buttonsFor, rowsOf, type TrainingDoing, trainingButton } from './training-buttons.js';
import { userText } from './user-text.js';

const word = z.string();
const line = z.strictObject({
  label: word,
  text: userText,
  hasButtons: z.boolean(),
  buttons: z.array(trainingButton),
});

const model = z.strictObject({
  summary: word,
  title: word,
  name: userText,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  facts: z.array(z.strictObject({ label: word, text: word })),
  sessionsHeading: word,
  sessions: z.array(line),
  hasSeats: z.boolean(),
  seatsHeading: word,
  seats: z.array(line),
  groups: z.array(z.strictObject({ buttons: z.array(trainingButton) })),
});

export const trainingCard = defineCard('training', 1, model);

/** A line of the card, and what can be done about it. */
export interface TrainingLine {
  readonly label: string;
  readonly text: string;
  readonly doings: readonly TrainingDoing[];
}

export interface TrainingOverview {
  readonly name: string;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly sessions: readonly TrainingLine[];
  /** Empty for those who do not see how many have a seat. */
  readonly seats: readonly TrainingLine[];
  readonly doings: readonly TrainingDoing[];
}

/** One training as somebody may see it: never a name of who is nominated. */
export const trainingView = (
  { trainings: { card } }: Texts,
  { name, notices, facts, sessions, seats, doings }: TrainingOverview,
): z.infer<typeof model> => {
  const lineOf = ({ label, text, doings: own }: TrainingLine) => ({
    label: `${label}: `,
    text,
    hasButtons: own.length > 0,
    buttons: buttonsFor(trainingCard.stamp, own),
  });
  return {
    summary: notices[0] ?? card.title,
    title: card.title,
    name,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    facts: facts.map(({ label, text }) => ({ label: `${label}: `, text })),
    sessionsHeading: card.sessionsHeading,
    sessions: sessions.map(lineOf),
    hasSeats: seats.length > 0,
    seatsHeading: card.seatsHeading,
    seats: seats.map(lineOf),
    groups: rowsOf(buttonsFor(trainingCard.stamp, doings)),
  };
};
