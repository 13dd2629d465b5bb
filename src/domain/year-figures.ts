/** How exactly a figure is known, as its source words it (002:312-326). */
export const EXACTNESSES = ['exact', 'about', 'over'] as const;
export type Exactness = (typeof EXACTNESSES)[number];

/** A row of the economy, in thousands of kronor; income is negative (000:79-86). */
export interface BudgetRow {
  readonly label: string;
  readonly outcomeBefore?: number;
  readonly outcome?: number;
  readonly budget?: number;
}

/** Who works at FoU, or in which posts, in percent of full time (000:102-108, 002:504-514). */
export interface StaffingRow {
  readonly label: string;
  readonly percent?: number;
  /** Of that, what is until further notice. */
  readonly permanentPercent?: number;
  readonly note?: string;
}

/** A figure of the year's communication, such as followers or unique visitors (002:312-326). */
export interface Indicator {
  readonly label: string;
  readonly value: number;
  readonly exactness: Exactness;
}

/** What is known of a year beside its activities; what is unknown is left out. */
export interface YearFigures {
  readonly id: string;
  readonly version: number;
  /** Unique. */
  readonly year: number;
  readonly budget: readonly BudgetRow[];
  readonly staffing: readonly StaffingRow[];
  readonly indicators: readonly Indicator[];
}

/** One year has one record, whoever enters it. */
export const yearFiguresId = (year: number): string => `${year}-figures`;
