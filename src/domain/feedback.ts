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

/** A question the catalogue could not answer, without the asker's name. */
export interface UnansweredQuestion {
  readonly id: string;
  readonly version: number;
  readonly at: IsoInstant;
  readonly question: string;
  readonly sourceKey: string;
}
