import { localDate } from '../../domain/calendar.js';
import { isUnanswered } from '../../domain/planned-follow-up.js';
import { wishesOf } from '../../usecases/keep-preferences.js';
import { plannedFollowUp } from '../planned-replies.js';
import type { DrawNotice } from './draw-notice.js';

/** Says nothing when everything has been answered meanwhile, or the reader does not want to be asked any more. */
export const drawPlannedPassed: DrawNotice<'planned_passed'> = async (
  ports,
  { activityIds },
  texts,
  reader,
) => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (!(await wishesOf(ports, reader.id)).asksAboutPlanned) return undefined;
  const found = await Promise.all(activityIds.map((id) => ports.store.get('activities', id)));
  const waiting = found.flatMap((activity) =>
    activity !== undefined && isUnanswered(activity, today) ? [activity.id] : [],
  );
  const card = await plannedFollowUp(ports, { texts, today }, reader.id, waiting);
  return card && { cards: [card] };
};
