import { z } from 'zod';
import { ACTIVITY_STATES } from '../domain/activity.js';
import type { ActivityKind } from '../domain/activity-kind.js';
import { yearOf } from '../domain/calendar.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, PILLARS } from '../domain/enums.js';
import type { GoalArea } from '../domain/goal-area.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { PlanGoal } from '../domain/plan-goal.js';
import { STEERING_BODIES } from '../domain/request-act.js';
import { RESULT_GOAL_AREAS, resultGoalAreasOf } from '../domain/result-goal-area.js';
import type { Texts } from '../texts/index.js';
import { type Asking, askingModel, askingView, municipalityChoices, questionsOf } from './activity-asking.js';
import {
  type ActivityField,
  type ActivityFormValues,
  EMPTY_ACTIVITY_FORM,
  FOLLOWS,
  FORM_PRECISIONS,
  MORE_FIELDS,
} from './activity-form-fields.js';
import { choiceTitle } from './choice-title.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf, NOT_STATED } from './form-choices.js';
import { goalAreaName } from './goal-area-name.js';
import { userText } from './user-text.js';

const word = z.string();
/** Input.Number takes a number or null: clients leave out a text, or refuse the whole card for it. */
const count = z.number().nullable();
const lines = z.array(z.strictObject({ text: userText }));

const model = z.strictObject({
  ...askingModel,
  summary: word,
  heading: word,
  intro: word,
  hasProblems: z.boolean(),
  problems: lines,
  isNew: z.boolean(),
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
  hasPlanGoals: z.boolean(),
  planGoalIdLabel: word,
  planGoals: choices,
  planGoalId: userText,
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
  hasNetworks: z.boolean(),
  networkIdLabel: word,
  networks: choices,
  networkId: userText,
  hasBodies: z.boolean(),
  bodyLabel: word,
  bodies: choices,
  body: userText,
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

export const activityFormCard = defineCard('activity-form', 3, model);

/** What the lists of the form hold for this person. */
export interface ActivityFormChoices {
  /** The person's most usual first. */
  readonly kinds: readonly ActivityKind[];
  /** All eight, the person's most usual first. */
  readonly municipalities: readonly MunicipalityId[];
  readonly staff: readonly { readonly id: string; readonly displayName: string }[];
  /** Open requests, and the one that the activity belongs to; without the question where others read. */
  readonly requests: readonly { readonly id: string; readonly number: string; readonly question?: string }[];
  /** Of all years' plans. */
  readonly goals: readonly PlanGoal[];
  /** Areas of result goals beside the register's, of all years. */
  readonly goalAreas: readonly GoalArea[];
  readonly networks: readonly { readonly id: string; readonly name: string }[];
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

const MAX_QUESTION_LENGTH = 60;
const MAX_NAME_LENGTH = 100;
/** What Input.Number can hold of what was typed. */
const countIn = (typed: string): number | null => {
  const number = Number(typed.trim().replace(',', '.'));
  return typed.trim() === '' || !Number.isFinite(number) ? null : number;
};

const differs = (values: ActivityFormValues, fields: readonly ActivityField[]): boolean =>
  fields.some((field) => values[field] !== EMPTY_ACTIVITY_FORM[field]);

/** Whether the activity is of the kind, or nobody has said yet which kind it is. */
const mayBe = ({ kind }: ActivityFormValues, candidate: ActivityKind): boolean =>
  kind === '' || kind === candidate;

/** As many as a card holds beside all else; a plan has fewer. */
const MAX_PLAN_GOALS = 20;

/** The goals of the year that the form's date lies in, and the one that was chosen, whichever year it is of. */
const planGoalsFor = ({ date, planGoalId }: ActivityFormValues, goals: readonly PlanGoal[]): PlanGoal[] => {
  const offered = goals.filter(({ year }) => String(year) === date.slice(0, 4)).slice(0, MAX_PLAN_GOALS);
  return goals.filter((goal) => offered.includes(goal) || goal.id === planGoalId);
};

/** The form with what stands in it. */
export const activityFormView = (
  texts: Texts,
  { values, choices: lists, problems, asking, target }: ActivityForm,
): z.infer<typeof model> => {
  const { log, labels, common, networks } = texts;
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
  const planGoals = planGoalsFor(values, lists.goals);
  const areas =
    values.date === '' ? RESULT_GOAL_AREAS : resultGoalAreasOf(yearOf(values.date), lists.goalAreas);
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
    resultGoalAreas: [
      byKind,
      ...choicesOf(areas, (area) => choiceTitle(goalAreaName(texts, lists.goalAreas, area), MAX_NAME_LENGTH)),
    ],
    hasPlanGoals: planGoals.length > 0,
    planGoals: [
      { title: log.byPillarAndArea, value: FOLLOWS },
      { title: log.noPlanGoal, value: NOT_STATED },
      ...planGoals.map(({ id, year, label }) => ({
        title: choiceTitle(log.planGoalChoice(String(year), label), MAX_QUESTION_LENGTH),
        value: id,
      })),
    ],
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
    hasNetworks: lists.networks.length > 0 && mayBe(values, 'network_meeting'),
    networks: [
      notStated,
      ...lists.networks.map(({ id, name }) => ({ title: choiceTitle(name, MAX_NAME_LENGTH), value: id })),
    ],
    hasBodies: mayBe(values, 'steering_meeting'),
    bodies: [notStated, ...choicesOf(STEERING_BODIES, (body) => networks.steering.bodies[body])],
    documentationKinds: [notStated, ...choicesOf(DOCUMENTATION_KINDS, (kind) => labels.documentation[kind])],
  };
};
