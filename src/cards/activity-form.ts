import { z } from 'zod';
import { ACTIVITY_STATES } from '../domain/activity.js';
import type { ActivityKind } from '../domain/activity-kind.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, PILLARS } from '../domain/enums.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { RESULT_GOAL_AREAS } from '../domain/result-goal-area.js';
import type { Texts } from '../texts/index.js';
import {
  ACTIVITY_FIELDS,
  type ActivityField,
  type ActivityFormValues,
  ALL_EIGHT,
  type Ask,
  EMPTY_ACTIVITY_FORM,
  FOLLOWS,
  FORM_PRECISIONS,
  NONE_OF_THEM,
  PROPOSABLE_FIELDS,
  type ProposedValues,
  THOSE_ASKED,
} from './activity-form-fields.js';
import { readingModel, readingRows, type SentenceReading } from './activity-reading.js';
import { type ActivityInWords, activityRows, rowsModel } from './activity-rows.js';
import { choiceTitle } from './choice-title.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf, NOT_STATED } from './form-choices.js';
import { userText } from './user-text.js';

/** Inputs that open only when asked for, or when a person has something there to see or mend. */
const MORE_FIELDS: readonly ActivityField[] = ACTIVITY_FIELDS.slice(ACTIVITY_FIELDS.indexOf('precision'));

const word = z.string();
/** Input.Number takes a number or null: clients leave out a text, or refuse the whole card for it. */
const count = z.number().nullable();
const lines = z.array(z.strictObject({ text: userText }));
// Object.fromEntries forgets its keys; they are the fields.
const eachField = Object.fromEntries(ACTIVITY_FIELDS.map((field) => [field, z.boolean()])) as Record<
  ActivityField,
  z.ZodBoolean
>;

const model = z.strictObject({
  summary: word,
  heading: word,
  intro: word,
  hasProblems: z.boolean(),
  problems: lines,
  isAsking: z.boolean(),
  rows: rowsModel,
  hasAsides: z.boolean(),
  asides: lines,
  hasReading: z.boolean(),
  readingTitle: word,
  reading: readingModel,
  shows: z.strictObject(eachField),
  requires: z.strictObject({ hours: z.boolean(), municipalities: z.boolean(), staffIds: z.boolean() }),
  isNew: z.boolean(),
  inferred: word,
  asks: word,
  proposed: z.strictObject({ title: userText, date: userText, area: userText }),
  submissionId: userText,
  sourceLink: userText,
  activityId: userText,
  expectedVersion: z.int(),
  kindLabel: word,
  kindError: word,
  chooseOne: word,
  kinds: choices,
  kind: userText,
  titleLabel: word,
  titleHint: word,
  titleError: word,
  title: userText,
  dateLabel: word,
  dateError: word,
  date: userText,
  hoursLabel: word,
  hoursHint: word,
  hoursError: word,
  hours: userText,
  municipalitiesLabel: word,
  municipalitiesError: word,
  municipalityChoices: choices,
  municipalities: userText,
  areaLabel: word,
  areaError: word,
  areas: choices,
  area: userText,
  resultGoalAreaIdLabel: word,
  resultGoalAreas: choices,
  resultGoalAreaId: userText,
  moreTitle: word,
  allTitle: word,
  showsMore: z.boolean(),
  precisionLabel: word,
  precisions: choices,
  precision: userText,
  timeLabel: word,
  time: userText,
  dateEndLabel: word,
  dateEnd: userText,
  hoursPerPersonLabel: word,
  hoursPerPerson: userText,
  staffIdsLabel: word,
  staffIdsError: word,
  staff: choices,
  staffIds: userText,
  otherPartiesLabel: word,
  otherPartiesHint: word,
  otherParties: userText,
  registeredLabel: word,
  registered: count,
  attendedLabel: word,
  attended: count,
  onSiteLabel: word,
  onSite: count,
  onlineLabel: word,
  online: count,
  estimatedLabel: word,
  estimatedTitle: word,
  estimated: userText,
  pillarLabel: word,
  pillars: choices,
  pillar: userText,
  lineLabel: word,
  lines: choices,
  line: userText,
  stateLabel: word,
  states: choices,
  state: userText,
  requestIdLabel: word,
  requests: choices,
  requestId: userText,
  outcomeNoteLabel: word,
  outcomeNoteHint: word,
  outcomeNote: userText,
  documentationKindLabel: word,
  documentationKinds: choices,
  documentationKind: userText,
  documentationTitleLabel: word,
  documentationTitle: userText,
  documentationUrlLabel: word,
  documentationUrl: userText,
  save: word,
});

export const activityFormCard = defineCard('activity-form', 2, model);

/** What the lists of the form hold for this person. */
export interface ActivityFormChoices {
  /** The person's most usual first. */
  readonly kinds: readonly ActivityKind[];
  /** All eight, the person's most usual first. */
  readonly municipalities: readonly MunicipalityId[];
  readonly staff: readonly { readonly id: string; readonly displayName: string }[];
  /** Open requests, and the one that the activity belongs to; without the question where others read. */
  readonly requests: readonly { readonly id: string; readonly number: string; readonly question?: string }[];
}

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

export interface ActivityForm {
  readonly values: ActivityFormValues;
  readonly choices: ActivityFormChoices;
  /** What must be mended; whole sentences. */
  readonly problems: readonly string[];
  /** Without it all of the form is open. */
  readonly asking?: Asking;
  /**
   * A new activity has a submission, and a link when it is made from a message; an edit the record and the version that
   * the form shows.
   */
  readonly target:
    | { readonly submissionId: string; readonly sourceLink?: string }
    | { readonly activityId: string; readonly expectedVersion: number };
}

/** How {@link Ask}s are written in the data of the button that saves. */
export const WHOLE_FORM = 'all';
const written = (asks: readonly Ask[]): string =>
  asks.map(({ field, oneOf = [] }) => [field, ...oneOf].join(':')).join(',');

const MAX_QUESTION_LENGTH = 60;
const MAX_NAME_LENGTH = 100;
/** The whole of it stands in its input. */
const MAX_ROW_LENGTH = 300;

/** What Input.Number can hold of what was typed. */
const countIn = (typed: string): number | null => {
  const number = Number(typed.trim().replace(',', '.'));
  return typed.trim() === '' || !Number.isFinite(number) ? null : number;
};

const differs = (values: ActivityFormValues, fields: readonly ActivityField[]): boolean =>
  fields.some((field) => values[field] !== EMPTY_ACTIVITY_FORM[field]);

/** What the asked inputs are called instead of their usual names. */
const questionsOf = ({ log }: Texts, asks: readonly Ask[]): Partial<Record<`${Ask['field']}Label`, string>> =>
  Object.fromEntries(asks.map(({ field, label }) => [`${field}Label`, label ?? log.asks[field]]));

/** Those that were asked about first, with short ways to say all, only those or none of them. */
const municipalityChoices = (
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
const askingView = (texts: Texts, asking: Asking | undefined, showsMore: boolean) => {
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

/** The form with what stands in it. */
export const activityFormView = (
  texts: Texts,
  { values, choices: lists, problems, asking, target }: ActivityForm,
): z.infer<typeof model> => {
  const { log, labels, common } = texts;
  const { newHeading, editHeading, ...form } = log.form;
  const isNew = 'submissionId' in target;
  const heading = asking?.heading ?? (isNew ? newHeading : editHeading);
  const notStated = { title: common.notStated, value: NOT_STATED };
  const byKind = { title: log.byKind, value: FOLLOWS };
  const isSelfAlone = values.staffIds === lists.staff[0]?.id;
  const asked = asking?.asks.find(({ field }) => field === 'municipalities')?.oneOf;
  const showsMore = differs(
    values,
    MORE_FIELDS.filter((field) => field !== 'staffIds' || !isSelfAlone),
  );
  return {
    ...form,
    ...questionsOf(texts, asking?.asks ?? []),
    ...askingView(texts, asking, showsMore),
    ...values,
    registered: countIn(values.registered),
    attended: countIn(values.attended),
    onSite: countIn(values.onSite),
    online: countIn(values.online),
    summary: heading,
    heading,
    intro: asking?.intro ?? form.intro,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    isNew,
    submissionId: isNew ? target.submissionId : '',
    sourceLink: (isNew && target.sourceLink) || '',
    activityId: isNew ? '' : target.activityId,
    expectedVersion: isNew ? 0 : target.expectedVersion,
    chooseOne: common.chooseOne,
    kinds: choicesOf(lists.kinds, (kind) => labels.kinds[kind]),
    municipalityChoices: municipalityChoices(texts, lists.municipalities, asked),
    areas: choicesOf(AREAS, (area) => labels.areas[area]),
    resultGoalAreas: [byKind, ...choicesOf(RESULT_GOAL_AREAS, (area) => log.resultGoalAreas[area])],
    precisions: choicesOf(FORM_PRECISIONS, (precision) => log.precisions[precision]),
    staff: lists.staff.map(({ id, displayName }) => ({
      title: choiceTitle(displayName, MAX_NAME_LENGTH),
      value: id,
    })),
    pillars: [byKind, ...choicesOf(PILLARS, (pillar) => labels.pillars[pillar])],
    lines: choicesOf(LINES, (line) => labels.lines[line]),
    states: [
      { title: log.byDate, value: FOLLOWS },
      ...choicesOf(ACTIVITY_STATES, (state) => labels.states[state]),
    ],
    requests: [
      notStated,
      ...lists.requests.map(({ id, number, question }) => ({
        title:
          question === undefined
            ? number
            : log.requestChoice(number, choiceTitle(question, MAX_QUESTION_LENGTH)),
        value: id,
      })),
    ],
    documentationKinds: [notStated, ...choicesOf(DOCUMENTATION_KINDS, (kind) => labels.documentation[kind])],
  };
};
