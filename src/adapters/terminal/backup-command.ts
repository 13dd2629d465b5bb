import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { IsoInstant } from '../../domain/calendar.js';
import { textsIn } from '../../texts/index.js';
import { sizeText } from '../../texts/size-text.js';
import type { ListedBackup } from '../../usecases/list-backups.js';
import type { Backups, KeptBackup } from '../../usecases/operations-ports.js';
import { printable } from './printable.js';

/** What a backup was found to hold when all of it was read. */
export interface CheckedBackup {
  readonly records: number;
  /** Number of the last commit. */
  readonly seq: number;
  readonly takenAt: IsoInstant | undefined;
}

interface BackupRun {
  /** What stands after `backup` on the command line. */
  readonly argv: readonly string[];
  /** The folder that backups lie in. */
  readonly place: string;
  readonly backups: Backups;
  pathOf(file: string): string;
  /** With the erasures since; rejects when the data folder cannot be read. */
  listed(): Promise<readonly ListedBackup[]>;
  /** What is in one, or why it cannot be used, as a sentence. */
  check(path: string): Promise<CheckedBackup | { readonly problem: string }>;
  readonly out: Writable;
  readonly err: Writable;
}

const DONE = 0;
const FAILED = 1;
const NOT_UNDERSTOOD = 2;

const texts = textsIn('sv');
const words = texts.backups;

type Wanted = { readonly what: 'take' | 'list' } | { readonly what: 'check'; readonly file: string };

const wantedIn = (argv: readonly string[]): Wanted | undefined => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { list: { type: 'boolean', default: false }, check: { type: 'string' } },
    });
    if (values.list && values.check !== undefined) return undefined;
    if (values.check !== undefined) return { what: 'check', file: values.check };
    return { what: values.list ? 'list' : 'take' };
  } catch {
    // Arguments that parseArgs does not know are answered with how to write.
    return undefined;
  }
};

const sizeOf = ({ bytes }: KeptBackup): string => sizeText(texts, bytes);

const lapsesOf = ({ lapsesOn = '–' }: KeptBackup): string => lapsesOn;

/**
 * `npm run backup [-- --list | --check FILE]`: takes a backup, or lists or checks those that there are. The bot may be
 * running.
 * @returns the exit code: 0, or 1 when there is no good backup, or 2 when the command line is no use (on `err`)
 */
export const runBackupCommand = async (run: BackupRun): Promise<number> => {
  const { argv, place, backups, pathOf, listed, check, out, err } = run;
  const say = (line: string): boolean => out.write(`${printable(line)}\n`);
  const complain = (line: string): number => {
    err.write(`${printable(line)}\n`);
    return FAILED;
  };

  const checkOne = async (path: string): Promise<number> => {
    const checked = await check(path);
    if ('problem' in checked) return complain(checked.problem);
    say(words.holds(checked.records, checked.seq, checked.takenAt ?? '–'));
    return DONE;
  };

  const take = async (): Promise<number> => {
    const before = await backups.list();
    const taken = await backups.take('on_demand');
    if (taken.state === 'failed') {
      const code = taken.code === undefined ? '' : ` (${taken.code})`;
      return complain(`${words.failed[taken.reason](place)}${code}`);
    }
    const { backup } = taken;
    const path = pathOf(backup.file);
    say(words.taken(path, sizeOf(backup)));
    const code = await checkOne(path);
    if (code !== DONE) return code;
    say(words.lapses(lapsesOf(backup)));
    const after = new Set((await backups.list()).map(({ file }) => file));
    for (const { file } of before) if (!after.has(file)) say(words.removed(file));
    return DONE;
  };

  const list = async (): Promise<number> => {
    const kept = await backups.list();
    if (kept.length === 0) say(words.noBackups(place));
    const erased = await listed().catch((error: unknown) => {
      if (!(error instanceof Error)) throw error;
      return undefined;
    });
    if (erased === undefined) complain(words.unknownErased);
    for (const backup of kept) {
      const { file, why } = backup;
      const since = erased?.find((each) => each.backup.file === file)?.erasedSince;
      const line = words.listed(file, words.why[why], sizeOf(backup), lapsesOf(backup));
      if (since === undefined) say(line);
      else say(`${line}  ${since === 0 ? words.nobodyErased : words.erased(since)}`);
    }
    return DONE;
  };

  const wanted = wantedIn(argv);
  switch (wanted?.what) {
    case 'take':
      return take();
    case 'list':
      return list();
    case 'check': {
      const path = pathOf(wanted.file);
      const code = await checkOne(path);
      if (code === DONE) say(words.whole(path));
      return code;
    }
    case undefined:
      err.write(`${words.backupUsage}\n`);
      return NOT_UNDERSTOOD;
  }
};
