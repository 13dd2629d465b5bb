import type { RenderedCard } from '../cards/define-card.js';
import { plannedFollowUpCard, plannedFollowUpView } from '../cards/planned-follow-up.js';
import type { Activity } from '../domain/activity.js';
import { concerns } from '../domain/activity-period.js';
import { isUnanswered } from '../domain/planned-follow-up.js';
import { wishesOf } from '../usecases/keep-preferences.js';
import { lastToChange } from '../usecases/last-to-change.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import type { Turn } from './turn.js';

/** Those of the activities that the person was to do or has logged, in the order given. */
const theirsAmong = async (
  { store }: Ports,
  personId: string,
  ids: readonly string[],
): Promise<readonly Activity[]> => {
  const found = await Promise.all(ids.map((id) => store.get('activities', id)));
  return found.filter(
    (activity): activity is Activity => activity !== undefined && concerns(activity, personId),
  );
};

/** Who else has said what became of it. */
const answeredBy = async (
  ports: Ports,
  turn: Pick<Turn, 'texts' | 'today'>,
  personId: string,
  activity: Activity,
): Promise<{ readonly answeredBy?: string }> => {
  if (isUnanswered(activity, turn.today)) return {};
  const by = await lastToChange(ports, 'activities', activity.id);
  return by === personId ? {} : { answeredBy: await nameOf(ports, turn, by) };
};

/** What the person is asked about as it is now; undefined when there is nothing of theirs among it. */
export const plannedFollowUp = async (
  ports: Ports,
  turn: Pick<Turn, 'texts' | 'today'>,
  personId: string,
  ids: readonly string[],
  notices: readonly string[] = [],
): Promise<RenderedCard | undefined> => {
  const activities = await theirsAmong(ports, personId, ids);
  if (activities.length === 0) return undefined;
  const planned = await Promise.all(
    activities.map(async (activity) => ({
      activity,
      ...(await answeredBy(ports, turn, personId, activity)),
    })),
  );
  const { asksAboutPlanned: mayStop } = await wishesOf(ports, personId);
  const { texts, today } = turn;
  return plannedFollowUpCard.render(plannedFollowUpView(texts, { planned, today, mayStop, notices }));
};
