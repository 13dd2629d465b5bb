import { z } from 'zod';
import type { IsoWeek } from '../domain/calendar.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  what: z.string(),
  yes: z.string(),
  no: z.string(),
  week: z.string(),
});

export const digestSkipCard = defineCard('digest-skip', 1, model);

/** Asks once more before a week's digests are skipped. */
export const digestSkipView = ({ digestCourse, formats }: Texts, week: IsoWeek): z.infer<typeof model> => {
  const { title, what, yes, no } = digestCourse.confirmSkip;
  const question = title(formats.week(week));
  return { summary: question, title: question, what, yes, no, week };
};
