import { type ActivityFormValues, FOLLOWS, FORM_PRECISIONS } from '../cards/activity-form-fields.js';
import { NOT_STATED } from '../cards/form-choices.js';
import type { Activity, ActivityDetails } from '../domain/activity.js';
import { PILLAR_OF_KIND } from '../domain/activity-kind.js';
import { stateOn } from '../domain/activity-rules.js';
import type { IsoDate } from '../domain/calendar.js';
import { proposedResultGoalArea } from '../domain/result-goal-area.js';
import type { Texts } from '../texts/index.js';

/** Details with what nobody has stated of them. */
type SavedDetails = ActivityDetails & Pick<Activity, 'inferred'>;

/** The area when it is another than the proposed one. */
const chosenGoal = ({ resultGoalAreaId: goal, pillar }: ActivityDetails): string =>
  goal !== undefined && goal !== proposedResultGoalArea(pillar) ? goal : FOLLOWS;

/** The goal that somebody has chosen, or that it is none; what the bot has concluded goes on following. */
const chosenPlanGoal = ({ planGoalId = NOT_STATED, inferred = [] }: SavedDetails): string =>
  inferred.includes('planGoalId') ? FOLLOWS : planGoalId;

/** What the inputs hold for an activity that is saved; `activityDetailsOf` is the way back. */
export const activityValuesOf = (
  details: SavedDetails,
  today: IsoDate,
  { formats }: Texts,
): ActivityFormValues => {
  const { date, participants = {}, documentation, pillar, state } = details;
  const number = (value: number | undefined): string => (value === undefined ? '' : formats.number(value));
  const count = (value: number | undefined): string => (value === undefined ? '' : String(value));
  const [document] = documentation;
  return {
    kind: details.kind,
    title: details.title,
    date: date.from,
    hours: number(details.hours),
    municipalities: details.municipalities.join(','),
    area: details.area,
    resultGoalAreaId: chosenGoal(details),
    planGoalId: chosenPlanGoal(details),
    precision: FORM_PRECISIONS.find((precision) => precision === date.precision) ?? 'day',
    time: date.time ?? '',
    dateEnd: details.dateEnd ?? '',
    hoursPerPerson: number(details.hoursPerPerson),
    staffIds: details.staffIds.join(','),
    otherParties: details.otherParties.join(', '),
    registered: count(participants.registered),
    attended: count(participants.attended),
    onSite: count(participants.onSite),
    online: count(participants.online),
    estimated: String(participants.estimated ?? false),
    pillar: pillar === PILLAR_OF_KIND[details.kind] ? FOLLOWS : (pillar ?? FOLLOWS),
    line: details.line,
    state: state === stateOn(date, today) ? FOLLOWS : state,
    requestId: details.requestId ?? NOT_STATED,
    networkId: details.networkId ?? NOT_STATED,
    body: details.body ?? NOT_STATED,
    outcomeNote: details.outcomeNote ?? '',
    documentationKind: document?.kind ?? NOT_STATED,
    documentationTitle: document?.title ?? '',
    documentationUrl: document?.url ?? '',
  };
};
