import { z } from 'zod';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Training } from '../domain/training.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  name: userText,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  intro: word,
  rows: z.array(z.strictObject({ label: word, text: word })),
  chooseOne: word,
  municipalityIdLabel: word,
  municipalities: choices,
  municipalityId: userText,
  countLabel: word,
  count: userText,
  release: word,
  giveBack: word,
  back: word,
  trainingId: word,
  expectedVersion: z.int(),
});

export const trainingSeatsCard = defineCard('training-seats', 1, model);

/** What stands in the inputs. */
export type SeatValues = Readonly<Record<'municipalityId' | 'count', string>>;
export const EMPTY_SEATS: SeatValues = { municipalityId: '', count: '1' };

export interface SeatForm {
  readonly training: Training;
  /** How it stands in each municipality. */
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  readonly values: SeatValues;
  readonly notices: readonly string[];
  readonly problems: readonly string[];
}

/** Where staff let others have seats that a municipality does not use, and give them back. */
export const trainingSeatsView = (
  { trainings: { seats }, common }: Texts,
  { training, rows, values, notices, problems }: SeatForm,
): z.infer<typeof model> => {
  return {
    ...values,
    summary: problems[0] ?? notices[0] ?? seats.title,
    title: seats.title,
    name: training.name,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    intro: seats.intro,
    rows: rows.map(({ label, text }) => ({ label: `${label}: `, text })),
    chooseOne: common.chooseOne,
    municipalityIdLabel: seats.municipalityIdLabel,
    municipalities: choicesOf(MUNICIPALITY_IDS, (id) => MUNICIPALITY_NAMES[id]),
    countLabel: seats.countLabel,
    release: seats.release,
    giveBack: seats.giveBack,
    back: seats.back,
    trainingId: training.id,
    expectedVersion: training.version,
  };
};
