import { z } from 'zod';
import type { Nomination } from '../domain/training.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
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
  facts: z.array(z.strictObject({ label: word, text: userText })),
  historyHeading: word,
  steps: z.array(z.strictObject({ text: userText })),
  mayChange: z.boolean(),
  changeHeading: word,
  reasonLabel: word,
  reason: userText,
  newNameLabel: word,
  newName: userText,
  newUnitLabel: word,
  newUnit: userText,
  withdraw: word,
  decline: word,
  replace: word,
  back: word,
  nominationId: word,
  expectedVersion: z.int(),
  trainingId: word,
  municipalityId: word,
});

export const nominationCard = defineCard('nomination', 1, model);

/** What stands in the inputs. */
export type NominationValues = Readonly<Record<'reason' | 'newName' | 'newUnit', string>>;
export const EMPTY_NOMINATION: NominationValues = { reason: '', newName: '', newUnit: '' };

export interface NominationView {
  readonly nomination: Nomination;
  readonly notices: readonly string[];
  readonly problems: readonly string[];
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** What has happened to the seat, in the order that it did. */
  readonly steps: readonly string[];
  readonly mayChange: boolean;
  readonly values: NominationValues;
}

/** One person who is nominated, the history of their seat, and what can be done about it. */
export const nominationView = (
  { nominations: { card } }: Texts,
  { nomination, notices, problems, facts, steps, mayChange, values }: NominationView,
): z.infer<typeof model> => {
  const { historyHeading, changeHeading, reasonLabel, newNameLabel, newUnitLabel } = card;
  const { withdraw, decline, replace, back } = card;
  return {
    ...values,
    summary: card.title,
    title: card.title,
    name: nomination.name,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    facts: facts.map(({ label, text }) => ({ label: `${label}: `, text })),
    historyHeading,
    steps: steps.map((text) => ({ text })),
    mayChange,
    changeHeading,
    reasonLabel,
    newNameLabel,
    newUnitLabel,
    withdraw,
    decline,
    replace,
    back,
    nominationId: nomination.id,
    expectedVersion: nomination.version,
    trainingId: nomination.trainingId,
    municipalityId: nomination.municipalityId,
  };
};
