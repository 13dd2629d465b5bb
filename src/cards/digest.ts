import { z } from 'zod';
import type { Digest } from '../domain/digest.js';
import { isEmptyDigest } from '../domain/empty-digest.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { visibleText } from '../domain/visible-text.js';
import type { Texts } from '../texts/index.js';
import { clippedToWord } from './clipped.js';
import { defineCard, type RenderedCard } from './define-card.js';
import { blocksOf } from './digest-blocks.js';
import { countsOf } from './digest-counts.js';
import { type DigestBudget, fits, ROOMS, type Room, rowCounts } from './digest-room.js';
import type { DigestBlock, Row } from './digest-rows.js';
import { yearModel, yearView } from './digest-year.js';
import { userText } from './user-text.js';

/** Of one text; what a writer has put on more lines than that stands on the last. */
const MAX_PARAGRAPHS = 6;
const LONGEST_NAME = 100;

const row = z.strictObject({
  hasMark: z.boolean(),
  mark: z.string(),
  lead: userText,
  rest: userText,
  hasLink: z.boolean(),
  isPlain: z.boolean(),
  open: z.string(),
  url: z.string(),
});

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  week: z.string(),
  isEmpty: z.boolean(),
  emptyWeek: z.string(),
  words: z.array(z.strictObject({ text: userText })),
  blocks: z.array(
    z.strictObject({
      hasHeading: z.boolean(),
      heading: z.string(),
      hasNote: z.boolean(),
      note: z.string(),
      hasUrgent: z.boolean(),
      urgent: z.array(row),
      rows: z.array(row),
      hasMore: z.boolean(),
      more: z.string(),
      hasChat: z.boolean(),
      openChat: z.string(),
      chatUrl: z.string(),
    }),
  ),
  year: yearModel,
  hasContacts: z.boolean(),
  contactsHeading: z.string(),
  contacts: z.array(z.strictObject({ label: z.string(), name: userText })),
});
type Model = z.infer<typeof model>;

export const digestCard = defineCard('digest', 1, model);

/** How a digest is drawn. */
export interface DigestOptions {
  /** `small` takes half the room, for a post that Teams has found too large; `normal` when it is missing. */
  readonly budget?: DigestBudget;
  /** Opens the reader's chat with the bot, https; none = no button that does. */
  readonly botChatUrl?: string;
}

/** What there may be room for; the rest of a long text need not be looked at. */
const seen = (text: string, length: number): string => visibleText(text.slice(0, length * 4));

const oneLine = (text: string, length: number): string => clippedToWord(seen(text, length), length);

const paragraphsOf = (text: string, length: number): string[] => {
  const lines = seen(text, length)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const kept = [...lines.slice(0, MAX_PARAGRAPHS - 1), lines.slice(MAX_PARAGRAPHS - 1).join(' ')];
  const shown: string[] = [];
  for (const line of kept) {
    const left = length - shown.join('').length;
    if (line.trim() !== '' && left > 1) shown.push(oneLine(line, left));
  }
  return shown;
};

const contactsOf = ({ digest: texts }: Texts, { councilMember, fouManager }: Digest): Model['contacts'] =>
  [
    { label: texts.councilMember, name: councilMember },
    { label: texts.fouManager, name: fouManager },
  ].flatMap(({ label, name }) =>
    name === undefined ? [] : [{ label: `${label}: `, name: oneLine(name, LONGEST_NAME) }],
  );

const rowView = ({ digest: { news } }: Texts, room: Room, written: Row): z.infer<typeof row> => {
  const { mark = '', lead, separator, rest, url = '' } = written;
  const hasLink = url !== '' && url.length <= room.url;
  return {
    hasMark: mark !== '',
    mark: `${mark} `,
    lead: oneLine(lead, room.lead),
    rest: rest === '' ? '' : `${separator}${oneLine(rest, room.rest)}`,
    hasLink,
    isPlain: !hasLink,
    open: news.open,
    url: hasLink ? url : '',
  };
};

/** What is drawn, and how much of it. */
interface Drawing {
  readonly digest: Digest;
  readonly blocks: readonly DigestBlock[];
  /** How many rows of each block. */
  readonly shown: readonly number[];
  readonly room: Room;
  readonly botChatUrl: string;
}

const blocksView = (texts: Texts, { blocks, shown, room, botChatUrl }: Drawing): Model['blocks'] =>
  blocks.map(({ heading, note, rows, isAnsweredInChat = false }, index) => {
    const left = rows.length - (shown[index] ?? rows.length);
    const kept = rows.slice(0, rows.length - left);
    const viewOf = (each: readonly Row[]) => each.map((written) => rowView(texts, room, written));
    const urgent = viewOf(kept.filter(({ isUrgent }) => isUrgent));
    return {
      hasHeading: heading !== '',
      heading,
      hasNote: note !== '',
      note,
      hasUrgent: urgent.length > 0,
      urgent,
      rows: viewOf(kept.filter(({ isUrgent }) => !isUrgent)),
      hasMore: left > 0,
      more: texts.digest.more(left),
      hasChat: isAnsweredInChat && botChatUrl !== '',
      openChat: texts.digest.openChat,
      chatUrl: botChatUrl,
    };
  });

const view = (texts: Texts, drawing: Drawing): Model => {
  const { digest, room } = drawing;
  const { digest: words, formats } = texts;
  const isEmpty = isEmptyDigest(digest);
  const week = formats.week(digest.week);
  const title = words.title(MUNICIPALITY_NAMES[digest.municipalityId]);
  const contacts = isEmpty ? [] : contactsOf(texts, digest);
  const own = [digest.introduction, digest.addition].flatMap((text) =>
    text === undefined ? [] : paragraphsOf(text, room.words),
  );
  return {
    summary: `${title}, ${week}: ${countsOf(texts, digest)}.`,
    title,
    week: `${week} · ${formats.days(digest.from, digest.to)}`,
    isEmpty,
    emptyWeek: words.empty,
    words: own.map((text) => ({ text })),
    blocks: blocksView(texts, drawing),
    year: yearView(texts, digest, room.hasChart),
    hasContacts: contacts.length > 0,
    contactsHeading: words.headings.contacts,
    contacts,
  };
};

/**
 * A municipality's digest as a card: blocks in the order of domain-model section 5, empty ones left out, an
 * empty week in one line. Holds no action that needs an app behind it. Always under {@link MAX_CARD_BYTES}, and
 * under 26 KB as a quoted string: when there is too much, the longest lists end in "… och N till", and long texts
 * after a whole word.
 */
export const drawDigest = (
  texts: Texts,
  digest: Digest,
  { budget = 'normal', botChatUrl = '' }: DigestOptions = {},
): RenderedCard => {
  const blocks = blocksOf(texts, digest);
  const lengths = blocks.map(({ rows }) => rows.length);
  for (const room of ROOMS[budget]) {
    for (const shown of rowCounts(lengths, budget, room.rows)) {
      const card = digestCard.render(view(texts, { digest, blocks, shown, room, botChatUrl }));
      if (fits(card, budget)) return card;
    }
  }
  throw new Error(`The digest of ${digest.municipalityId} for ${digest.week} has no room in ${budget}`);
};
