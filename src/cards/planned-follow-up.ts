import { z } from 'zod';
import type { Activity } from '../domain/activity.js';
import { type IsoDate, yearOf } from '../domain/calendar.js';
import { isUnanswered } from '../domain/planned-follow-up.js';
import type { Texts } from '../texts/index.js';
import { activityLine } from './activity-line.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** As many as one answers at a time; the rest stand in the person's own list. */
const MAX_ROWS = 8;
/** In characters. */
const MAX_TITLE_LENGTH = 120;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  intro: word,
  rows: z.array(
    z.strictObject({
      title: userText,
      details: word,
      isAnswered: z.boolean(),
      answer: userText,
      yes: word,
      no: word,
      move: word,
      activityId: word,
    }),
  ),
  hasMore: z.boolean(),
  more: word,
  mayStop: z.boolean(),
  stop: word,
  activityIds: word,
});

export const plannedFollowUpCard = defineCard('planned-follow-up', 1, model);

export interface PlannedFollowUp {
  /** Those that are asked about, answered since or not; `answeredBy` names who answered, unless it was the reader. */
  readonly planned: readonly { readonly activity: Activity; readonly answeredBy?: string }[];
  readonly today: IsoDate;
  /** Whether the reader is asked about what they plan, and may have it stopped. */
  readonly mayStop: boolean;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
}

const stateText = ({ reminders, labels, formats }: Texts, activity: Activity, today: IsoDate): string => {
  const { state, undone, date } = activity;
  if (undone !== undefined) return reminders.planned.removed;
  return state === 'planned'
    ? reminders.planned.movedTo(formats.period(date, yearOf(today)))
    : labels.states[state];
};

/** Asks of each planned activity whether it took place; what is answered says what was answered, and by whom. */
export const plannedFollowUpView = (
  texts: Texts,
  { planned, today, mayStop, notices }: PlannedFollowUp,
): z.infer<typeof model> => {
  const { title, intro, yes, no, move, stop, more, answered, answeredBy } = texts.reminders.planned;
  const shown = planned.slice(0, MAX_ROWS);
  const answerOf = (activity: Activity, name: string | undefined): string => {
    const state = stateText(texts, activity, today);
    return name === undefined ? answered(state) : answeredBy(state, name);
  };
  return {
    summary: notices[0] ?? title,
    title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    intro,
    rows: shown.map(({ activity, answeredBy: name }) => ({
      title: clipped(activity.title, MAX_TITLE_LENGTH),
      details: activityLine(texts, activity, yearOf(today)),
      isAnswered: !isUnanswered(activity, today),
      answer: answerOf(activity, name),
      yes,
      no,
      move,
      activityId: activity.id,
    })),
    hasMore: planned.length > shown.length,
    more: more(texts.formats.number(planned.length - shown.length)),
    mayStop,
    stop,
    activityIds: planned.map(({ activity }) => activity.id).join(','),
  };
};
