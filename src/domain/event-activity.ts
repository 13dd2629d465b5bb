import type { ActivityDetails } from './activity.js';
import { PILLAR_OF_KIND } from './activity-kind.js';
import { isOwnerName } from './activity-problems.js';
import type { Event, Registration } from './event.js';
import { type AttendanceStatement, countsIn } from './event-attendance.js';
import { seatsTaken } from './event-seats.js';
import type { Period } from './fuzzy-date.js';
import { inOwnerOrder } from './municipality.js';
import { type PlanGoal, proposedPlanGoal } from './plan-goal.js';
import { proposedResultGoalArea } from './result-goal-area.js';

/** An event that has taken place: as it was planned, when it was, and who came. */
export interface HeldEvent {
  readonly event: Event;
  readonly date: Period;
  readonly registrations: readonly Registration[];
  readonly statement: AttendanceStatement;
}

type Followed = 'date' | 'municipalities' | 'state' | 'eventId' | 'participants' | 'hours' | 'outcomeNote';

/** What of an activity follows the attendance; registered stands beside who came, and is never one of them (I17). */
const followedIn = ({
  event,
  date,
  registrations,
  statement,
}: HeldEvent): Pick<ActivityDetails, Followed> => {
  const { isEstimated, ...counts } = countsIn(statement);
  const { hours, note } = statement;
  return {
    date,
    municipalities: inOwnerOrder(statement.municipalities),
    state: 'done',
    eventId: event.id,
    // Nobody registers here for what was announced elsewhere: then the number is not known, which is not zero.
    participants: {
      ...(registrations.length > 0 && { registered: seatsTaken(registrations) }),
      ...counts,
      ...(isEstimated && { estimated: true }),
    },
    ...(hours !== undefined && { hours }),
    ...(note !== undefined && { outcomeNote: note }),
  };
};

/** The activity that a held event becomes, with pillar, result-goal area and plan goal as logging proposes them. */
export const activityFrom = (
  held: HeldEvent,
  { by, year, goals }: { readonly by: string; readonly year: number; readonly goals: readonly PlanGoal[] },
): ActivityDetails => {
  const { kind, title, dateEnd, area, networkId, partners } = held.event;
  const pillar = PILLAR_OF_KIND[kind];
  const planGoalId = proposedPlanGoal(goals, { year, pillar, area })?.id;
  return {
    kind,
    title,
    ...(dateEnd !== undefined && { dateEnd }),
    staffIds: [by],
    // An owner among the partners is a municipality (I1), and those are chosen in the form.
    otherParties: partners.filter((partner) => !isOwnerName(partner)),
    area,
    pillar,
    line: 'first',
    resultGoalAreaId: proposedResultGoalArea(pillar),
    ...(planGoalId !== undefined && { planGoalId }),
    ...(networkId !== undefined && { networkId }),
    documentation: [],
    ...followedIn(held),
  };
};

/** An activity that was planned for the event, or made of it, as it is after the attendance was entered or corrected. */
export const activityFollowing = <Details extends ActivityDetails>(
  before: Details,
  held: HeldEvent,
): Details => {
  const { hours: _hours, outcomeNote: _note, hoursPerPerson, ...kept } = before;
  const followed = followedIn(held);
  return {
    // What was taken out comes back below, unless the form was emptied of it.
    ...(kept as Details),
    ...followed,
    resultGoalAreaId: before.resultGoalAreaId ?? proposedResultGoalArea(before.pillar),
    // Other hours in all are no longer so many for each.
    ...(hoursPerPerson !== undefined && followed.hours === before.hours && { hoursPerPerson }),
  };
};
