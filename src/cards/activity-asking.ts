import { z } from 'zod';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import {
  ACTIVITY_FIELDS,
  type ActivityField,
  ALL_EIGHT,
  type Ask,
  MORE_FIELDS,
  NONE_OF_THEM,
  PROPOSABLE_FIELDS,
  type ProposedValues,
  THOSE_ASKED,
} from './activity-form-fields.js';
import { readingModel, readingRows, type SentenceReading } from './activity-reading.js';
import { type ActivityInWords, activityRows, rowsModel } from './activity-rows.js';
import { clipped } from './clipped.js';
import { choicesOf } from './form-choices.js';
import { userText } from './user-text.js';

// Object.fromEntries forgets its keys; they are the fields.
const eachField = Object.fromEntries(ACTIVITY_FIELDS.map((field) => [field, z.boolean()])) as Record<
  ActivityField,
  z.ZodBoolean
>;

/** The part of the form's view-model that is about what it asks and what it says in words. */
export const askingModel = {
  isAsking: z.boolean(),
  rows: rowsModel,
  hasAsides: z.boolean(),
  asides: z.array(z.strictObject({ text: userText })),
  hasReading: z.boolean(),
  readingTitle: z.string(),
  reading: readingModel,
  shows: z.strictObject(eachField),
  requires: z.strictObject({ hours: z.boolean(), municipalities: z.boolean(), staffIds: z.boolean() }),
  inferred: z.string(),
  asks: z.string(),
  proposed: z.strictObject({ title: userText, date: userText, area: userText }),
};

/** The form when it asks only for what a sentence left open, and says the rest in words. */
export interface Asking {
  readonly heading: string;
  readonly intro: string;
  readonly understood: ActivityInWords;
  readonly asks: readonly Ask[];
  /** Inputs that stand open beside those that are asked for: something in them has to be mended. */
  readonly mend: readonly ActivityField[];
  /** Whole sentences about what is asked, with the person's own words. */
  readonly asides: readonly string[];
  readonly reading?: SentenceReading;
  /** Names of the details that the bot concluded and the form does not show. */
  readonly inferred: readonly string[];
  readonly proposed: ProposedValues;
}

/** How {@link Ask}s are written in the data of the button that saves. */
export const WHOLE_FORM = 'all';
const written = (asks: readonly Ask[]): string =>
  asks.map(({ field, oneOf = [] }) => [field, ...oneOf].join(':')).join(',');

/** The whole of it stands in its input. */
const MAX_ROW_LENGTH = 300;

/** What the asked inputs are called instead of their usual names. */
export const questionsOf = (
  { log }: Texts,
  asks: readonly Ask[],
): Partial<Record<`${Ask['field']}Label`, string>> =>
  Object.fromEntries(asks.map(({ field, label }) => [`${field}Label`, label ?? log.asks[field]]));

/** Those that were asked about first, with short ways to say all, only those or none of them. */
export const municipalityChoices = (
  { log, formats }: Texts,
  all: readonly MunicipalityId[],
  asked: readonly MunicipalityId[] | undefined,
) => {
  const name = (id: MunicipalityId): string => MUNICIPALITY_NAMES[id];
  if (asked === undefined) return choicesOf(all, name);
  return [
    ...(asked.length > 2
      ? [
          { title: log.receipt.allMunicipalities, value: ALL_EIGHT },
          { title: log.onlyThose(formats.list(asked.map(name))), value: THOSE_ASKED },
        ]
      : []),
    ...choicesOf([...asked, ...all.filter((id) => !asked.includes(id))], name),
    { title: log.noneOfThem, value: NONE_OF_THEM },
  ];
};

/** The part of the view that a form has when it asks only for what is open. */
export const askingView = (texts: Texts, asking: Asking | undefined, showsMore: boolean) => {
  const isOpen = (field: ActivityField): boolean =>
    asking === undefined || asking.mend.includes(field) || asking.asks.some((ask) => ask.field === field);
  // Object.fromEntries forgets its keys; they are the fields.
  const shows = Object.fromEntries(ACTIVITY_FIELDS.map((field) => [field, isOpen(field)])) as Record<
    ActivityField,
    boolean
  >;
  const isAsked = (field: ActivityField): boolean => asking?.asks.some((ask) => ask.field === field) ?? false;
  const reading = asking?.reading === undefined ? [] : readingRows(texts, asking.reading);
  return {
    isAsking: asking !== undefined,
    rows:
      asking === undefined
        ? []
        : activityRows(texts, asking.understood)
            .filter(({ row }) => !ACTIVITY_FIELDS.some((field) => field === row && isOpen(field)))
            .map(({ label, value }) => ({ label, value: clipped(value, MAX_ROW_LENGTH) })),
    hasAsides: asking !== undefined && asking.asides.length > 0,
    asides: (asking?.asides ?? []).map((text) => ({ text })),
    hasReading: reading.length > 0,
    reading,
    readingTitle: texts.log.reading.title,
    shows,
    requires: {
      hours: isAsked('hours'),
      municipalities: isAsked('municipalities'),
      staffIds: isAsked('staffIds'),
    },
    showsMore: asking === undefined ? showsMore : MORE_FIELDS.some(isOpen),
    // What stands in an open field is seen, so whatever is saved there is stated.
    inferred: (asking?.inferred ?? [])
      .filter((detail) => !PROPOSABLE_FIELDS.some((field) => field === detail && isOpen(field)))
      .join(','),
    asks: asking === undefined ? WHOLE_FORM : written(asking.asks),
    proposed: asking?.proposed ?? { title: '', date: '', area: '' },
  };
};
