import { onDay } from '../domain/fuzzy-date.js';
import type { GoalResult, PlanGoal, PlannedWork } from '../domain/plan-goal.js';
import type { GoalProgress } from '../domain/plan-progress.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';

const apart = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

/** What has been done towards a goal, and apart from it what is planned (I18). */
export const progressWords = (
  { plan, formats }: Texts,
  { activities, hours, planned }: GoalProgress,
): string => `${plan.progress(activities, formats.hours(hours))}${plan.progressPlanned(planned)}`;

/** The result as it is read out: percent, text, cause and reservation, those there are. */
export const resultWords = (
  { plan, formats }: Texts,
  { percent, text, deviationCause, reservation }: GoalResult,
): string =>
  apart([
    percent === undefined ? undefined : formats.percent(percent),
    text,
    deviationCause === undefined ? undefined : `${plan.cause}: ${deviationCause}`,
    reservation === undefined ? undefined : `${plan.reservation}: ${reservation}`,
  ]);

/** Its pillar and area of work. */
export const goalAbout = ({ labels }: Texts, { pillar, area }: PlanGoal): string =>
  apart([pillar && labels.pillars[pillar], area && labels.areas[area]]);

const MAX_WHEN_LENGTH = 160;

/** A line of planned work: what, then who and when, and the day that it was done; the year is left out when it is the plan's. */
export const workLine = (
  { plan, formats }: Texts,
  { label, responsibleIds, due, doneAt }: PlannedWork,
  year: number,
  nameOf: (personId: string) => string,
): { readonly what: string; readonly when: string } => {
  const when = due && (due.period === undefined ? due.text : formats.period(due.period, year));
  const rest = apart([formats.list(responsibleIds.map(nameOf)), when]);
  const done = doneAt && plan.workDone(formats.period(onDay(doneAt), year));
  return {
    what: `${done === undefined ? '•' : '✓'} ${label}`,
    when: [clipped(rest, MAX_WHEN_LENGTH), done].flatMap((part) => (part ? [` · ${part}`] : [])).join(''),
  };
};
