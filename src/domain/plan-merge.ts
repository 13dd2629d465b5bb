import { type IsoDate, yearOf } from './calendar.js';
import type { Area, DocumentationKind, Pillar } from './enums.js';
import type { FuzzyDate } from './fuzzy-date.js';
import type { MunicipalityId } from './municipality.js';
import type { GoalDetails, PlanGoal, PlannedWork, StatedResult } from './plan-goal.js';
import type { Publication, PublicationDetails, PublicationStatus } from './publication.js';
import { publicationDetailsOf } from './publication.js';
import { isSameLabel, labelKey } from './same-label.js';
import type { BudgetRow, Indicator, StaffingRow } from './year-figures.js';

/** A planned work as a file has it; what it leaves out stays as it is. */
export interface StatedWork {
  readonly row: number;
  readonly label: string;
  readonly responsibleIds?: readonly string[];
  readonly due?: FuzzyDate;
  readonly isDone?: boolean;
}

/** A goal as a file has it; what it leaves out stays as it is. */
export interface StatedGoal {
  readonly row: number;
  readonly label: string;
  readonly area?: Area;
  readonly pillar?: Pillar;
  readonly resultGoalAreaId?: string;
  readonly plannedWork: readonly StatedWork[];
  readonly result?: StatedResult;
}

/** A publication as a file has it; what it leaves out stays as it is. */
export interface StatedPublication {
  readonly row: number;
  readonly title: string;
  readonly kind?: DocumentationKind;
  readonly status?: PublicationStatus;
  readonly date?: FuzzyDate;
  readonly postponedFrom?: FuzzyDate;
  readonly authors?: readonly string[];
  readonly municipalities?: readonly MunicipalityId[];
  readonly partners?: readonly string[];
  readonly area?: Area;
  readonly pillar?: Pillar;
  readonly url?: string;
  readonly mark?: string;
}

/** A row of the year's figures as a file has it; what it leaves out stays as it is. */
export interface StatedRow<Row extends { readonly label: string }> {
  readonly row: number;
  readonly label: string;
  readonly fields: Partial<Omit<Row, 'label'>>;
}

/** A row of the staffing as a file has it, which can also say that it is within the budget. */
export type StatedStaffing = Omit<StaffingRow, 'isBeyondBudget'> & { readonly isBeyondBudget?: boolean };

/** A time that is written as it was has not changed, whatever it was read as then. */
const keptTime = (before: FuzzyDate | undefined, stated: FuzzyDate | undefined): FuzzyDate | undefined =>
  stated === undefined || stated.text === before?.text ? before : stated;

const mergedWork = (
  before: readonly PlannedWork[],
  stated: readonly StatedWork[],
  today: IsoDate,
): readonly PlannedWork[] => {
  const merged = [...before];
  for (const { label, responsibleIds, due, isDone } of stated) {
    const at = merged.findIndex((work) => isSameLabel(work.label, label));
    const old = merged[at];
    const time = keptTime(old?.due, due);
    const doneAt = (isDone ?? old?.doneAt !== undefined) ? (old?.doneAt ?? today) : undefined;
    const work: PlannedWork = {
      id: old?.id ?? freeWorkId(merged),
      label: old?.label ?? label,
      responsibleIds: responsibleIds ?? old?.responsibleIds ?? [],
      ...(time !== undefined && { due: time }),
      ...(doneAt !== undefined && { doneAt }),
    };
    if (old === undefined) merged.push(work);
    else merged[at] = work;
  }
  return merged;
};

/** The first of `1`, `2` … that no planned work of the goal has. */
const freeWorkId = (works: readonly PlannedWork[]): string => {
  const taken = new Set(works.map(({ id }) => id));
  let number = works.length + 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
};

/**
 * What a goal is after a file has been read in: nothing is taken away, and planned work is added or changed by its
 * label; what is done is so from `today`, unless it was already.
 */
export const mergedGoal = (before: PlanGoal | undefined, stated: StatedGoal, today: IsoDate): GoalDetails => {
  const plannedWork = mergedWork(before?.plannedWork ?? [], stated.plannedWork, today);
  const area = stated.area ?? before?.area;
  const pillar = stated.pillar ?? before?.pillar;
  const resultGoalAreaId = stated.resultGoalAreaId ?? before?.resultGoalAreaId;
  return {
    label: before?.label ?? stated.label,
    ...(area !== undefined && { area }),
    ...(pillar !== undefined && { pillar }),
    ...(resultGoalAreaId !== undefined && { resultGoalAreaId }),
    ...((before?.plannedWork !== undefined || plannedWork.length > 0) && { plannedWork }),
  };
};

/** The year that a time lies in: the plan's own when the time reaches into it. */
const yearIn = ({ period }: FuzzyDate, year: number): number => {
  if (period === undefined) return year;
  const [from, to] = [yearOf(period.from), yearOf(period.to)];
  return from <= year && year <= to ? year : from;
};

type PostponedFrom = PublicationDetails['postponedFrom'];

const postponedText = (before: PostponedFrom): string | undefined =>
  before && (before.date?.text ?? String(before.year));

const postponedFromIn = (stated: FuzzyDate, year: number): PostponedFrom =>
  /^\d{4}$/.test(stated.text) ? { year: Number(stated.text) } : { year: yearIn(stated, year), date: stated };

/** When it was planned for before it was postponed: as stated, else the time that it had until now. */
const postponedFromAfter = (
  before: Publication | undefined,
  stated: StatedPublication,
  isPostponedNow: boolean,
  year: number,
): PostponedFrom => {
  const { postponedFrom } = stated;
  if (postponedFrom !== undefined && postponedFrom.text !== postponedText(before?.postponedFrom)) {
    return postponedFromIn(postponedFrom, year);
  }
  const isPostponedByThis = isPostponedNow && before !== undefined && before.status !== 'postponed';
  if (!isPostponedByThis) return before?.postponedFrom;
  return { year: before.year, ...(before.date !== undefined && { date: before.date }) };
};

/**
 * What a publication is after a file of a year has been read in. A postponed one belongs to the year of its new date
 * and keeps what was planned before (002:133-134); any other to the year of the file, or the one that it had.
 * `stated.kind` must be there when there is none before.
 */
export const mergedPublication = (
  before: Publication | undefined,
  stated: StatedPublication,
  year: number,
): PublicationDetails => {
  const { row: _row, postponedFrom: _postponedFrom, date: statedDate, ...fields } = stated;
  const status = stated.status ?? before?.status ?? 'planned';
  const date = keptTime(before?.date, statedDate);
  const isPostponed = status === 'postponed';
  const isNewTime = date !== before?.date;
  const postponedFrom = postponedFromAfter(before, stated, isPostponed, year);
  const newYear = isPostponed && date !== undefined ? yearIn(date, year) : year;
  return {
    kind: 'report',
    authors: [],
    municipalities: [],
    partners: [],
    ...(before && publicationDetailsOf(before)),
    ...fields,
    title: before?.title ?? stated.title,
    status,
    year: before === undefined || isNewTime ? newYear : before.year,
    ...(date !== undefined && { date }),
    ...(postponedFrom !== undefined && { postponedFrom }),
  };
};

/** Rows are changed by their label, and new ones come last. */
const mergedRows = <Row extends { readonly label: string }>(
  before: readonly Row[],
  stated: readonly StatedRow<Row>[],
  made: (label: string, fields: StatedRow<Row>['fields']) => Row,
): readonly Row[] => {
  const merged = new Map(before.map((row) => [labelKey(row.label), row]));
  for (const { label, fields } of stated) {
    const key = labelKey(label);
    const old = merged.get(key);
    merged.set(key, old === undefined ? made(label, fields) : { ...old, ...fields });
  }
  return [...merged.values()];
};

/** The economy after a file has been read in. */
export const mergedBudget = (
  before: readonly BudgetRow[],
  stated: readonly StatedRow<BudgetRow>[],
): readonly BudgetRow[] => mergedRows(before, stated, (label, fields) => ({ label, ...fields }));

/** The staffing after a file has been read in. */
export const mergedStaffing = (
  before: readonly StaffingRow[],
  stated: readonly StatedRow<StatedStaffing>[],
): readonly StaffingRow[] =>
  mergedRows<StatedStaffing>(before, stated, (label, fields) => ({ label, ...fields })).map(
    ({ isBeyondBudget, ...row }) => ({ ...row, ...(isBeyondBudget && { isBeyondBudget }) }),
  );

/** The figures of communication after a file has been read in; a row that has never had a figure is left out. */
export const mergedIndicators = (
  before: readonly Indicator[],
  stated: readonly StatedRow<Indicator>[],
): readonly Indicator[] =>
  mergedRows<Omit<Indicator, 'value'> & { readonly value?: number }>(before, stated, (label, fields) => ({
    exactness: 'exact',
    ...fields,
    label,
  })).flatMap(({ value, ...row }) => (value === undefined ? [] : [{ ...row, value }]));
