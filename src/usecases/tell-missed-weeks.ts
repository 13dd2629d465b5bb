import {
  addMonths,
  addWeeks,
  daysOfWeek,
  type IsoInstant,
  type IsoWeek,
  localDate,
} from '../domain/calendar.js';
import { dueOf } from '../domain/digest-times.js';
import { newestRow } from '../domain/job.js';
import { leftIn, weeksBetween } from '../domain/missed-weeks.js';
import { digestSettingsNow } from './digest-settings-now.js';
import { retentionRuleOf } from './list-retention.js';
import { managersNow } from './managers-now.js';
import type { Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';
import { weekDueAt } from './weekly-sending.js';

/**
 * The first week that may have been missed before a sending: the one after the last that was gone through, which may
 * itself have been cut off; or the first that was due after the bot was first started.
 */
const firstToLookAt = async (ports: Ports, dueAt: IsoInstant): Promise<IsoWeek | undefined> => {
  const rows = await ports.store.find('jobs', { name: 'weekly_digests' });
  const before = newestRow(
    rows.filter((row) => row.dueAt < dueAt),
    dueAt,
  );
  if (before === undefined) return undefined;
  let week = weekDueAt(ports, before.dueAt);
  if (before.state === 'done') return addWeeks(week, 1);
  if (before.state !== 'passed_over') return week;
  const settings = await digestSettingsNow(ports);
  while (dueOf(week, settings, ports.timeZone) <= before.startedAt) week = addWeeks(week, 1);
  return week;
};

/** Whether a week may still be sent, which it may not once the rule of retention removes what was sent of it. */
const maySend = async (ports: Ports): Promise<(week: IsoWeek) => boolean> => {
  const rule = await retentionRuleOf(ports, 'digests');
  if (rule === undefined) return () => true;
  const today = localDate(ports.clock.now(), ports.timeZone);
  const oldest = addMonths(today, -rule.months);
  return (week) => (daysOfWeek(week)?.to ?? week) >= oldest;
};

/** The municipalities that have been left without a week's digest, for each of the weeks where there is any. */
export const leftOfWeeks = async ({ store }: Ports, weeks: readonly IsoWeek[]) => {
  const all = await Promise.all(
    weeks.map(async (week) => ({ week, left: leftIn(await store.findBy('digests', 'week', week)) })),
  );
  return all.filter(({ left }) => left.length > 0);
};

/**
 * Tells the FoU managers, once, which weeks before the one that is due were never sent because the bot stood still.
 * They are not sent by themselves: a person decides on each (design section 9).
 */
export const tellMissedWeeks = async (ports: Ports, dueAt: IsoInstant): Promise<void> => {
  const first = await firstToLookAt(ports, dueAt);
  if (first === undefined) return;
  const weeks = weeksBetween(first, weekDueAt(ports, dueAt)).filter(await maySend(ports));
  const missed = (await leftOfWeeks(ports, weeks)).map(({ week }) => week);
  if (missed.length === 0) return;
  const ids = await managersNow(ports);
  // All or none, and refused when a run that was cut off has told of them already.
  await ports.store.commit(noticesTo(ports, ids, { kind: 'digests_missed', weeks: missed }));
};
