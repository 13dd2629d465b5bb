import type { Area, DocumentationKind, Pillar } from '../domain/enums.js';
import type { PublicationStatus } from '../domain/publication.js';
import type { Exactness } from '../domain/year-figures.js';
import type { Choices } from './import-words.js';

/** The labels that a file with a plan may hold. */
export interface PlanWords {
  readonly areas: Choices<Area>;
  readonly pillars: Choices<Pillar>;
  /** By id of the result-goal area: those of the register. */
  readonly resultGoalAreas: Choices<string>;
  readonly documentation: Choices<DocumentationKind>;
  readonly statuses: Choices<PublicationStatus>;
  readonly exactness: Choices<Exactness>;
}

/** What the rows of a plan are read with, beside what stands in them. */
export interface PlanContext {
  readonly year: number;
  /** With FoU's own areas of result goals beside those of the register. */
  readonly words: PlanWords;
  /** Today's staff and those who have been. */
  readonly staff: readonly { readonly id: string; readonly displayName: string }[];
}
