import { z } from 'zod';
import type { Activity } from '../domain/activity.js';
import { type IsoDate, yearOf } from '../domain/calendar.js';
import { STEERING_BODIES } from '../domain/request-act.js';
import type { MeetingCount, SteeringMeetings } from '../domain/steering-meetings.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  rows: z.array(z.strictObject({ group: word, counts: word, rule: word })),
  hasUnspecified: z.boolean(),
  unspecifiedHeading: word,
  unspecifiedIntro: word,
  unspecified: z.array(
    z.strictObject({
      day: word,
      what: userText,
      choices: z.array(
        z.strictObject({
          title: word,
          activityId: word,
          expectedVersion: z.int(),
          body: word,
          year: z.int(),
        }),
      ),
    }),
  ),
  hasMore: z.boolean(),
  more: word,
  lastYear: z.int(),
  showLastYear: word,
});

export const steeringMeetingsCard = defineCard('steering-meetings', 1, model);

export interface SteeringMeetingsInput {
  readonly year: number;
  readonly today: IsoDate;
  readonly meetings: SteeringMeetings;
  /** Whether the reader may say which group a meeting was of. */
  readonly mayMend: (meeting: Activity) => boolean;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
}

const MOST_UNSPECIFIED = 6;
const MAX_TITLE_LENGTH = 120;

/** A year's meetings of the steering groups and the council, and those that still lack a group. */
export const steeringMeetingsView = (
  texts: Texts,
  { year, today, meetings, mayMend, notices }: SteeringMeetingsInput,
): z.infer<typeof model> => {
  const { steering: words } = texts.networks;
  const { bodies, council, unspecified } = meetings;
  const title = words.title(String(year));
  const counts = ({ held, planned, left }: MeetingCount): string =>
    (year < yearOf(today) ? words.countsOfPast : words.counts)(held, planned, left);
  return {
    summary: notices[0] ?? title,
    title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    rows: [
      ...bodies.map((body) => ({
        group: words.bodies[body.body],
        counts: counts(body),
        rule: words.rules[body.body],
      })),
      { group: words.council, counts: counts(council), rule: words.rules.council },
    ],
    hasUnspecified: unspecified.length > 0,
    unspecifiedHeading: words.unspecified,
    unspecifiedIntro: words.whichOne,
    unspecified: unspecified.slice(0, MOST_UNSPECIFIED).map((meeting) => ({
      day: texts.formats.period(meeting.date, yearOf(today)),
      what: ` · ${clipped(meeting.title, MAX_TITLE_LENGTH)}`,
      choices: mayMend(meeting)
        ? STEERING_BODIES.map((body) => ({
            title: words.bodies[body],
            activityId: meeting.id,
            expectedVersion: meeting.version,
            body,
            year,
          }))
        : [],
    })),
    hasMore: unspecified.length > MOST_UNSPECIFIED,
    more: words.more(texts.formats.number(unspecified.length - MOST_UNSPECIFIED)),
    lastYear: year - 1,
    showLastYear: words.showYear(String(year - 1)),
  };
};
