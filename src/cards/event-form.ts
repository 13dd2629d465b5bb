import { z } from 'zod';
import { AREAS } from '../domain/enums.js';
import { EVENT_FORMS, EVENT_KINDS } from '../domain/event.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { userText } from './user-text.js';

/** Inputs that are always seen. */
const SHOWN_FIELDS = ['kind', 'title', 'date', 'startTime', 'endTime', 'form', 'place'] as const;
/** Inputs that are folded away until one of them says something. */
const MORE_FIELDS = [
  'dateEnd',
  'link',
  'area',
  'audience',
  'partners',
  'capacity',
  'quotaPerMunicipality',
  'lastDayToRegister',
  'seriesName',
  'seriesNumber',
  'seriesOf',
] as const;

/** Ids of the form's inputs. */
export const EVENT_FIELDS = [...SHOWN_FIELDS, ...MORE_FIELDS] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** What stands in the inputs, as text the way the client sends it. */
export type EventFormValues = Readonly<Record<EventField, string>>;

/** A form that nobody has touched. */
export const EMPTY_EVENT_FORM: EventFormValues = {
  kind: '',
  title: '',
  date: '',
  startTime: '',
  endTime: '',
  form: '',
  place: '',
  dateEnd: '',
  link: '',
  area: 'general',
  audience: '',
  partners: '',
  capacity: '',
  quotaPerMunicipality: '',
  lastDayToRegister: '',
  seriesName: '',
  seriesNumber: '',
  seriesOf: '',
};

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  intro: word,
  chooseOne: word,
  kindLabel: word,
  kinds: choices,
  kind: userText,
  titleLabel: word,
  titleHint: word,
  title: userText,
  dateLabel: word,
  dateHint: word,
  dateHelp: word,
  date: userText,
  startTimeLabel: word,
  startTime: userText,
  endTimeLabel: word,
  endTime: userText,
  formLabel: word,
  forms: choices,
  form: userText,
  placeLabel: word,
  placeHint: word,
  place: userText,
  more: word,
  showsMore: z.boolean(),
  dateEndLabel: word,
  dateEnd: userText,
  linkLabel: word,
  linkHint: word,
  link: userText,
  areaLabel: word,
  areas: choices,
  area: userText,
  audienceLabel: word,
  audienceHint: word,
  audience: userText,
  partnersLabel: word,
  partnersHint: word,
  partners: userText,
  capacityLabel: word,
  capacity: userText,
  quotaPerMunicipalityLabel: word,
  quotaPerMunicipality: userText,
  lastDayToRegisterLabel: word,
  lastDayToRegister: userText,
  seriesNameLabel: word,
  seriesName: userText,
  seriesNumberLabel: word,
  seriesNumber: userText,
  seriesOfLabel: word,
  seriesOf: userText,
  save: word,
  hasSentence: z.boolean(),
  logInstead: word,
  sentence: userText,
  hasEvent: z.boolean(),
  cancel: word,
  eventId: userText,
  expectedVersion: z.int(),
  submissionId: userText,
  pastMeant: userText,
});

export const eventFormCard = defineCard('event-form', 1, model);

/** What the form is about; it comes back with what is filled in. */
export interface EventFormTarget {
  /** Empty for a new event. */
  readonly eventId: string;
  /** Of the event that is changed; 0 for a new one. */
  readonly expectedVersion: number;
  readonly submissionId: string;
  /** The date that has passed and is saved all the same when it is sent once more; empty when there is none. */
  readonly pastMeant: string;
}

export interface EventForm {
  readonly values: EventFormValues;
  readonly target: EventFormTarget;
  /** Whole sentences. */
  readonly problems: readonly string[];
  /** Whether it is filled in from what somebody wrote. */
  readonly isRead: boolean;
  /** The message that may be meant as an activity; undefined when an event was asked for. */
  readonly sentence?: string | undefined;
}

/** The form of one event, new or not, with what stands in it. */
export const eventFormView = (
  { events, labels, common }: Texts,
  { values, target, problems, isRead, sentence }: EventForm,
): z.infer<typeof model> => {
  const { newTitle, changeTitle, intro, askingIntro, save, saveChange, saveAnyway, ...words } = events.form;
  const isNew = target.eventId === '';
  const heading = isNew ? newTitle : changeTitle;
  const press = isNew ? save : saveChange;
  return {
    ...words,
    ...values,
    ...target,
    summary: heading,
    heading,
    intro: isRead ? askingIntro : intro,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    chooseOne: common.chooseOne,
    kinds: choicesOf(EVENT_KINDS, (kind) => labels.kinds[kind]),
    forms: choicesOf(EVENT_FORMS, (form) => labels.eventForms[form]),
    areas: choicesOf(AREAS, (area) => labels.areas[area]),
    showsMore: MORE_FIELDS.some((field) => values[field] !== EMPTY_EVENT_FORM[field]),
    save: target.pastMeant === '' ? press : saveAnyway,
    hasSentence: sentence !== undefined,
    sentence: sentence ?? '',
    hasEvent: !isNew,
  };
};
