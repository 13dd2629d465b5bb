import { z } from 'zod';
import type { IsoWeek } from '../domain/calendar.js';
import { MAX_RESEND_REASON_LENGTH } from '../domain/digest.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  hasProblem: z.boolean(),
  problem: userText,
  before: z.string(),
  whyLabel: z.string(),
  whyMissing: z.string(),
  why: userText,
  maxLength: z.int(),
  send: z.string(),
  keep: z.string(),
  showCommand: z.string(),
  week: z.string(),
  municipalityId: z.enum(MUNICIPALITY_IDS),
  expectedVersion: z.int(),
});

export const digestResendCard = defineCard('digest-resend', 1, model);

export interface DigestResend {
  readonly week: IsoWeek;
  readonly municipalityId: MunicipalityId;
  readonly expectedVersion: number;
  /** What stands in the input. */
  readonly why: string;
  /** What is wrong with it, one sentence; empty when nothing is. */
  readonly problem: string;
}

/** Asks why a digest that has been sent is to be sent again. */
export const digestResendView = (
  { digestSending, formats }: Texts,
  { problem, ...resend }: DigestResend,
): z.infer<typeof model> => {
  const { resend: words, showCommand } = digestSending;
  const title = words.title(MUNICIPALITY_NAMES[resend.municipalityId]);
  return {
    ...resend,
    summary: title,
    title,
    hasProblem: problem !== '',
    problem,
    before: words.before(formats.week(resend.week)),
    whyLabel: words.why,
    whyMissing: words.whyMissing,
    maxLength: MAX_RESEND_REASON_LENGTH,
    send: words.send,
    keep: words.keep,
    showCommand: showCommand(resend.week),
  };
};
