import { addHours, type IsoInstant, type IsoWeek } from '../domain/calendar.js';
import type { DigestRecord } from '../domain/digest.js';
import { nextStep } from '../domain/digest-moves.js';
import { type SendingsSoFar, weekSentAt } from '../domain/digest-times.js';
import { type JobRow, newestRow } from '../domain/job.js';
import { managersNow } from './managers-now.js';
import type { Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';

/** The digests that are due at a time are those of the ISO week before (design section 9). */
export const weekDueAt = ({ timeZone }: Ports, dueAt: IsoInstant): IsoWeek => weekSentAt(dueAt, timeZone);

/** The weekly sending that was begun last, whatever came of it; or the one that the bot's first start passed over. */
const newestSending = async ({ store, clock }: Ports): Promise<JobRow | undefined> =>
  newestRow(await store.find('jobs', { name: 'weekly_digests' }), clock.now());

/** The week that was sent last by itself, once its sending is over. */
export const weekSentLast = async (ports: Ports): Promise<IsoWeek | undefined> => {
  const newest = await newestSending(ports);
  const isOver = newest?.state === 'done' || newest?.state === 'failed';
  return isOver ? weekDueAt(ports, newest.dueAt) : undefined;
};

/** What the weekly sendings so far leave for the next. */
export const sendingsSoFar = async (ports: Ports): Promise<SendingsSoFar> => {
  const newest = await newestSending(ports);
  if (newest === undefined) return { startedAt: ports.clock.now() };
  return newest.state === 'passed_over'
    ? { startedAt: newest.startedAt }
    : { begun: weekDueAt(ports, newest.dueAt) };
};

/** Weeks that a job is sending or is about to take over: nobody else is to touch them. */
export const weeksBeingSent = async (ports: Ports): Promise<ReadonlySet<IsoWeek>> => {
  const running = await ports.store.find('jobs', { name: 'weekly_digests', state: 'running' });
  return new Set(running.map(({ dueAt }) => weekDueAt(ports, dueAt)));
};

/** For how long the bot tries by itself before it tells that a digest has not come out. */
const UNTOLD_HOURS = 1;

/** Whether the bot does nothing more about a digest, or has tried in vain for so long that people should know. */
const isToTell = (record: DigestRecord, now: IsoInstant, runId: string): boolean =>
  nextStep(record, now, runId) === 'none' ||
  ('failedSince' in record &&
    record.failedSince !== undefined &&
    addHours(record.failedSince, UNTOLD_HOURS) <= now);

/** Digests that are not there when the sending is over were never sent, and nothing more is done about them. */
const areToTell = async ({ store, clock, runId }: Ports, week: IsoWeek): Promise<boolean> => {
  const records = await store.findBy('digests', 'week', week);
  const now = clock.now();
  return records.every((record) => isToTell(record, now, runId));
};

/** Whether the bot itself has come to an end with a digest since then that a person has to know of. */
const hasEndedSince = (record: DigestRecord, toldAt: IsoInstant): boolean => {
  if (record.state !== 'failed' && record.state !== 'unknown') return false;
  const last = record.attempts.at(-1);
  // Who has had it sent again was answered at once.
  if (last !== undefined && last.by !== 'system') return false;
  return (record.unknownSince ?? last?.endedAt ?? '') > toldAt;
};

/** Whether a week that was told of while the bot still tried has ended since, and not well. */
const isToTellAgain = async (
  { store, clock, runId }: Ports,
  week: IsoWeek,
  toldAt: IsoInstant,
): Promise<boolean> => {
  const records = await store.findBy('digests', 'week', week);
  const now = clock.now();
  return (
    records.some((record) => hasEndedSince(record, toldAt)) &&
    records.every((record) => nextStep(record, now, runId) === 'none')
  );
};

/**
 * Tells the FoU managers how a week's digests ended, when all have or when the bot has long tried in vain; and once
 * more when it has then tried on and one failed for good or became unknown. Whoever becomes a manager later is not
 * told of old weeks. The week's sending must be over.
 */
export const tellHowDigestsEnded = async (ports: Ports, week: IsoWeek): Promise<void> => {
  const told = (await ports.store.find('notices')).filter(
    ({ notice }) => notice.kind === 'digests_ended' && notice.week === week,
  );
  const [toldAt] = told.map(({ queuedAt }) => queuedAt).toSorted((a, b) => b.localeCompare(a));
  const isDue =
    toldAt === undefined ? await areToTell(ports, week) : await isToTellAgain(ports, week, toldAt);
  if (!isDue) return;
  const times = new Set(told.map(({ queuedAt }) => queuedAt)).size;
  const ids = await managersNow(ports);
  const notice = { kind: 'digests_ended', week, ...(times > 0 && { toldBefore: times }) } as const;
  // All or none: who has been told is how the next look knows that it has been told of.
  await ports.store.commit(noticesTo(ports, ids, notice));
};
