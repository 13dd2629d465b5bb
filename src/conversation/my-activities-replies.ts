import type { RenderedCard } from '../cards/define-card.js';
import { myActivitiesCard, myActivitiesView } from '../cards/my-activities.js';
import { type ListedPeriod, takesPart } from '../domain/activity-period.js';
import { activityTotals } from '../domain/activity-totals.js';
import { myActivities } from '../usecases/my-activities.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { closedSentences } from './closed-year.js';
import type { Reply } from './reply.js';
import type { Turn } from './turn.js';

/** One page of what the asker has done, is to do or has logged for others in a period. */
export const myActivitiesList = async (
  ports: Ports,
  turn: Turn,
  period: ListedPeriod,
  as: (card: RenderedCard) => Reply,
  page = 1,
): Promise<Reply> => {
  const { id } = askerOf(turn).person;
  const [activities, people] = await Promise.all([
    myActivities(ports, id, period),
    ports.store.find('people'),
  ]);
  const names = new Map(people.map((person) => [person.id, person.displayName]));
  const nameOf = (personId: string): string => names.get(personId) ?? turn.texts.common.someoneElse;
  const rows = activities.map((activity) => ({
    activity,
    others: activity.staffIds.filter((staffId) => staffId !== id).map(nameOf),
    takesPart: takesPart(activity, id),
    loggedBy: activity.loggedBy === id ? undefined : nameOf(activity.loggedBy),
  }));
  return as(
    myActivitiesCard.render(
      myActivitiesView(turn.texts, {
        period,
        activities: rows,
        totals: activityTotals(activities, id),
        today: turn.today,
        closed: await closedSentences(ports, turn, period),
        page,
      }),
    ),
  );
};
