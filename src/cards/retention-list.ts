import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.js';
import type { RetainedCollection, RetentionRule } from '../domain/retention.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  sentences: z.array(z.strictObject({ text: word })),
  rows: z.array(
    z.strictObject({
      name: word,
      standing: word,
      rule: word,
      decision: userText,
      change: word,
      collection: word,
    }),
  ),
});

export const retentionListCard = defineCard('retention-list', 1, model);

export interface RetentionList {
  readonly rows: readonly {
    readonly collection: RetainedCollection;
    readonly count: number;
    readonly oldest: IsoDate | undefined;
    readonly rule: RetentionRule | undefined;
  }[];
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
}

/** `24 månader` */
export const monthsIn = ({ retention, formats }: Texts, months: number): string =>
  retention.months(formats.number(months));

/** What lies in every collection, for how long and by whose decision, each with a button to set or change that. */
export const retentionListView = (texts: Texts, { rows, notices }: RetentionList): z.infer<typeof model> => {
  const { formats } = texts;
  const { collections, list } = texts.retention;
  const standingOf = (count: number, oldest: IsoDate | undefined): string => {
    if (count === 0) return list.nothingKept;
    const written = formats.number(count);
    return oldest === undefined ? list.kept(written) : list.keptSince(written, formats.day(oldest));
  };
  return {
    summary: notices[0] ?? list.title,
    title: list.title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    sentences: [{ text: list.intro }],
    rows: rows.map(({ collection, count, oldest, rule }) => {
      const name = collections[collection];
      return {
        name,
        standing: ` · ${standingOf(count, oldest)}`,
        rule:
          rule === undefined ? list.nothingRemoved : `${list.removedAfter(monthsIn(texts, rule.months))} `,
        decision: rule?.decision ?? '',
        change: rule === undefined ? list.set(name) : list.change(name),
        collection,
      };
    }),
  };
};
