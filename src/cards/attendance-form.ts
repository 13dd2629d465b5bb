import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.js';
import { EVALUATION_QUESTIONS } from '../domain/evaluation.js';
import type { Event } from '../domain/event.js';
import { needsDay } from '../domain/event-attendance.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { choiceTitle } from './choice-title.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { FIRST_DAY } from './request-act-fields.js';
import { userText } from './user-text.js';

/** Ids of the form's inputs. */
export const ATTENDANCE_FIELDS = [
  'day',
  'attended',
  'onSite',
  'online',
  'isEstimated',
  'absentIds',
  'isUnknown',
  'municipalities',
  'hours',
  'note',
  'questions',
] as const;
export type AttendanceField = (typeof ATTENDANCE_FIELDS)[number];
/** What stands in the inputs, as text the way the client sends it. */
export type AttendanceValues = Readonly<Record<AttendanceField, string>>;

/** As many names as the card holds beside all else. */
const MAX_NAMES = 200;
const MAX_NAME_LENGTH = 80;
const MAX_TITLE_LENGTH = 200;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  eventTitle: userText,
  when: word,
  registered: word,
  asksDay: z.boolean(),
  dayHint: word,
  dayLabel: word,
  day: userText,
  firstDay: word,
  lastDay: word,
  attendedLabel: word,
  attended: userText,
  isHybrid: z.boolean(),
  hybridHint: word,
  onSiteLabel: word,
  onSite: userText,
  onlineLabel: word,
  online: userText,
  isEstimatedLabel: word,
  isEstimatedTitle: word,
  isEstimated: userText,
  hasRegistered: z.boolean(),
  absentIdsLabel: word,
  absentIdsHint: word,
  absents: choices,
  absentIds: userText,
  hasMoreRegistered: z.boolean(),
  moreRegistered: word,
  isUnknownLabel: word,
  isUnknownTitle: word,
  isUnknown: userText,
  municipalitiesLabel: word,
  municipalityChoices: choices,
  municipalities: userText,
  hoursLabel: word,
  hoursHint: word,
  hours: userText,
  noteLabel: word,
  noteHint: word,
  note: userText,
  asksQuestions: z.boolean(),
  questionsLabel: word,
  questionsHint: word,
  questionChoices: choices,
  questions: userText,
  isSent: z.boolean(),
  sent: word,
  save: word,
  back: word,
  eventId: word,
  expectedVersion: z.int(),
});

export const attendanceFormCard = defineCard('attendance-form', 1, model);

export interface AttendanceForm {
  readonly event: Event;
  /** When it is or was, in words. */
  readonly when: string;
  readonly today: IsoDate;
  /** How many have a seat; undefined when nobody has registered here. */
  readonly registered: number | undefined;
  /** Those with a seat by the id of their registration, in the order that they are offered. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** How many have got the questions; undefined when there is no evaluation yet. */
  readonly asked: number | undefined;
  readonly values: AttendanceValues;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** Asks who came to an event, with what is known of it filled in. */
export const attendanceFormView = (
  texts: Texts,
  { event, when, today, registered, names, asked, values, problems }: AttendanceForm,
): z.infer<typeof model> => {
  const { attendance, evaluations, formats } = texts;
  const {
    title,
    correctTitle,
    nobodyRegistered,
    dayOptional,
    dayRequired,
    elsewhere: _,
    ...labels
  } = attendance.form;
  const { registered: registeredWords, moreRegistered, isSent } = attendance.about;
  const heading = event.attendance === undefined ? title : correctTitle;
  const day = needsDay(event);
  return {
    ...labels,
    summary: problems[0] ?? heading,
    title: heading,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    eventTitle: clipped(event.title, MAX_TITLE_LENGTH),
    when,
    registered: registered === undefined ? nobodyRegistered : registeredWords(formats.number(registered)),
    asksDay: day !== 'no',
    dayHint: day === 'required' ? dayRequired : dayOptional,
    firstDay: FIRST_DAY,
    lastDay: today,
    isHybrid: event.form === 'hybrid',
    hasRegistered: names.length > 0,
    absents: names
      .slice(0, MAX_NAMES)
      .map(({ id, name }) => ({ title: choiceTitle(name, MAX_NAME_LENGTH), value: id })),
    hasMoreRegistered: names.length > MAX_NAMES,
    moreRegistered: moreRegistered(formats.number(Math.max(0, names.length - MAX_NAMES))),
    municipalityChoices: choicesOf(MUNICIPALITY_IDS, (id) => MUNICIPALITY_NAMES[id]),
    asksQuestions: asked === undefined,
    questionChoices: choicesOf(EVALUATION_QUESTIONS, (question) => evaluations.shortQuestions[question]),
    isSent: asked !== undefined,
    sent: isSent(formats.number(asked ?? 0)),
    ...values,
    eventId: event.id,
    expectedVersion: event.version,
  };
};
