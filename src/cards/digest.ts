import { z } from 'zod';
import type { Digest } from '../domain/digest.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard, type RenderedCard } from './define-card.js';
import { blocksOf } from './digest-blocks.js';
import { countsOf } from './digest-counts.js';
import type { DigestBlock } from './digest-rows.js';
import { userText } from './user-text.js';

/** What a digest's card takes at most (design section 9). */
export const MAX_CARD_BYTES = 20_000;
/**
 * Bytes of the card by itself, and as a quoted string, where quotes take twice the room: a channel post carries it
 * so, and about 28 KB in all. Half of both is for a channel that has answered that the post was too large.
 */
const BUDGETS = {
  normal: { card: MAX_CARD_BYTES, quoted: 26_000 },
  small: { card: MAX_CARD_BYTES / 2, quoted: 13_000 },
} as const;
const SHORTER = 0.8;

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  week: z.string(),
  isEmpty: z.boolean(),
  emptyWeek: z.string(),
  blocks: z.array(
    z.strictObject({
      heading: z.string(),
      hasNote: z.boolean(),
      note: z.string(),
      rows: z.array(z.strictObject({ lead: userText, rest: userText })),
      hasMore: z.boolean(),
      more: z.string(),
    }),
  ),
  hasYear: z.boolean(),
  yearHeading: z.string(),
  pillarColumn: z.string(),
  thisYear: z.string(),
  lastYear: z.string(),
  year: z.array(z.strictObject({ label: z.string(), now: z.string(), before: z.string() })),
  yearNote: z.string(),
  hasContacts: z.boolean(),
  contactsHeading: z.string(),
  contacts: z.array(z.strictObject({ label: z.string(), name: userText })),
});
type Model = z.infer<typeof model>;

export const digestCard = defineCard('digest', 1, model);

const yearRows = ({ digest: { year }, formats, labels }: Texts, digest: Digest): Model['year'] =>
  digest.yearSoFar.map((row) => ({
    label: row.pillar === null ? year.internal : labels.pillars[row.pillar],
    now: year.cell(row.activities, formats.hours(row.hours)),
    before: year.cell(row.activitiesLastYear, formats.hours(row.hoursLastYear)),
  }));

const contactsOf = ({ digest: texts }: Texts, { councilMember, fouManager }: Digest): Model['contacts'] =>
  [
    { label: texts.councilMember, name: councilMember },
    { label: texts.fouManager, name: fouManager },
  ].flatMap(({ label, name }) => (name === undefined ? [] : [{ label: `${label}: `, name }]));

const view = (
  texts: Texts,
  digest: Digest,
  blocks: readonly DigestBlock[],
  shown: readonly number[],
): Model => {
  const { digest: words, formats } = texts;
  const isEmpty = blocks.length === 0;
  const week = formats.week(digest.week);
  const year = Number(digest.week.slice(0, 4));
  const title = words.title(MUNICIPALITY_NAMES[digest.municipalityId]);
  const years = isEmpty ? [] : yearRows(texts, digest);
  const contacts = isEmpty ? [] : contactsOf(texts, digest);
  return {
    summary: `${title}, ${week}: ${countsOf(texts, digest)}.`,
    title,
    week: `${week} · ${formats.days(digest.from, digest.to)}`,
    isEmpty,
    emptyWeek: words.empty,
    blocks: blocks.map(({ heading, note, rows }, index) => {
      const left = rows.length - (shown[index] ?? rows.length);
      return {
        heading,
        hasNote: note !== '',
        note,
        rows: rows.slice(0, rows.length - left),
        hasMore: left > 0,
        more: words.more(left),
      };
    }),
    hasYear: years.length > 0,
    yearHeading: words.headings.year,
    pillarColumn: words.year.pillar,
    thisYear: String(year),
    lastYear: String(year - 1),
    year: years,
    yearNote: words.year.note(week),
    hasContacts: contacts.length > 0,
    contactsHeading: words.headings.contacts,
    contacts,
  };
};

const fits = (card: RenderedCard, budget: keyof typeof BUDGETS): boolean => {
  const json = JSON.stringify(card.content);
  const most = BUDGETS[budget];
  return Buffer.byteLength(json) < most.card && Buffer.byteLength(JSON.stringify(json)) < most.quoted;
};

/** How a digest is drawn. */
export interface DigestOptions {
  /** `small` takes half the room, for a post that Teams has found too large; `normal` when it is missing. */
  readonly budget?: keyof typeof BUDGETS;
}

/**
 * A municipality's digest as a card: blocks in the order of domain-model section 5, empty ones left out, an
 * empty week in one line. Holds no action that needs an app behind it. Always under {@link MAX_CARD_BYTES}, and
 * under 26 KB as a quoted string: when there is too much, the longest lists end in "… och N till".
 */
export const drawDigest = (
  texts: Texts,
  digest: Digest,
  { budget = 'normal' }: DigestOptions = {},
): RenderedCard => {
  const blocks = blocksOf(texts, digest);
  const shown = blocks.map((block) => block.rows.length);
  for (;;) {
    const card = digestCard.render(view(texts, digest, blocks, shown));
    const longest = Math.max(0, ...shown);
    if (longest <= 1 || fits(card, budget)) return card;
    shown[shown.indexOf(longest)] = Math.floor(longest * SHORTER);
  }
};
