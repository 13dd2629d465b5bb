import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { AuditRow } from '../../domain/audit.js';
import { csvOf } from '../../domain/csv.js';
import { textsIn } from '../../texts/index.js';
import type { ChangesAfter } from '../../usecases/changes-after.js';
import { printable } from './printable.js';

const words = textsIn('sv').backups;

export interface RestoreOptions {
  /** As it was written: a path, or a name in the folder of backups. */
  readonly file: string;
  /** Nothing is to be replaced. */
  readonly isCheck: boolean;
  /** Nobody is to be asked. */
  readonly isSure: boolean;
  /** Where the whole list of what came after is to be written. */
  readonly after?: string;
  /** The folder to compare with and to learn from, when it is not the data folder. */
  readonly compare?: string;
}

/** What stands after `restore` on the command line; undefined when it is no use. */
export const restoreOptionsIn = (argv: readonly string[]): RestoreOptions | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        after: { type: 'string' },
        compare: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return undefined;
    const { after, compare } = values;
    return {
      file,
      isCheck: values.check || values['dry-run'],
      isSure: values.yes,
      ...(after !== undefined && { after }),
      ...(compare !== undefined && { compare }),
    };
  } catch {
    // Arguments that parseArgs does not know are answered with how to write.
    return undefined;
  }
};

/** Lines of the audit that are printed; the rest goes to a file when that is asked for. */
const MOST_ROWS = 50;

const rowLine = ({ at, collection, recordId, action, by }: AuditRow): string =>
  [at, collection, recordId, action, by].join('  ');

/** What came after a backup, as lines: how much of which kind, and then who did what. */
export const linesOfChanges = ({ counts, rows }: ChangesAfter): readonly string[] => {
  if (counts.length === 0 && rows.length === 0) return [words.after.nothing];
  const counted = counts.map(({ collection, added, changed, removed }) =>
    words.after.count(collection, added, changed, removed),
  );
  const left = rows.length - MOST_ROWS;
  return [
    words.after.heading,
    ...[
      ...counted,
      ...rows.slice(0, MOST_ROWS).map(rowLine),
      ...(left > 0 ? [words.after.more(left, rows.length)] : []),
    ].map((line) => `  ${line}`),
  ];
};

/** All of the audit that came after a backup, as a file for a spreadsheet. Ids only, as in the audit. */
export const changesFile = ({ rows }: ChangesAfter): Uint8Array =>
  csvOf([
    words.after.columns,
    ...rows.map(({ at, collection, recordId, action, by, fields }) => [
      at,
      collection,
      recordId,
      action,
      by,
      fields.join(' '),
    ]),
  ]);

/** Where the command is answered and answers. */
export interface RestoreFront {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly out: Writable;
  readonly err: Writable;
  /** How long a bot that is just ending is waited for, in milliseconds. */
  readonly waitMs?: number;
}

export const say = ({ out }: Pick<RestoreFront, 'out'>, line: string): void => {
  out.write(`${printable(line)}\n`);
};

export const complain = ({ err }: Pick<RestoreFront, 'err'>, line: string): void => {
  err.write(`${printable(line)}\n`);
};

/** Asks the one at the keyboard; anything but the word is a no. */
export const isConfirmed = async ({ input, out }: RestoreFront, folder: string): Promise<boolean> => {
  const asking = createInterface({ input, output: out });
  try {
    return (await asking.question(`${words.ask(folder)} `)).trim() === words.yes;
  } finally {
    asking.close();
  }
};
