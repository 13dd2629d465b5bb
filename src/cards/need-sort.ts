import { z } from 'zod';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { type Need, RECURRING_THEMES } from '../domain/need.js';
import { neededBy } from '../domain/need-order.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf, NOT_STATED } from './form-choices.js';
import { themeName } from './need-summary.js';
import { userText } from './user-text.js';

const word = z.string();
const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  need: userText,
  about: word,
  themeLabel: word,
  themes: choices,
  theme: userText,
  ownThemeLabel: word,
  ownTheme: userText,
  saveTheme: word,
  mayPlace: z.boolean(),
  placeLabel: word,
  place: userText,
  savePlace: word,
  placeLater: word,
  back: word,
  needId: word,
  roundId: word,
});

export const needSortCard = defineCard('need-sort', 1, model);

export const EMPTY_SORT_FORM = { theme: NOT_STATED, ownTheme: '', place: '' } as const;
export type SortValues = Readonly<Record<keyof typeof EMPTY_SORT_FORM, string>>;

/** The form as the need has it. */
export const sortValues = ({ theme, priority }: Need): SortValues => {
  const isKnown = RECURRING_THEMES.some((each) => each === theme);
  return {
    theme: isKnown && theme !== undefined ? theme : NOT_STATED,
    ownTheme: isKnown ? '' : (theme ?? ''),
    place: priority === undefined ? '' : String(priority),
  };
};

export interface NeedSorting {
  readonly need: Need;
  readonly values: SortValues;
  /** Whether the reader may set the order now. */
  readonly mayPlace: boolean;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** Puts a need under a theme and in its place of the order. */
export const needSortView = (
  texts: Texts,
  { need, values, mayPlace, problems }: NeedSorting,
): z.infer<typeof model> => {
  const { needSummary, formats } = texts;
  const { sortForm } = needSummary;
  return {
    summary: sortForm.title,
    title: sortForm.title,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    need: need.text,
    about: `${MUNICIPALITY_NAMES[need.municipalityId]} · ${needSummary.neededBy(formats.number(neededBy(need).length))}`,
    themeLabel: sortForm.themeLabel,
    themes: [
      { title: sortForm.noTheme, value: NOT_STATED },
      ...choicesOf(RECURRING_THEMES, (theme) => themeName(texts, theme)),
    ],
    ownThemeLabel: sortForm.ownThemeLabel,
    saveTheme: sortForm.saveTheme,
    mayPlace,
    placeLabel: sortForm.placeLabel,
    savePlace: sortForm.savePlace,
    placeLater: sortForm.placeLater,
    back: sortForm.back,
    ...values,
    needId: need.id,
    roundId: need.roundId,
  };
};
