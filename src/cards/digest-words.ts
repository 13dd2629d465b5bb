import { z } from 'zod';
import type { IsoWeek } from '../domain/calendar.js';
import { MAX_WORDS } from '../domain/digest-plan-words.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  hint: z.string(),
  hasWriter: z.boolean(),
  writer: userText,
  wordsLabel: z.string(),
  words: userText,
  maxLength: z.int(),
  placeholder: z.string(),
  save: z.string(),
  back: z.string(),
  week: z.string(),
  municipalityId: z.string(),
  seenVersion: z.int(),
});

export const digestWordsCard = defineCard('digest-words', 1, model);

export interface DigestWordsInput {
  readonly week: IsoWeek;
  /** None = the words are for all eight. */
  readonly municipalityId?: MunicipalityId;
  /** What stands in the input. */
  readonly words: string;
  /** Who wrote for the week last, and when; empty when nobody has. */
  readonly writer: string;
  /** Of the week's plan; 0 when there is none. */
  readonly seenVersion: number;
  /** What to mend, or what just happened. */
  readonly notices: readonly string[];
}

/** The FoU manager's own words to all eight, or to one of them, in a form. */
export const digestWordsView = (
  { digestCourse, formats }: Texts,
  { week, municipalityId, words, writer, seenVersion, notices }: DigestWordsInput,
): z.infer<typeof model> => {
  const texts = digestCourse.words;
  const name = municipalityId && MUNICIPALITY_NAMES[municipalityId];
  const title =
    name === undefined
      ? texts.introductionTitle(formats.week(week))
      : texts.additionTitle(name, formats.week(week));
  return {
    summary: title,
    title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    hint: name === undefined ? texts.introductionHint : texts.additionHint(name),
    hasWriter: writer !== '',
    writer,
    wordsLabel: texts.wordsLabel,
    words,
    maxLength: municipalityId === undefined ? MAX_WORDS.introduction : MAX_WORDS.addition,
    placeholder: texts.placeholder,
    save: texts.save,
    back: digestCourse.toOverview,
    week,
    municipalityId: municipalityId ?? '',
    seenVersion,
  };
};
