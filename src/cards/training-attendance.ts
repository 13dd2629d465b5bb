import { z } from 'zod';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Nomination, Training } from '../domain/training.js';
import type { Texts } from '../texts/index.js';
import { choiceTitle } from './choice-title.js';
import { defineCard } from './define-card.js';
import { choices } from './form-choices.js';
import { userText } from './user-text.js';

const MAX_TITLE_LENGTH = 100;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  name: userText,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  intro: word,
  day: word,
  missedLabel: word,
  people: choices,
  missed: userText,
  save: word,
  back: word,
  trainingId: word,
  expectedVersion: z.int(),
  session: z.int(),
  listed: z.int(),
});

export const trainingAttendanceCard = defineCard('training-attendance', 1, model);

export interface SessionAttendance {
  readonly training: Training;
  readonly session: number;
  /** When it was, as people write it. */
  readonly day: string;
  /** Those with a seat. */
  readonly seated: readonly Nomination[];
  /** Ids of those who are ticked, joined by commas. */
  readonly missed: string;
  readonly problems: readonly string[];
}

/** Who of those with a seat did not come to a session. */
export const trainingAttendanceView = (
  { trainings: { attendance } }: Texts,
  { training, session, day, seated, missed, problems }: SessionAttendance,
): z.infer<typeof model> => {
  const title = attendance.title(session);
  return {
    summary: problems[0] ?? title,
    title,
    name: training.name,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    intro: attendance.intro(seated.length),
    day,
    missedLabel: attendance.missedLabel,
    people: seated.map(({ id, name, municipalityId }) => ({
      title: `${choiceTitle(name, MAX_TITLE_LENGTH)} (${MUNICIPALITY_NAMES[municipalityId]})`,
      value: id,
    })),
    missed,
    save: attendance.save,
    back: attendance.back,
    trainingId: training.id,
    expectedVersion: training.version,
    session,
    listed: seated.length,
  };
};
