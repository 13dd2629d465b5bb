import { z } from 'zod';
import type { Activity } from '../domain/activity.js';
import { type IsoDate, yearOf } from '../domain/calendar.js';
import type { Texts } from '../texts/index.js';
import { activityLine } from './activity-line.js';
import { userText } from './user-text.js';

const word = z.string();

/** What a form that asks for one thing of a planned activity shows, but for its input. */
export const plannedFormFields = {
  summary: word,
  title: word,
  activity: userText,
  details: word,
  hasProblem: z.boolean(),
  problem: word,
  save: word,
  back: word,
  activityId: word,
  activityIds: word,
};

/** What a form about one planned activity holds, and the card that it leads back to. */
export interface PlannedForm {
  readonly activity: Activity;
  /** What was typed. */
  readonly typed: string;
  /** A whole sentence; undefined when nothing is wrong. */
  readonly problem: string | undefined;
  /** Ids of what stood on the card that it was opened from, joined by commas. */
  readonly activityIds: string;
  readonly today: IsoDate;
}

/** The form but for its input. */
export const plannedFormView = (
  texts: Texts,
  { activity, problem, activityIds, today }: PlannedForm,
  { title, save, back }: { readonly title: string; readonly save: string; readonly back: string },
) => ({
  summary: title,
  title,
  activity: activity.title,
  details: activityLine(texts, activity, yearOf(today)),
  hasProblem: problem !== undefined,
  problem: problem ?? '',
  save,
  back,
  activityId: activity.id,
  activityIds,
});
