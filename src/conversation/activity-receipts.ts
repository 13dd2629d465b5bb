import { type ActivityReceipt, activityReceiptCard, activityReceiptView } from '../cards/activity-receipt.js';
import {
  type ActivityReceipts,
  activityReceiptsCard,
  activityReceiptsView,
  type ListedReceipt,
} from '../cards/activity-receipts.js';
import { activityRows } from '../cards/activity-rows.js';
import type { RenderedCard } from '../cards/define-card.js';
import type { Activity } from '../domain/activity.js';
import { yearOf } from '../domain/calendar.js';
import { speaksOfRequest } from '../language/coming-request.js';
import { closedYearOf } from '../usecases/closed-year-of.js';
import { goalAreas } from '../usecases/goal-areas-of-year.js';
import type { Ports } from '../usecases/ports.js';
import { closedSentence } from './closed-year.js';
import { nameOf } from './name-of.js';
import type { Turn } from './turn.js';

/** An activity and what its ids stand for. */
const inWords = async (ports: Ports, turn: Turn, activity: Activity): Promise<ListedReceipt> => {
  const { date, staffIds, loggedBy, requestId, planGoalId, networkId, inferred = [] } = activity;
  const staff = await Promise.all(staffIds.map((id) => nameOf(ports, turn, id)));
  const request = requestId === undefined ? undefined : await ports.store.get('requests', requestId);
  const goal = planGoalId === undefined ? undefined : await ports.store.get('goals', planGoalId);
  const network = networkId === undefined ? undefined : await ports.store.get('networks', networkId);
  const closed = await closedYearOf(ports, yearOf(date.from));
  return {
    activity,
    inferred,
    today: turn.today,
    staff,
    ...(!staffIds.includes(loggedBy) && { loggedBy: await nameOf(ports, turn, loggedBy) }),
    ...(request && { requestNumber: request.number }),
    ...(goal && { planGoal: goal.label }),
    goalAreas: await goalAreas(ports),
    ...(network && { network: network.name }),
    ...(closed && { closed: await closedSentence(ports, turn, closed) }),
  };
};

/** The receipt as a card, with what the bot concluded itself marked as proposals. */
export const activityReceipt = async (
  ports: Ports,
  turn: Turn,
  activity: Activity,
  told: Pick<ActivityReceipt, 'reading' | 'changes' | 'isOpened'> = {},
): Promise<RenderedCard> =>
  activityReceiptCard.render(
    activityReceiptView(turn.texts, {
      ...(await inWords(ports, turn, activity)),
      now: turn.now,
      speaksOfRequest: speaksOfRequest(activity.title),
      ...told,
    }),
  );

/** One receipt for several; with `words`, the question in which of them to change something. */
export const activityReceipts = async (
  ports: Ports,
  turn: Turn,
  activities: readonly Activity[],
  told: Pick<ActivityReceipts, 'readings' | 'words'> = {},
): Promise<RenderedCard> =>
  activityReceiptsCard.render(
    activityReceiptsView(turn.texts, {
      receipts: await Promise.all(activities.map((activity) => inWords(ports, turn, activity))),
      now: turn.now,
      ...told,
    }),
  );

/** The receipt for one, or the one for several. */
export const receiptFor = (
  ports: Ports,
  turn: Turn,
  activities: readonly Activity[],
): Promise<RenderedCard> => {
  const [only, ...others] = activities;
  return only !== undefined && others.length === 0
    ? activityReceipt(ports, turn, only)
    : activityReceipts(ports, turn, activities);
};

/** What an edit changed, a sentence for each row of the receipt that reads otherwise. */
export const changesBetween = async (
  ports: Ports,
  turn: Turn,
  before: Activity,
  after: Activity,
): Promise<string[]> => {
  const { receipt, correcting } = turn.texts.log;
  const wordsOf = async (activity: Activity): Promise<ReadonlyMap<string, string>> => {
    const words = { ...(await inWords(ports, turn, activity)), inferred: [] };
    return new Map(activityRows(turn.texts, words).map(({ row, value }) => [row, value]));
  };
  const [was, is] = await Promise.all([wordsOf(before), wordsOf(after)]);
  return Object.entries(receipt.labels).flatMap(([row, label]) => {
    const [old, now] = [was.get(row), is.get(row)];
    if (old === now) return [];
    if (now === undefined) return [correcting.isGone(label, old ?? '')];
    return [old === undefined ? correcting.isNew(label, now) : correcting.was(label, now, old)];
  });
};
