import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { ReportIdentity, ReportStructure } from '../../domain/annual-report.js';
import { textsIn } from '../../texts/index.js';
import type { Ports, WriteFile } from '../../usecases/ports.js';
import { printable } from './printable.js';

interface Content {
  readonly content: Uint8Array;
}

interface ReportRun {
  /** What stands after `report` on the command line. */
  readonly argv: readonly string[];
  /** Opens the folder to read; a running bot may have it. */
  readonly open: () => Promise<{ readonly ports: Ports; close(): Promise<void> }>;
  /** The files that the chat would hand over; 'gone' when they were approved and are no longer kept. */
  readonly filesOf: (
    ports: Ports,
    which: ReportIdentity,
  ) => Promise<
    { readonly document: Content; readonly workbook: Content; readonly isEmpty: boolean } | 'gone'
  >;
  readonly write: WriteFile;
  readonly out: Writable;
  readonly err: Writable;
}

/** All is written · something could not be · the command was not understood. */
const DONE = 0;
const NOT_WRITTEN = 1;
const NOT_UNDERSTOOD = 2;

const STRUCTURES: ReadonlyMap<string, ReportStructure> = new Map([
  ['pelare', 'pillar'],
  ['pillar', 'pillar'],
  ['område', 'area'],
  ['omrade', 'area'],
  ['area', 'area'],
]);
const YEAR = /^20\d{2}$/;
/** A file that is there is replaced; none of the bot's own records ends so, and the two are never one. */
const ENDINGS = { document: /[^/\\]\.docx$/i, workbook: /[^/\\]\.xlsx$/i } as const;

interface Options {
  readonly which: ReportIdentity;
  readonly files: readonly (readonly ['document' | 'workbook', string])[];
}

const optionsIn = (argv: readonly string[]): Options | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        structure: { type: 'string', default: 'pelare' },
        out: { type: 'string' },
        xlsx: { type: 'string' },
        plan: { type: 'boolean', default: false },
      },
    });
    const [year = '', ...more] = positionals;
    // A terminal may send å as two characters.
    const structure = STRUCTURES.get(values.structure.normalize('NFC').toLowerCase());
    const files = [['document', values.out] as const, ['workbook', values.xlsx] as const].flatMap(
      ([file, path]) => (path === undefined ? [] : [[file, path] as const]),
    );
    const isWhole =
      YEAR.test(year) && more.length === 0 && files.every(([file, path]) => ENDINGS[file].test(path));
    if (!isWhole || structure === undefined || files.length === 0) return undefined;
    return { which: { kind: values.plan ? 'plan' : 'report', year: Number(year), structure }, files };
  } catch {
    // Arguments that parseArgs does not know are answered with how to write.
    return undefined;
  }
};

/** Why a file could not be written, in the system's words. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * `npm run report -- 2026 [--structure pelare|område] [--plan] --out FILE.docx [--xlsx FILE.xlsx]`: writes the year's
 * report, or the draft of its plan, as the chat hands it over. A file that is there already is replaced.
 *
 * @returns the exit code: 0, or 1 when a file could not be written, or 2 when the command line is no use (on `err`).
 */
export const runReportCommand = async ({
  argv,
  open,
  filesOf,
  write,
  out,
  err,
}: ReportRun): Promise<number> => {
  const words = textsIn('sv').reportCard.commandLine;
  const options = optionsIn(argv);
  if (options === undefined) {
    err.write(`${words.usage}\n`);
    return NOT_UNDERSTOOD;
  }
  const { ports, close } = await open();
  try {
    const made = await filesOf(ports, options.which);
    if (made === 'gone') {
      err.write(`${words.gone}\n`);
      return NOT_WRITTEN;
    }
    for (const [file, path] of options.files) {
      try {
        await write(resolve(path), made[file].content);
      } catch (error) {
        err.write(`${printable(words.failed(path, reasonOf(error)))}\n`);
        return NOT_WRITTEN;
      }
      out.write(`${printable(words.wrote(path))}\n`);
    }
    if (made.isEmpty) err.write(`${words.empty(String(options.which.year))}\n`);
    return DONE;
  } finally {
    await close();
  }
};
