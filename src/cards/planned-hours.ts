import { z } from 'zod';
import type { Activity } from '../domain/activity.js';
import { type IsoDate, yearOf } from '../domain/calendar.js';
import type { Texts } from '../texts/index.js';
import { activityLine } from './activity-line.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  activity: userText,
  details: word,
  hasProblem: z.boolean(),
  problem: word,
  hoursLabel: word,
  hoursHint: word,
  hours: userText,
  save: word,
  back: word,
  activityId: word,
  activityIds: word,
});

export const plannedHoursCard = defineCard('planned-hours', 1, model);

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

/** Asks for the one thing that is missing of what took place: how long it took. */
export const plannedHoursView = (
  texts: Texts,
  { activity, typed, problem, activityIds, today }: PlannedForm,
): z.infer<typeof model> => {
  const { title, save, back } = texts.reminders.hours;
  const { hoursLabel, hoursHint } = texts.log.form;
  return {
    summary: title,
    title,
    activity: activity.title,
    details: activityLine(texts, activity, yearOf(today)),
    hasProblem: problem !== undefined,
    problem: problem ?? '',
    hoursLabel,
    hoursHint,
    hours: typed,
    save,
    back,
    activityId: activity.id,
    activityIds,
  };
};
