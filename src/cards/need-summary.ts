import { z } from 'zod';
import { AREAS } from '../domain/enums.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import {
  NEED_LEVELS,
  NEED_PERSPECTIVES,
  type Need,
  type NeedRound,
  RECURRING_THEMES,
} from '../domain/need.js';
import { countedBy, groupedNeeds, neededBy } from '../domain/need-order.js';
import { haveAdded } from '../domain/need-round.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { needButton, pageButtons, sayButton } from './need-buttons.js';
import { pageOf } from './paging.js';
import { userText } from './user-text.js';

/** As many as one looks through on a phone. */
const PAGE_SIZE = 8;
const MAX_TEXT_LENGTH = 200;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  standing: word,
  splits: z.array(
    z.strictObject({
      title: word,
      column: word,
      countWord: word,
      hasBars: z.boolean(),
      bars: z.array(z.strictObject({ name: word, count: z.int(), amount: word })),
    }),
  ),
  groups: z.array(
    z.strictObject({
      heading: userText,
      rows: z.array(
        z.strictObject({
          text: userText,
          lines: z.array(z.strictObject({ text: word })),
          sort: word,
          needId: word,
        }),
      ),
    }),
  ),
  source: word,
  hasPages: z.boolean(),
  pageOf: word,
  buttons: z.array(needButton),
});
type Model = z.infer<typeof model>;

export const needSummaryCard = defineCard('need-summary', 1, model);

export interface NeedSummary {
  readonly round: NeedRound;
  readonly needs: readonly Need[];
  /** Numbers of the requests that needs have become, by the need's id; empty when retention has removed it. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly page: number;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
}

/** What a theme is called: one that recurs has a name in every language, others are written as they are. */
export const themeName = ({ needs, needSummary }: Texts, theme: string | undefined): string => {
  const known = RECURRING_THEMES.find((each) => each === theme);
  return known === undefined ? (theme ?? needSummary.noTheme) : needs.themes[known];
};

/** Charts without an axis, each with a table that says the same; bars are told apart by name and never by colour. */
const splitsOf = (texts: Texts, needs: readonly Need[]): Model['splits'] => {
  const { needSummary, needs: words, labels, formats } = texts;
  const { splits, count: countWord } = needSummary;
  const split = (
    heading: { readonly title: string; readonly column: string },
    bars: Model['splits'][number]['bars'],
  ) => ({ ...heading, countWord, hasBars: bars.some(({ count }) => count > 0), bars });
  const named = <Key>(counts: readonly { key: Key; count: number }[], nameOf: (key: Key) => string) =>
    counts.map(({ key, count }) => ({ name: nameOf(key), count, amount: formats.number(count) }));
  return [
    split(
      splits.area,
      named(
        countedBy(needs, AREAS, ({ area }) => area),
        (area) => labels.areas[area],
      ),
    ),
    split(
      splits.perspective,
      named(
        countedBy(needs, NEED_PERSPECTIVES, ({ perspective }) => perspective),
        (each) => words.perspectives[each],
      ),
    ),
    split(
      splits.level,
      named(
        countedBy(needs, NEED_LEVELS, ({ level }) => level),
        (level) => words.levels[level],
      ),
    ),
  ];
};

const linesOf = (
  { needSummary, needs, formats }: Texts,
  need: Need,
  number: string | undefined,
): string[] => {
  const { municipalityId, perspective, level, priority } = need;
  return [
    needSummary.need(
      MUNICIPALITY_NAMES[municipalityId],
      needs.perspectives[perspective],
      needs.levels[level],
    ),
    needSummary.neededBy(formats.number(neededBy(need).length)),
    priority === undefined ? needSummary.noPriority : needSummary.priority(formats.number(priority)),
    ...(number === undefined
      ? []
      : [number === '' ? needs.list.removedRequest : needs.list.isRequest(number)]),
  ];
};

/** The needs by area and theme, the most urgent first in each, with figures over all of them. */
export const needSummaryView = (texts: Texts, input: NeedSummary): Model => {
  const { needSummary, needRounds, needs: words, labels, formats } = texts;
  const { round, needs, numbers, notices } = input;
  const year = String(round.year);
  const rows = groupedNeeds(needs).flatMap((group) => group.needs.map((need) => ({ group, need })));
  const { shown, page, pages } = pageOf(rows, input.page, PAGE_SIZE);
  const groups = [...new Set(shown.map(({ group }) => group))];
  const state = needRounds.states[round.state].toLowerCase();
  const municipalities = formats.number(haveAdded(needs, round.id).size);
  return {
    summary: notices[0] ?? needSummary.title(year),
    title: needSummary.title(year),
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    standing:
      needs.length === 0
        ? needSummary.none
        : needSummary.standing(formats.number(needs.length), municipalities, state),
    splits: needs.length === 0 || page > 1 ? [] : splitsOf(texts, needs),
    groups: groups.map((group) => ({
      heading: needSummary.group(labels.areas[group.area], themeName(texts, group.theme)),
      rows: shown
        .filter((row) => row.group === group)
        .map(({ need }) => ({
          text: clipped(need.text, MAX_TEXT_LENGTH),
          lines: linesOf(texts, need, numbers.get(need.id)).map((text) => ({ text })),
          sort: needSummary.sort,
          needId: need.id,
        })),
    })),
    source: needSummary.source,
    hasPages: pages > 1,
    pageOf: words.list.page(formats.number(page), formats.number(pages)),
    buttons: [
      ...pageButtons(texts, needSummaryCard.stamp, 'need.summary', { roundId: round.id, page, pages }),
      ...(needs.length === 0
        ? []
        : [sayButton(needSummaryCard.stamp, needSummary.download, needSummary.downloadCommand(year))]),
    ],
  };
};
