import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.js';
import type { PostedDigest } from '../domain/digest.js';
import { MAX_CORRECTION_LENGTH } from '../domain/digest-correction.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: word })),
  sent: word,
  how: word,
  textLabel: word,
  textHint: word,
  text: userText,
  maxLength: z.int(),
  send: word,
  submissionId: word,
  week: word,
  municipalityId: word,
  hasLink: z.boolean(),
  link: word,
  linkTitle: word,
});

export const digestCorrectionCard = defineCard('digest-correction', 1, model);

export interface CorrectionForm {
  /** What is to be corrected, and the day that it was sent. */
  readonly digest: Pick<PostedDigest, 'week' | 'municipalityId' | 'link'>;
  readonly sentOn: IsoDate;
  readonly submissionId: string;
  /** What stands in the input. */
  readonly text: string;
  /** Whole sentences of the bot's own. */
  readonly problems: readonly string[];
}

export const digestCorrectionView = (
  { corrections: { form }, formats }: Texts,
  { digest, sentOn, submissionId, text, problems }: CorrectionForm,
): z.infer<typeof model> => {
  const { week, municipalityId, link = '' } = digest;
  const title = form.title(MUNICIPALITY_NAMES[municipalityId], formats.week(week));
  return {
    summary: title,
    title,
    hasProblems: problems.length > 0,
    problems: problems.map((problem) => ({ text: problem })),
    sent: form.sent(formats.day(sentOn)),
    how: form.how,
    textLabel: form.textLabel,
    textHint: form.textHint,
    text,
    maxLength: MAX_CORRECTION_LENGTH,
    send: form.send,
    submissionId,
    week,
    municipalityId,
    hasLink: link !== '',
    link,
    linkTitle: form.showDigest,
  };
};
