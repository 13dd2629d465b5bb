import { isDeepStrictEqual } from 'node:util';
import {
  ALL_EIGHT,
  type Ask,
  FOLLOWS,
  MUNICIPALITY_ANSWERS,
  THOSE_ASKED,
} from '../cards/activity-form-fields.js';
import { NOT_STATED } from '../cards/form-choices.js';
import {
  ACTIVITY_STATES,
  type ActivityDetails,
  type ActivityDraft,
  type Documentation,
  type Participants,
} from '../domain/activity.js';
import { PILLAR_OF_KIND } from '../domain/activity-kind.js';
import { stateOn } from '../domain/activity-rules.js';
import { daysOfMonth, daysOfWeek, type IsoDate, isIsoDate, isoWeekOf, yearOf } from '../domain/calendar.js';
import { DOCUMENTATION_KINDS, LINES, PILLARS } from '../domain/enums.js';
import { onDay, type Period } from '../domain/fuzzy-date.js';
import type { GoalArea } from '../domain/goal-area.js';
import { addUpTo, roundedHours } from '../domain/hours.js';
import {
  inOwnerOrder,
  isMunicipalityId,
  MUNICIPALITY_IDS,
  type MunicipalityId,
} from '../domain/municipality.js';
import { type FitsGoal, type PlanGoal, proposedPlanGoal } from '../domain/plan-goal.js';
import { STEERING_BODIES } from '../domain/request-act.js';
import { ok, type Result, refused } from '../domain/result.js';
import { isResultGoalArea, proposedResultGoalArea } from '../domain/result-goal-area.js';
import { readHours } from '../language/duration.js';
import type { Texts } from '../texts/index.js';
import type { ActivityInput } from './activity-input.js';
import { idsIn, stated, written } from './form-input.js';

/** What is wrong with what was typed, before any rule is asked. */
export type InputProblem = keyof Texts['log']['inputProblems'];

/** What the lists of the form offered, and what the activity had before. */
export interface InputContext {
  readonly today: IsoDate;
  /** Who stands as having done it when nobody is chosen. */
  readonly selfId: string;
  readonly staffIds: readonly string[];
  readonly requestIds: readonly string[];
  readonly networkIds: readonly string[];
  readonly goals: readonly PlanGoal[];
  /** Areas of result goals beside the register's. */
  readonly goalAreas: readonly GoalArea[];
  readonly before?: ActivityDetails;
  /** What has to be answered. */
  readonly asks?: readonly Ask[];
}

/** Some clients send seconds too. */
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

const periodOf = (date: IsoDate, precision: ActivityInput['precision'], time: string): Period => {
  if (precision === 'week') {
    const days = daysOfWeek(isoWeekOf(date)) ?? { from: date, to: date };
    return { precision: 'week', ...days };
  }
  if (precision === 'month') return { precision: 'month', ...daysOfMonth(date) };
  return time === '' ? onDay(date) : { precision: 'minute', from: date, to: date, time: time.slice(0, 5) };
};

const readParticipants = (
  input: ActivityInput,
  count: (text: string) => number | undefined,
): Participants | undefined => {
  const [registered, attended, onSite, online] = [
    count(input.registered),
    count(input.attended),
    count(input.onSite),
    count(input.online),
  ];
  const counts = stated({ registered, attended, onSite, online });
  if (Object.keys(counts).length === 0) return undefined;
  const there = onSite === undefined && online === undefined ? undefined : (onSite ?? 0) + (online ?? 0);
  return {
    ...counts,
    ...stated({ attended: attended ?? there }),
    ...(input.estimated === 'true' && { estimated: true }),
  };
};

/** The goal that was chosen, or the one that fits best when the choice was left to the bot. */
const planGoalOf = (
  chosen: string,
  fits: Partial<FitsGoal>,
  goals: readonly PlanGoal[],
): string | undefined => {
  if (chosen === NOT_STATED) return undefined;
  if (chosen !== FOLLOWS && chosen !== '') return chosen;
  const { year, pillar, area } = fits;
  return year === undefined || pillar === undefined || area === undefined
    ? undefined
    : proposedPlanGoal(goals, { year, pillar, area })?.id;
};

interface Work {
  readonly hours?: number | undefined;
  readonly hoursPerPerson?: number | undefined;
  readonly staffIds: readonly string[];
}

const isSameShare = (work: Work, before: Work): boolean =>
  work.hoursPerPerson === before.hoursPerPerson &&
  isDeepStrictEqual(work.staffIds.toSorted(), before.staffIds.toSorted());

/** What was saved with hours that contradict each other can still be changed in other ways. */
const isAsBefore = (work: Work, before: Work | undefined): boolean =>
  before !== undefined && work.hours === before.hours && isSameShare(work, before);

/** The hours as written; those that an edit leaves alone follow the hours per person and who they are. */
const hoursInAll = (work: Work, before: Work | undefined): number | undefined => {
  const { hours, hoursPerPerson, staffIds } = work;
  if (hoursPerPerson === undefined) return hours;
  const isLeftAlone = before !== undefined && hours === before.hours && !isSameShare(work, before);
  return hours === undefined || isLeftAlone ? roundedHours(hoursPerPerson * staffIds.length) : hours;
};

/** What was chosen; what the form did not show stays as it was before. */
const keptUnless = (chosen: string, before: string | undefined): string | undefined => {
  if (chosen === '') return before;
  return chosen === NOT_STATED ? undefined : chosen;
};

/** The municipalities that were chosen, one by one or in short. */
const municipalitiesIn = (chosen: readonly string[], ask: Ask | undefined): MunicipalityId[] =>
  inOwnerOrder([
    ...chosen.filter(isMunicipalityId),
    ...(chosen.includes(ALL_EIGHT) ? MUNICIPALITY_IDS : []),
    ...(chosen.includes(THOSE_ASKED) ? (ask?.oneOf ?? []) : []),
  ]);

/** Whether a question about municipalities is answered by those that were chosen. */
const isAnswered = (chosen: readonly string[], { oneOf }: Ask): boolean =>
  chosen.some(
    (id) => oneOf === undefined || MUNICIPALITY_ANSWERS.includes(id) || oneOf.some((one) => one === id),
  );

/**
 * What is known behind the inputs, and everything that could not be understood or was not answered. What was left
 * empty is left out; hours follow from hours per person; documents that the form does not show are kept.
 */
export const readActivityInput = (
  input: ActivityInput,
  context: InputContext,
): { readonly draft: ActivityDraft; readonly problems: readonly InputProblem[] } => {
  const problems: InputProblem[] = [];
  const check = (isRight: boolean, problem: InputProblem): void => {
    if (!isRight && !problems.includes(problem)) problems.push(problem);
  };
  const hoursIn = (written: string): number | undefined => {
    const hours = written.trim() === '' ? undefined : readHours(written);
    check(written.trim() === '' || hours !== undefined, 'hours_unreadable');
    return hours;
  };
  const countIn = (written: string): number | undefined => {
    check(/^\d{0,6}$/.test(written.trim()), 'count_unreadable');
    return written.trim() === '' ? undefined : Number(written);
  };
  const { today, before, asks = [] } = context;
  const asked = (field: Ask['field']): Ask | undefined => asks.find((ask) => ask.field === field);
  const kind = input.kind === '' ? undefined : input.kind;
  const area = input.area === '' ? undefined : input.area;
  const dateEnd = input.dateEnd.trim();
  const chosenStaff = idsIn(input.staffIds);
  const requestId = [NOT_STATED, ''].includes(input.requestId) ? undefined : input.requestId;
  const documentTitle = input.documentationTitle.trim();
  const documentUrl = input.documentationUrl.trim();
  const documentKind = DOCUMENTATION_KINDS.find((candidate) => candidate === input.documentationKind);

  check(kind !== undefined, 'kind_missing');
  check(input.date.trim() !== '', 'date_missing');
  check(input.date.trim() === '' || isIsoDate(input.date), 'date_unreadable');
  check(dateEnd === '' || isIsoDate(dateEnd), 'date_unreadable');
  check(input.time.trim() === '' || TIME.test(input.time.trim()), 'time_unreadable');
  check(area !== undefined, 'area_missing');
  const hoursPerPerson = hoursIn(input.hoursPerPerson);
  const hours = hoursIn(input.hours);
  const participants = readParticipants(input, countIn);
  check(
    chosenStaff.every((id) => context.staffIds.includes(id)),
    'staff_unknown',
  );
  check(requestId === undefined || context.requestIds.includes(requestId), 'request_unknown');
  const networkId = kind === 'network_meeting' ? keptUnless(input.networkId, before?.networkId) : undefined;
  check(networkId === undefined || context.networkIds.includes(networkId), 'network_unknown');
  const chosenBody = keptUnless(input.body, before?.body);
  const isDocument = documentKind !== undefined || documentTitle !== '' || documentUrl !== '';
  check(!isDocument || (documentKind !== undefined && documentTitle !== ''), 'document_incomplete');

  const staffIds = chosenStaff.length === 0 ? [context.selfId] : chosenStaff;
  const date = isIsoDate(input.date) ? periodOf(input.date, input.precision, input.time.trim()) : undefined;
  const pillar =
    PILLARS.find((candidate) => candidate === input.pillar) ??
    (kind === undefined ? undefined : PILLAR_OF_KIND[kind]);
  const state =
    ACTIVITY_STATES.find((candidate) => candidate === input.state) ??
    (date === undefined ? undefined : stateOn(date, today));
  const allHours = hoursInAll({ hours, hoursPerPerson, staffIds }, before);
  const municipalities = idsIn(input.municipalities);
  const askedMunicipality = asked('municipalities');
  check(
    asked('hours') === undefined || input.hours.trim() !== '' || allHours !== undefined || state !== 'done',
    'hours_missing',
  );
  // Who is asked for the time in all may tell of people who have no name here.
  check(
    asked('hours') !== undefined ||
      allHours === undefined ||
      hoursPerPerson === undefined ||
      isAsBefore({ hours, hoursPerPerson, staffIds }, before) ||
      addUpTo(allHours, hoursPerPerson, staffIds.length),
    'hours_contradict',
  );
  check(
    askedMunicipality === undefined || isAnswered(municipalities, askedMunicipality),
    'municipality_missing',
  );
  check(asked('staffIds') === undefined || chosenStaff.length > 0, 'staff_missing');
  const document: Documentation[] =
    documentKind === undefined
      ? []
      : [{ kind: documentKind, title: documentTitle, ...(documentUrl !== '' && { url: documentUrl }) }];
  const isArea =
    isResultGoalArea(input.resultGoalAreaId) ||
    context.goalAreas.some(({ id }) => id === input.resultGoalAreaId);
  const resultGoalAreaId = isArea
    ? input.resultGoalAreaId
    : pillar !== undefined
      ? proposedResultGoalArea(pillar)
      : undefined;
  const draft: ActivityDraft = {
    title: input.title.trim(),
    staffIds,
    municipalities: municipalitiesIn(municipalities, askedMunicipality),
    otherParties: [...new Set(input.otherParties.split(/[,;\n]/).map((name) => name.trim()))].filter(
      (name) => name !== '',
    ),
    line: LINES.find((line) => line === input.line) ?? 'first',
    documentation: [...document, ...(before?.documentation.slice(1) ?? [])],
    ...stated({
      kind,
      date,
      area,
      pillar,
      state,
      resultGoalAreaId,
      hours: allHours,
      hoursPerPerson,
      dateEnd: dateEnd === '' ? undefined : dateEnd,
      requestId,
      networkId,
      body: kind === 'steering_meeting' ? STEERING_BODIES.find((body) => body === chosenBody) : undefined,
      eventId: before?.eventId,
      trainingId: before?.trainingId,
      participants,
      planGoalId: planGoalOf(
        input.planGoalId,
        stated({ year: date && yearOf(date.from), pillar, area }),
        context.goals,
      ),
      outcomeNote: written(input.outcomeNote),
    }),
  };
  return { draft, problems };
};

/** The details behind the inputs, or everything that could not be understood or was not answered. */
export const activityDetailsOf = (
  input: ActivityInput,
  context: InputContext,
): Result<ActivityDetails, readonly InputProblem[]> => {
  const { draft, problems } = readActivityInput(input, context);
  const { kind, date, area, pillar, state } = draft;
  return problems.length > 0 ||
    kind === undefined ||
    date === undefined ||
    area === undefined ||
    pillar === undefined ||
    state === undefined
    ? refused(problems)
    : ok({ ...draft, kind, date, area, pillar, state });
};
