import { addMonths, daysOfWeek, type IsoWeek, localDate } from '../domain/calendar.js';
import { retentionRuleOf } from './list-retention.js';
import type { Ports } from './ports.js';

export type WeekRefusal =
  | 'no_such_week'
  | 'future_week'
  /** What was sent then is removed by the rule of retention, so that nobody knows what would come twice. */
  | 'disposed_week';

/** Why nothing is sent, or approved to be, of a week; undefined when it may be. The first minute of a week is enough. */
export const weekRefusal = async (ports: Ports, week: IsoWeek): Promise<WeekRefusal | undefined> => {
  const days = daysOfWeek(week);
  if (days === undefined) return 'no_such_week';
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (days.from > today) return 'future_week';
  const rule = await retentionRuleOf(ports, 'digests');
  return rule !== undefined && days.to < addMonths(today, -rule.months) ? 'disposed_week' : undefined;
};
