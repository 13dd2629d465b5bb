import type { IsoInstant } from './calendar.js';

/** The answer to "Hjälpte det?"; no name is kept. */
export interface AnswerFeedback {
  readonly id: string;
  readonly version: number;
  readonly at: IsoInstant;
  readonly entryId: string;
  readonly helped: boolean;
  readonly sourceKey: string;
}

/** What staff have done with a question: written an entry that answers it, or put it aside. */
export type QuestionEnding =
  | { readonly at: IsoInstant; readonly by: string; readonly how: 'answered'; readonly entryId: string }
  | { readonly at: IsoInstant; readonly by: string; readonly how: 'not_relevant' };

/** A question the catalogue could not answer, without the asker's name. */
export interface UnansweredQuestion {
  readonly id: string;
  readonly version: number;
  readonly at: IsoInstant;
  readonly question: string;
  readonly sourceKey: string;
  /** By whom of the staff and when; missing while it waits for an answer. */
  readonly ended?: QuestionEnding;
}
