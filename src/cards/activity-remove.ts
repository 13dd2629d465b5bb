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
  explanation: word,
  confirm: word,
  keep: word,
  activityId: word,
});

export const activityRemoveCard = defineCard('activity-remove', 1, model);

/** Asks once more before an activity is taken away for good. */
export const activityRemoveView = (
  texts: Texts,
  activity: Activity,
  today: IsoDate,
): z.infer<typeof model> => {
  const { title, explanation, confirm, keep } = texts.myActivities.removal;
  return {
    summary: title,
    title,
    activity: activity.title,
    details: activityLine(texts, activity, yearOf(today)),
    explanation,
    confirm,
    keep,
    activityId: activity.id,
  };
};
