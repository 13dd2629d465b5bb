import { z } from 'zod';
import type { IsoInstant } from '../domain/calendar.js';
import type { YearStock } from '../domain/closed-year.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  means: word,
  hasWarning: z.boolean(),
  warning: word,
  facts: z.array(z.strictObject({ text: userText })),
  closes: z.boolean(),
  confirm: word,
  leave: word,
  year: z.int(),
  seenAt: word,
});

/** Asks before a year is closed, or opened again. */
export const yearClosingCard = defineCard('year-closing', 1, model);

/** The question before a year is closed: what it means, and what would be left as it is. */
export const closeYearView = (
  { yearClosing: { close } }: Texts,
  {
    year,
    stock,
    isOver,
  }: { readonly year: number; readonly stock: YearStock /** Has ended. */; readonly isOver: boolean },
): z.infer<typeof model> => {
  const named = String(year);
  const facts = [
    close.done(named, stock.done),
    ...(stock.done > 0 ? [close.withoutHours(stock.withoutHours)] : []),
    ...(stock.unanswered > 0 ? [close.unanswered(stock.unanswered)] : []),
    ...(stock.ahead > 0 ? [close.ahead(stock.ahead)] : []),
  ];
  return {
    summary: close.title(named),
    title: close.title(named),
    means: close.means,
    hasWarning: !isOver,
    warning: close.notOver(named),
    facts: facts.map((text) => ({ text })),
    closes: true,
    confirm: close.confirm(named),
    leave: close.leave,
    year,
    seenAt: '',
  };
};

/** The question before a closed year is opened again; `closed` says who closed it and when. */
export const reopenYearView = (
  { yearClosing: { reopen } }: Texts,
  { year, seenAt, closed }: { readonly year: number; readonly seenAt: IsoInstant; readonly closed: string },
): z.infer<typeof model> => ({
  summary: reopen.title(String(year)),
  title: reopen.title(String(year)),
  means: reopen.means,
  hasWarning: false,
  warning: '',
  facts: [{ text: closed }],
  closes: false,
  confirm: reopen.confirm(String(year)),
  leave: reopen.leave,
  year,
  seenAt,
});
