import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  intro: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  rows: z.array(
    z.strictObject({
      label: userText,
      count: word,
      hasAside: z.boolean(),
      aside: word,
      hasButtons: z.boolean(),
      buttons: z.array(z.strictObject({ title: word, verb: word, areaId: word, expectedVersion: z.int() })),
    }),
  ),
  year: z.int(),
  mayChange: z.boolean(),
  add: word,
  others: z.array(z.strictObject({ show: word, other: z.int() })),
});

export const goalAreasCard = defineCard('goal-areas', 1, model);

/** An area as the list has it. */
export interface ListedArea {
  readonly id: string;
  readonly label: string;
  readonly activities: number;
  readonly planned: number;
  readonly goals: number;
  /** Of one that FoU has added. */
  readonly own?: { readonly version: number; readonly isLastYear: boolean };
}

/** A year's areas of result goals, with what counts under each; buttons for who may change them. */
export const goalAreasView = (
  { goalAreas: words }: Texts,
  input: {
    readonly year: number;
    readonly areas: readonly ListedArea[];
    readonly notices: readonly string[];
    readonly mayChange: boolean;
  },
): z.infer<typeof model> => {
  const { year, areas, notices, mayChange } = input;
  const title = words.title(String(year));
  const buttonsOf = ({ id, own }: ListedArea) => {
    if (own === undefined || !mayChange) return [];
    const button = (text: string, verb: string) => ({
      title: text,
      verb,
      areaId: id,
      expectedVersion: own.version,
    });
    return [
      button(words.rename, 'goalarea.rename'),
      button(words.end(String(year)), 'goalarea.end'),
      ...(own.isLastYear ? [button(words.resume(String(year + 1)), 'goalarea.resume')] : []),
    ];
  };
  return {
    summary: notices[0] ?? title,
    title,
    intro: words.intro,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    rows: areas.map((area) => {
      const { label, activities, planned, goals, own } = area;
      const aside = own === undefined ? words.registered : own.isLastYear ? words.lastYear(String(year)) : '';
      return {
        label,
        count: words.count(activities, planned, goals),
        hasAside: aside !== '',
        aside,
        hasButtons: own !== undefined && mayChange,
        buttons: buttonsOf(area),
      };
    }),
    year,
    mayChange,
    add: words.add,
    others: [year - 1, year + 1].map((other) => ({ show: words.showYear(String(other)), other })),
  };
};
