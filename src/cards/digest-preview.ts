import { z } from 'zod';
import { daysOfWeek, type IsoWeek } from '../domain/calendar.js';
import type { Digest } from '../domain/digest.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { deliveryReason } from './delivery-reason.js';
import { type DigestButton, digestButton, digestButtons } from './digest-buttons.js';
import { countsOf } from './digest-counts.js';
import {
  courseChoices,
  courseSentences,
  decisionsOf,
  sendTitle,
  type WeekCourse,
} from './digest-course-words.js';
import { userText } from './user-text.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  days: z.string(),
  hasNotice: z.boolean(),
  notice: userText,
  sentences: z.array(z.strictObject({ text: z.string() })),
  hasDecisions: z.boolean(),
  decisions: z.array(z.strictObject({ text: userText })),
  hasIntroduction: z.boolean(),
  introductionWord: z.string(),
  introduction: userText,
  rows: z.array(
    z.strictObject({
      municipality: z.string(),
      contents: z.string(),
      state: z.string(),
      hasTrouble: z.boolean(),
      trouble: z.string(),
      hasDetail: z.boolean(),
      detail: userText,
      hasButtons: z.boolean(),
      buttons: z.array(digestButton),
      hasLink: z.boolean(),
      link: z.string(),
      openPost: z.string(),
      mayDecide: z.boolean(),
      isUnknown: z.boolean(),
      arrived: z.string(),
      resend: z.string(),
      municipalityId: z.enum(MUNICIPALITY_IDS),
      expectedVersion: z.int(),
    }),
  ),
  hasChoices: z.boolean(),
  choices: z.array(digestButton),
  maySend: z.boolean(),
  send: z.string(),
  week: z.string(),
  lacksChannel: z.boolean(),
  channels: z.string(),
  channelsCommand: z.string(),
});

export const digestPreviewCard = defineCard('digest-preview', 1, model);

/** How a municipality's digest stands, or how the sending just now ended. */
export type PreviewState = keyof Texts['digest']['overview']['states'];

const SENT: readonly PreviewState[] = ['sent', 'sent_now', 'already_sent'];
/** A post left `sending` by a run that is gone is taken up by the next press. */
const TO_SEND: readonly PreviewState[] = [
  'not_sent',
  'planned',
  'unapproved',
  'approved',
  'failed',
  'sending',
];

export interface PreviewRow {
  readonly digest: Digest;
  readonly state: PreviewState;
  /** Code of why it failed. */
  readonly reason?: string;
  /** The bot goes on by itself: it tries a failed one again, and looks for an unknown one. */
  readonly isFollowedUp?: boolean;
  /** Of the record, for what a person decides about it; none = there is nothing to decide on. */
  readonly version?: number;
  /** Who approved or held it, by name; none = nobody, or the bot itself. */
  readonly by?: string;
  /** When that was, or when it was sent, as a person says it. */
  readonly when?: string;
  /** Opens the post. */
  readonly link?: string;
}

/** Reasons that the sender mends by choosing a channel. */
const CHANNEL_REASONS: readonly (string | undefined)[] = ['no_channel', 'channel_gone', 'bot_gone'];

const troubleOf = (texts: Texts, { state, reason = '', isFollowedUp }: PreviewRow): string => {
  const { overview } = texts.digest;
  if (state === 'unknown') return isFollowedUp ? overview.lookedFor : '';
  if (state !== 'failed') return '';
  const why = reason === '' ? [] : [deliveryReason(texts, reason)];
  return [...why, ...(isFollowedUp ? [overview.triedAgain] : [])].join(' ');
};

const showButtons = (texts: Texts, { week, municipalityId }: Digest): DigestButton[] => {
  const title = texts.digestCourse.show(MUNICIPALITY_NAMES[municipalityId]);
  const data = { week, municipalityId };
  return digestButtons(digestPreviewCard.stamp, [{ title, verb: 'digest.show', data }]);
};

const rowView = (
  texts: Texts,
  row: PreviewRow,
  detail: string,
  isSender: boolean,
): z.infer<typeof model>['rows'][number] => {
  const { digest, state, version, link = '' } = row;
  const { overview } = texts.digest;
  const name = MUNICIPALITY_NAMES[digest.municipalityId];
  const trouble = troubleOf(texts, row);
  const isUnknown = state === 'unknown';
  return {
    municipality: name,
    contents: ` · ${countsOf(texts, digest)} · `,
    state: overview.states[state],
    hasTrouble: trouble !== '',
    trouble,
    hasDetail: detail !== '',
    detail,
    hasButtons: isSender,
    buttons: isSender ? showButtons(texts, digest) : [],
    hasLink: isSender && link !== '',
    link,
    openPost: texts.digestCourse.openPost(name),
    mayDecide: isSender && version !== undefined && (isUnknown || state === 'failed'),
    isUnknown,
    arrived: overview.arrived(name),
    resend: isUnknown ? overview.resend(name) : overview.tryAgainWith(name),
    municipalityId: digest.municipalityId,
    expectedVersion: version ?? 0,
  };
};

const howItStands = (
  { digest: { overview } }: Texts,
  states: readonly PreviewState[],
  isJustSent: boolean,
): string => {
  const count = (wanted: readonly PreviewState[]) => states.filter((s) => wanted.includes(s)).length;
  const sent = count(SENT);
  const now = count(['sent_now']);
  if (!isJustSent) {
    if (sent === 0) return overview.noneSent;
    return sent === states.length ? overview.allSent : overview.someSent(sent);
  }
  if (now === states.length) return overview.allSentNow;
  return sent === states.length && now === 0 ? overview.nothingNew : overview.sentNow(now, sent - now);
};

export interface PreviewInput {
  readonly week: IsoWeek;
  /** The ISO week that today lies in. */
  readonly thisWeek: IsoWeek;
  /** All eight, in owner order. */
  readonly rows: readonly PreviewRow[];
  /** The viewer is allowed to send. */
  readonly isSender: boolean;
  /** The card tells how a sending ended. */
  readonly isJustSent: boolean;
  /** What just happened to one of them. */
  readonly notice?: string;
  /** Missing where nothing but how it stands is told. */
  readonly course?: WeekCourse;
}

const AS_IT_STANDS: WeekCourse = { needsApproval: false, introduction: '' };

/** The week for those who send it: what each municipality gets and how it stands, and the button to send. */
export const digestPreviewView = (
  texts: Texts,
  { week, thisWeek, rows, isSender, isJustSent, notice = '', course = AS_IT_STANDS }: PreviewInput,
): z.infer<typeof model> => {
  const { digest: words, formats } = texts;
  const states = rows.map((row) => row.state);
  const days = daysOfWeek(week);
  const name = formats.week(week);
  const hasLeft = states.some((state) => TO_SEND.includes(state));
  const standing = howItStands(texts, states, isJustSent);
  const viewed = { week, rows, isSender, hasBegun: week <= thisWeek };
  const toCome = courseSentences(texts, viewed, course);
  const { sentences: decisions, details } = decisionsOf(texts, rows);
  const isUntouched = !isJustSent && !states.some((state) => SENT.includes(state));
  const first = isJustSent ? [standing, ...toCome] : [...toCome, standing];
  const sentences = [
    ...(isUntouched && toCome.length > 0 ? toCome : first),
    states.includes('failed') && isSender ? words.overview.tryAgain : '',
    states.includes('unknown') ? words.overview.lookFirst : '',
    week > thisWeek ? words.overview.weekNotBegun : '',
    week === thisWeek && isSender && (hasLeft || isJustSent) ? words.overview.weekNotOver : '',
  ].filter((text) => text !== '');
  const choices = digestButtons(digestPreviewCard.stamp, courseChoices(texts, viewed, course));
  const title = words.overview.title(name);
  return {
    summary: `${title}. ${notice === '' ? sentences[0] : notice}`,
    title,
    days: days === undefined ? '' : formats.days(days.from, days.to),
    hasNotice: notice !== '',
    notice,
    sentences: sentences.map((text) => ({ text })),
    hasDecisions: decisions.length > 0,
    decisions: decisions.map((text) => ({ text })),
    hasIntroduction: course.introduction !== '',
    introductionWord: texts.digestCourse.introduction,
    introduction: course.introduction,
    rows: rows.map((row, index) => rowView(texts, row, details[index] ?? '', isSender)),
    hasChoices: choices.length > 0,
    choices,
    maySend: isSender && hasLeft && week <= thisWeek,
    send: sendTitle(texts, week, rows),
    week,
    lacksChannel:
      isSender && rows.some(({ state, reason }) => state === 'failed' && CHANNEL_REASONS.includes(reason)),
    channels: texts.channels.open,
    channelsCommand: texts.channels.command.example,
  };
};
