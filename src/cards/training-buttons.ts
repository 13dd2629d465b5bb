import type { z } from 'zod';
import type { RightName } from '../domain/rights.js';
import { requestButton } from './request-buttons.js';

/** As the templates of cards about trainings draw it; `data` holds the verb and the card's stamp too. */
export const trainingButton = requestButton;
export type TrainingButton = z.infer<typeof trainingButton>;

/** Says what a button does before it stands on a card. */
export interface TrainingDoing {
  readonly title: string;
  readonly verb: RightName;
  readonly data: Readonly<Record<string, string | number>>;
  readonly isLikely?: true;
}

/** Teams hides what is more than six beside each other, and other clients what is more than five. */
const MAX_BESIDE = 5;

export const buttonsFor = (stamp: string, doings: readonly TrainingDoing[]): TrainingButton[] =>
  doings.map(({ title, verb, data, isLikely }) => ({
    title,
    style: isLikely ? 'positive' : 'default',
    verb,
    data: { verb, card: stamp, ...data },
  }));

/** The buttons in rows that every client shows whole. */
export const rowsOf = (buttons: readonly TrainingButton[]): { buttons: TrainingButton[] }[] =>
  Array.from({ length: Math.ceil(buttons.length / MAX_BESIDE) }, (_, row) => ({
    buttons: buttons.slice(row * MAX_BESIDE, (row + 1) * MAX_BESIDE),
  }));
