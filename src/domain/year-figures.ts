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
  /** Beyond what the ordinary budget covers, such as a project's: in no total (000:108, 002:509-514). */
  readonly isBeyondBudget?: true;
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

/** The three lists that a year's figures are kept in. */
export const FIGURE_LISTS = ['budget', 'staffing', 'indicators'] as const;
export type FigureList = (typeof FIGURE_LISTS)[number];

/** All rows of one of the lists. */
export type FigureRows = {
  [List in FigureList]: { readonly list: List; readonly rows: YearFigures[List] };
}[FigureList];

/** One year has one record, whoever enters it. */
export const yearFiguresId = (year: number): string => `${year}-figures`;

/** A year that nothing has been entered for; its version is that of what is not there. */
export const noFigures = (year: number): YearFigures => ({
  id: yearFiguresId(year),
  version: 0,
  year,
  budget: [],
  staffing: [],
  indicators: [],
});

/** The year's figures with one list replaced. */
export const withRows = (figures: YearFigures, { list, rows }: FigureRows): YearFigures => ({
  ...figures,
  [list]: rows,
});
