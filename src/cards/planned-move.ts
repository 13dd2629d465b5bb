import { z } from 'zod';
import { yearOf } from '../domain/calendar.js';
import type { Texts } from '../texts/index.js';
import { activityLine } from './activity-line.js';
import { defineCard } from './define-card.js';
import type { PlannedForm } from './planned-hours.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  activity: userText,
  details: word,
  hasProblem: z.boolean(),
  problem: word,
  dateLabel: word,
  date: userText,
  save: word,
  back: word,
  activityId: word,
  activityIds: word,
});

export const plannedMoveCard = defineCard('planned-move', 1, model);

/** Asks for the one thing that is new of what was moved: the day. */
export const plannedMoveView = (
  texts: Texts,
  { activity, typed, problem, activityIds, today }: PlannedForm,
): z.infer<typeof model> => {
  const { title, dateLabel, save, back } = texts.reminders.moving;
  return {
    summary: title,
    title,
    activity: activity.title,
    details: activityLine(texts, activity, yearOf(today)),
    hasProblem: problem !== undefined,
    problem: problem ?? '',
    dateLabel,
    date: typed,
    save,
    back,
    activityId: activity.id,
    activityIds,
  };
};
