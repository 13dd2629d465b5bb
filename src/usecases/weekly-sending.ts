import { addWeeks, type IsoInstant, type IsoWeek, isoWeekOf, localDate } from '../domain/calendar.js';
import type { JobRow } from '../domain/job.js';
import { MUNICIPALITY_IDS } from '../domain/municipality.js';
import { watchersOf } from '../domain/person.js';
import { nextStep } from './digest-moves.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';

/** The digests that are due at a time are those of the ISO week before (design section 9). */
export const weekDueAt = ({ timeZone }: Ports, dueAt: IsoInstant): IsoWeek =>
  addWeeks(isoWeekOf(localDate(dueAt, timeZone)), -1);

/** The weekly sending that was begun last, whatever came of it. */
const newestSending = async ({ store, clock }: Ports): Promise<JobRow | undefined> => {
  const now = clock.now();
  const rows = await store.find('jobs', { name: 'weekly_digests' });
  return rows
    .filter(({ state, dueAt }) => state !== 'passed_over' && dueAt <= now)
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
    .at(-1);
};

/** The week that was sent last by itself, once its sending is over. */
export const weekSentLast = async (ports: Ports): Promise<IsoWeek | undefined> => {
  const newest = await newestSending(ports);
  return newest === undefined || newest.state === 'running' ? undefined : weekDueAt(ports, newest.dueAt);
};

/** Weeks that a job is sending or is about to take over: nobody else is to touch them. */
export const weeksBeingSent = async (ports: Ports): Promise<ReadonlySet<IsoWeek>> => {
  const running = await ports.store.find('jobs', { name: 'weekly_digests', state: 'running' });
  return new Set(running.map(({ dueAt }) => weekDueAt(ports, dueAt)));
};

/** Whether there is nothing left that the bot itself will do about any of the week's digests. */
const hasEnded = async ({ store, clock, runId }: Ports, week: IsoWeek): Promise<boolean> => {
  const records = await store.find('digests', { week });
  const now = clock.now();
  return MUNICIPALITY_IDS.every((id) => {
    const record = records.find(({ municipalityId }) => municipalityId === id);
    return record === undefined || nextStep(record, now, runId) === 'none';
  });
};

/**
 * Tells the FoU managers how a week's digests ended, once, when all eight have; whoever becomes a manager later is
 * not told of old weeks. The week's sending must be over: a digest that is not there then was never sent.
 */
export const tellHowDigestsEnded = async (ports: Ports, week: IsoWeek): Promise<void> => {
  const notice = { kind: 'digests_ended', week } as const;
  const told = await ports.store.find('notices', { notice });
  if (told.length > 0 || !(await hasEnded(ports, week))) return;
  const today = localDate(ports.clock.now(), ports.timeZone);
  const watchers = watchersOf(await ports.store.find('people'), today);
  await tell(
    ports,
    watchers.map(({ id }) => id),
    notice,
  );
};
