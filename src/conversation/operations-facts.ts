import { addDays, daysBetween, type IsoInstant, instantAt, localDate } from '../domain/calendar.js';
import type { JobName } from '../domain/job.js';
import { isSameDisk } from '../domain/operations-standings.js';
import type { Texts } from '../texts/index.js';
import { sizeText } from '../texts/size-text.js';
import { digestProgress } from '../usecases/digest-progress.js';
import { digestSchedule } from '../usecases/digest-schedule.js';
import { digestSettingsNow } from '../usecases/digest-settings-now.js';
import { BACK_UP_AT } from '../usecases/jobs/back-up.js';
import { listUndelivered } from '../usecases/list-undelivered.js';
import type { KeptBackup } from '../usecases/operations-ports.js';
import type { Ports } from '../usecases/ports.js';
import { weekSentLast } from '../usecases/weekly-sending.js';
import { momentSaid } from './moment-said.js';

type Fact = (ports: Ports, texts: Texts) => Promise<string>;

const roomFact: Fact = async ({ host }, texts) => {
  const { facts } = texts.operations;
  const [data, backups] = await Promise.all([host.diskSpace('data'), host.diskSpace('backups')]);
  const isOneDisk = data !== undefined && backups !== undefined && isSameDisk(data, backups);
  const size = (bytes: number): string => sizeText(texts, bytes);
  const lines = [
    data && facts.free(size(data.free), size(data.total)),
    backups && !isOneDisk && facts.freeBackups(size(backups.free), size(backups.total)),
  ].flatMap((line) => line || []);
  return lines.length === 0 ? facts.roomUnknown : lines.join(' ');
};

/** Whether the bot does it by itself: in local mode it does nothing unless it is asked to. */
const isScheduled = async ({ store }: Ports, name: JobName): Promise<boolean> =>
  (await store.find('jobs', { name })).length > 0;

const nextBackup = ({ clock, timeZone }: Ports): IsoInstant => {
  const now = clock.now();
  const today = localDate(now, timeZone);
  const at = `${String(BACK_UP_AT.hour).padStart(2, '0')}:${String(BACK_UP_AT.minute).padStart(2, '0')}`;
  const next = instantAt(today, at, timeZone);
  return next > now ? next : instantAt(addDays(today, 1), at, timeZone);
};

const backupFact = async (ports: Ports, texts: Texts, newest: KeptBackup | undefined): Promise<string> => {
  const { facts } = texts.operations;
  const next = (await isScheduled(ports, 'back_up'))
    ? facts.next(momentSaid(ports, texts, nextBackup(ports)))
    : facts.noNext;
  const latest =
    newest === undefined ? facts.noLatest : facts.latest(momentSaid(ports, texts, newest.takenAt));
  return `${latest} ${next}`;
};

const secretsFact = (ports: Ports, { operations, formats }: Texts): string => {
  const { facts, days } = operations;
  const today = localDate(ports.clock.now(), ports.timeZone);
  const lines = ports.expiringSecrets.map(({ of, expiresOn }) => {
    const left = daysBetween(today, expiresOn);
    const [secret, day] = [facts.secretOf[of], formats.day(expiresOn)];
    return left < 0 ? facts.secretOver(secret, day) : facts.secretUntil(secret, day, days(left));
  });
  return lines.length === 0 ? facts.noSecrets : lines.join(' ');
};

const STATES = ['sent', 'sending', 'waits', 'failed', 'unknown', 'held', 'called_off'] as const;

const digestsFact: Fact = async (ports, texts) => {
  const { facts } = texts.operations;
  const { sending } = await digestSchedule(ports, await digestSettingsNow(ports));
  const next = (await isScheduled(ports, 'weekly_digests'))
    ? facts.nextDigests(momentSaid(ports, texts, sending.at))
    : facts.noNextDigests;
  const week = await weekSentLast(ports);
  if (week === undefined) return next;
  const { rows } = await digestProgress(ports, week);
  const counts = STATES.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [facts.states[state](count)];
  });
  return `${facts.counts(texts.formats.week(week), texts.formats.list(counts))} ${next}`;
};

const messagesFact: Fact = async (ports, { operations: { facts } }) => {
  const { ended, lost } = await listUndelivered(ports);
  const lines = [
    ...(ended.length === 0 ? [] : [facts.stuck(ended.length)]),
    ...(lost.length === 0 ? [] : [facts.lost(lost.length)]),
  ];
  return lines.length === 0 ? facts.allArrived : lines.join(' ');
};

/** The sign-in that digests by Graph need; none where it is not configured. */
const signInFacts = async ({ signIn }: Ports, { operations: { facts, days } }: Texts) => {
  const status = await signIn.status();
  if (status.state === 'not_configured') return [];
  const text = status.state === 'signed_in' ? facts.signedIn(days(status.daysLeft)) : facts.signInNeeded;
  return [{ label: facts.signIn, text }];
};

/** How the bot is, row by row; `newest` is the latest backup. */
export const operationsFacts = async (ports: Ports, texts: Texts, newest: KeptBackup | undefined) => {
  const { operations } = texts;
  const { facts } = operations;
  const { version, startedAt } = ports.program;
  return [
    { label: facts.running, text: facts.since(momentSaid(ports, texts, startedAt), version) },
    { label: facts.room, text: await roomFact(ports, texts) },
    { label: facts.backup, text: await backupFact(ports, texts, newest) },
    ...(await signInFacts(ports, texts)),
    ...(ports.allowedTenants === undefined
      ? []
      : [{ label: facts.secrets, text: secretsFact(ports, texts) }]),
    { label: facts.digests, text: await digestsFact(ports, texts) },
    { label: facts.messages, text: await messagesFact(ports, texts) },
  ];
};
