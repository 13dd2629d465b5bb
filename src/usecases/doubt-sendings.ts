import { addWeeks, type IsoInstant, type IsoWeek, yearOf } from '../domain/calendar.js';
import { dueOf, latestWeekDue } from '../domain/digest-times.js';
import { JOB_NAMES, type JobName, type JobState, jobKey } from '../domain/job.js';
import { MUNICIPALITY_IDS } from '../domain/municipality.js';
import { isOnlyUpdate } from '../domain/notice.js';
import { insert, update } from './changes.js';
import { digestSettingsNow } from './digest-settings-now.js';
import { readSources } from './digest-sources.js';
import type { DigestDelivery, Ports, Put } from './ports.js';
import { sendOneDigest } from './send-one-digest.js';

/** Why nobody knows whether something was sent: what says so was not in the backup. */
const REASON = 'restored';

/** Posts nothing: it may have been posted, and the bot looks for it in its channel before a person is asked. */
const inDoubt: DigestDelivery = {
  post: async () => ({ state: 'unknown', reason: REASON }),
  find: async () => 'cannot_tell',
};

/** Weeks whose digests may have gone out since the backup: their time came, or they were under way then. */
const weeksSince = async (ports: Ports, since: IsoInstant): Promise<ReadonlySet<IsoWeek>> => {
  const underWay = await ports.store.findBy('digests', 'isUnderWay', true);
  const weeks = new Set(underWay.map(({ week }) => week));
  const settings = await digestSettingsNow(ports);
  let week = latestWeekDue(ports.clock.now(), settings, ports.timeZone);
  for (; dueOf(week, settings, ports.timeZone) > since; week = addWeeks(week, -1)) weeks.add(week);
  return weeks;
};

const rowOf = (ports: Ports, name: JobName, dueAt: IsoInstant, state: JobState): Put<'jobs'> => {
  const now = ports.clock.now();
  return insert('jobs', {
    id: ports.ids.record(yearOf(now)),
    key: jobKey(name, dueAt),
    name,
    dueAt,
    state,
    reservedBy: ports.runId,
    startedAt: now,
    endedAt: now,
  });
};

/** What was due since the backup counts as done, so that nobody is reminded of the same thing twice. */
const passOverJobs = async (ports: Ports, since: IsoInstant): Promise<void> => {
  const now = ports.clock.now();
  const settings = await digestSettingsNow(ports);
  const dueAt = dueOf(latestWeekDue(now, settings, ports.timeZone), settings, ports.timeZone);
  const sending = dueAt > since ? [rowOf(ports, 'weekly_digests', dueAt, 'done')] : [];
  const others = JOB_NAMES.filter((name) => name !== 'weekly_digests');
  for (const row of [...sending, ...others.map((name) => rowOf(ports, name, now, 'passed_over'))]) {
    // Refused when there is such a row, and then nothing is begun again.
    await ports.store.commit([row]);
  }
};

const doubtNotices = async (ports: Ports): Promise<number> => {
  const endedAt = ports.clock.now();
  const waiting = (await ports.store.find('notices')).filter(
    ({ state, notice }) => (state === 'waiting' || state === 'sending') && !isOnlyUpdate(notice.kind),
  );
  for (const notice of waiting) {
    const { reservedBy: _run, ...rest } = notice;
    await ports.store.commit([
      update('notices', notice, { ...rest, state: 'unknown', endedAt, reason: REASON }),
    ]);
  }
  return waiting.length;
};

/** How many digests and notices a person has to look for, when the bot does not find them itself. */
export interface Doubted {
  readonly digests: number;
  readonly notices: number;
}

/**
 * For a restored store when nothing tells what was sent since the backup: what may have gone out becomes `unknown`, so
 * that the bot looks for it and asks a person instead of sending it again (design section 9).
 */
export const doubtSendings = async (ports: Ports, since: IsoInstant): Promise<Doubted> => {
  const doubting = { ...ports, delivery: inDoubt };
  let digests = 0;
  for (const week of [...(await weeksSince(ports, since))].sort()) {
    const sources = await readSources(doubting, week);
    for (const municipalityId of MUNICIPALITY_IDS) {
      const sending = { week, municipalityId, by: 'system', action: 'send-digests' } as const;
      if ((await sendOneDigest(doubting, sources, sending)).state === 'unknown') digests += 1;
    }
  }
  await passOverJobs(ports, since);
  return { digests, notices: await doubtNotices(ports) };
};
