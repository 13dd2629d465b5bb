import { z } from 'zod';
import type { DigestCorrection } from '../domain/digest-correction.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  look: word,
  text: userText,
  arrived: word,
  resend: word,
  correctionId: word,
  expectedVersion: z.int(),
  hasLink: z.boolean(),
  link: word,
  linkTitle: word,
});

/** Nobody knows whether a correction came out: somebody is to look, and to say. */
export const correctionUnclearCard = defineCard('correction-unclear', 1, model);

export const correctionUnclearView = (
  { corrections: { unclear }, formats }: Texts,
  correction: DigestCorrection,
  /** Opens the digest that is corrected, where it is known. */
  link = '',
): z.infer<typeof model> => {
  const { id, version, week, municipalityId, text } = correction;
  const title = unclear.title(MUNICIPALITY_NAMES[municipalityId], formats.week(week));
  return {
    summary: title,
    title,
    look: unclear.look,
    text,
    arrived: unclear.arrived,
    resend: unclear.resend,
    correctionId: id,
    expectedVersion: version,
    hasLink: link !== '',
    link,
    linkTitle: unclear.showDigest,
  };
};
