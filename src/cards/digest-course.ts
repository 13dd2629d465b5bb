import { z } from 'zod';
import type { IsoWeek } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { type DigestChoice, digestButton, digestButtons } from './digest-buttons.js';
import { userText } from './user-text.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  hasNotice: z.boolean(),
  notice: userText,
  state: z.string(),
  hasDetail: z.boolean(),
  detail: userText,
  hasAddition: z.boolean(),
  additionWord: z.string(),
  addition: userText,
  corrections: z.array(z.strictObject({ lead: z.string(), text: userText })),
  hasButtons: z.boolean(),
  buttons: z.array(digestButton),
  hasLink: z.boolean(),
  link: z.string(),
  openPost: z.string(),
});

export const digestCourseCard = defineCard('digest-course', 1, model);

export type CourseState = keyof Texts['digestCourse']['one']['states'];

/** Where one municipality's digest of a week has come. */
export interface DigestCourseInput {
  readonly week: IsoWeek;
  readonly municipalityId: MunicipalityId;
  readonly state: CourseState;
  /** The time when it would have gone out by itself has passed. */
  readonly isPastDue?: boolean;
  /** Of the record; 0 = there is none. */
  readonly version: number;
  /** Who decided on it and when, or when it was sent; empty when nobody did. */
  readonly detail: string;
  /** What the FoU manager has written to the municipality; empty when nothing. */
  readonly addition: string;
  readonly corrections: readonly { readonly when: string; readonly text: string }[];
  readonly link?: string;
  /** The viewer decides on it. */
  readonly isSender: boolean;
  /** What just happened to it. */
  readonly notice?: string;
}

const HELD: readonly CourseState[] = ['held', 'cancelled', 'empty_week', 'week_skipped'];
const UNSENT: readonly CourseState[] = ['not_sent', 'planned', 'unapproved', 'approved', 'failed', ...HELD];

const choicesOf = (
  { digestCourse: { one, toOverview } }: Texts,
  { week, municipalityId, state, version, addition, isSender }: DigestCourseInput,
): readonly DigestChoice[] => {
  if (!isSender) return [];
  const seen = { week, municipalityId, expectedVersion: version };
  const isUnsent = UNSENT.includes(state);
  const isHeld = HELD.includes(state);
  const release = { title: one.release, verb: 'digest.release', data: seen } as const;
  const hold = { title: one.hold, verb: 'digest.hold', data: seen } as const;
  const takeBack = { title: one.takeBack, verb: 'digest.take-back', data: seen } as const;
  const sendAgain = { title: one.sendAgain, verb: 'digest.ask-resend', data: seen } as const;
  const edit = {
    title: addition === '' ? one.writeAddition : one.changeAddition,
    verb: 'digest.edit',
    data: { week, municipalityId },
  } as const;
  return [
    ...(isHeld ? [release] : []),
    ...(isUnsent && !isHeld && state !== 'failed' ? [hold] : []),
    ...(isUnsent ? [edit] : []),
    ...(state === 'approved' ? [takeBack] : []),
    ...(state === 'sent' ? [sendAgain] : []),
    { title: toOverview, verb: 'digest.overview', data: { week } },
  ];
};

/** How it stands; whoever can send it also hears that nothing else will. */
const stateSaid = ({ digestCourse: { one } }: Texts, input: DigestCourseInput): string => {
  const { state, isPastDue = false, isSender } = input;
  const isLeft = state === 'not_sent' || state === 'planned';
  return isLeft && isPastDue && isSender ? one.pastDue : one.states[state];
};

/** One municipality's digest of a week on its way: how it stands, and what the FoU manager can do with it. */
export const digestCourseView = (texts: Texts, input: DigestCourseInput): z.infer<typeof model> => {
  const { week, municipalityId, detail, addition, corrections, link = '' } = input;
  const { isSender, notice = '' } = input;
  const { one, openPost } = texts.digestCourse;
  const name = MUNICIPALITY_NAMES[municipalityId];
  const title = one.title(name, texts.formats.week(week));
  const state = stateSaid(texts, input);
  const buttons = digestButtons(digestCourseCard.stamp, choicesOf(texts, input));
  const hasLink = isSender && link !== '';
  return {
    summary: `${title}. ${notice === '' ? state : notice}`,
    title,
    hasNotice: notice !== '',
    notice,
    state,
    hasDetail: detail !== '',
    detail,
    hasAddition: addition !== '',
    additionWord: one.addition,
    addition,
    corrections: corrections.map(({ when, text }) => ({ lead: one.corrected(when), text })),
    hasButtons: buttons.length > 0 || hasLink,
    buttons,
    hasLink,
    link,
    openPost: openPost(name),
  };
};
