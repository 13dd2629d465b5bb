import { daysBetween, localDate } from '../domain/calendar.js';
import type { MendableWarning, OperationsWarning } from '../domain/operations-warning.js';
import { type Texts, textsIn } from '../texts/index.js';
import { sizeText } from '../texts/size-text.js';
import type { Ports } from '../usecases/ports.js';
import { momentSaid } from './moment-said.js';

/** Those of docs/drift.md, which is in Swedish only. */
const HEADINGS = textsIn('sv').operations.titles;

type Topic = keyof Texts['operations']['titles'];

type WarningOf<W extends OperationsWarning['what']> = Extract<OperationsWarning, { readonly what: W }>;

/** What a warning is called, and the paragraphs of it: what it means, the first step, and what to say to IT. */
export interface WarningWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Messages that a press says for the reader. */
  readonly offers: readonly { readonly title: string; readonly text: string }[];
}

type Reading = Pick<Ports, 'clock' | 'timeZone'>;

interface Said {
  readonly topic: Topic;
  readonly means: readonly string[];
  readonly todo: string;
  /** What to say to IT, before where it stands what to do. */
  readonly it: string;
  readonly offers?: WarningWords['offers'];
}

const secretSaid = ({ clock, timeZone }: Reading, texts: Texts, warning: WarningOf<'secret'>): Said => {
  const { secret, days } = texts.operations;
  const { of, stage, expiresOn } = warning;
  const words = secret[of];
  const day = texts.formats.day(expiresOn);
  const left = daysBetween(localDate(clock.now(), timeZone), expiresOn);
  const isOver = stage === 'lapsed';
  const topics = { bot: 'botSecret', graph: 'graphSecret' } as const;
  const lapsing = left > 0 ? words.lapsing(day, days(left)) : words.lastDay(day);
  return {
    topic: isOver ? `${topics[of]}Lapsed` : `${topics[of]}Lapsing`,
    means: [isOver ? words.lapsed(day) : lapsing],
    todo: isOver || stage === 'days' ? secret.doNow : secret.do,
    it: words.it(day),
  };
};

const diskSaid = (texts: Texts, { place, stage, free, total }: WarningOf<'disk'>): Said => {
  const { disk } = texts.operations;
  const { low, critical, it } = disk[place];
  const [left, all] = [sizeText(texts, free), sizeText(texts, total)];
  const topics = { data: 'dataDisk', backups: 'backupDisk' } as const;
  return {
    topic: stage === 'low' ? `${topics[place]}Low` : `${topics[place]}Critical`,
    means: [stage === 'low' ? low(left, all) : critical(left, all)],
    todo: stage === 'low' ? disk.do.low : disk.do.critical,
    it: it(left),
  };
};

/** Why a backup could not be taken, in words. */
export const whyNoBackup = (
  { operations: { backup } }: Texts,
  { reason, code }: Pick<WarningOf<'backup_failed'>, 'reason' | 'code'>,
): string => (code === undefined ? backup.why[reason] : backup.code(backup.why[reason], code));

const backupFailedSaid = (texts: Texts, warning: WarningOf<'backup_failed'>): Said => {
  const { backup, show } = texts.operations;
  const why = whyNoBackup(texts, warning);
  return {
    topic: 'backupFailed',
    means: [backup.why[warning.reason], backup.kept],
    todo: backup.failedDo,
    it: backup.failedIt(why),
    offers: [show],
  };
};

const backupMissingSaid = (reading: Reading, texts: Texts, warning: WarningOf<'backup_missing'>): Said => {
  const { backup, show } = texts.operations;
  const { latest, reason } = warning;
  const means = latest === undefined ? backup.none : backup.missing(momentSaid(reading, texts, latest));
  return {
    topic: 'backupMissing',
    means: reason === undefined ? [means] : [means, backup.why[reason]],
    todo: backup.failedDo,
    it: backup.missingIt(reason === undefined ? backup.unknownWhy : backup.why[reason]),
    offers: [show],
  };
};

const digestsSaid = (texts: Texts, { what, week }: WarningOf<'digests_late' | 'digests_left'>): Said => {
  const { digests } = texts.operations;
  const name = texts.formats.week(week);
  const offers = [{ title: digests.show.title, text: digests.show.text(week) }];
  return what === 'digests_late'
    ? {
        topic: 'digestsLate',
        means: [digests.late(name)],
        todo: digests.lateDo,
        it: digests.lateIt(name),
        offers,
      }
    : {
        topic: 'digestsLeft',
        means: [digests.left(name)],
        todo: digests.leftDo,
        it: digests.leftIt(name),
        offers,
      };
};

const saidOf = (reading: Reading, texts: Texts, warning: OperationsWarning): Said => {
  switch (warning.what) {
    case 'secret':
      return secretSaid(reading, texts, warning);
    case 'disk':
      return diskSaid(texts, warning);
    case 'backup_failed':
      return backupFailedSaid(texts, warning);
    case 'backup_missing':
      return backupMissingSaid(reading, texts, warning);
    case 'digests_late':
    case 'digests_left':
      return digestsSaid(texts, warning);
    case 'job_failing': {
      const { job } = texts.operations;
      const day = texts.formats.day(warning.since);
      if (warning.times === 0) {
        const means = [job.hangs(job.names[warning.job], day)];
        return { topic: 'jobHanging', means, todo: job.do, it: job.itHangs(warning.job) };
      }
      return {
        topic: 'jobFailing',
        means: [job.means(job.names[warning.job], warning.times, day)],
        todo: job.do,
        it: job.it(warning.job),
      };
    }
  }
};

/** A warning in the words of a card. */
export const warningWords = (reading: Reading, texts: Texts, warning: OperationsWarning): WarningWords => {
  const { titles, toIt } = texts.operations;
  const { topic, means, todo, it, offers = [] } = saidOf(reading, texts, warning);
  return { title: titles[topic], paragraphs: [...means, todo, toIt(it, HEADINGS[topic])], offers };
};

/** That what somebody was warned of is over. */
export const mendedWords = (
  { operations: { mended, job } }: Texts,
  warning: MendableWarning,
): Pick<WarningWords, 'title' | 'paragraphs'> => {
  switch (warning.what) {
    case 'secret':
      return {
        title: warning.of === 'bot' ? mended.botSecret : mended.graphSecret,
        paragraphs: [mended.nothing],
      };
    case 'disk':
      return {
        title: warning.place === 'data' ? mended.dataDisk : mended.backupDisk,
        paragraphs: [mended.nothing],
      };
    case 'backup_failed':
    case 'backup_missing':
      return { title: mended.backup, paragraphs: [mended.nothing] };
    case 'job_failing':
      return { title: mended.job, paragraphs: [mended.jobName(job.names[warning.job]), mended.nothing] };
  }
};
