import { ok, type Result, refused } from '../domain/result.js';
import { isNamedAsOther } from '../domain/table.js';
import type { FetchedFile, ImportFolder, KeptImport } from '../usecases/file-ports.js';
import { type CellPlace, type OpenRefusal, openImport } from '../usecases/open-import.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { IMPORT_LAYOUT } from './import-words.js';
import type { SentFile, Turn } from './turn.js';

interface FetchedByName {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A file to read in, fetched, or the sentence that says why there is none. */
type Wanted = Result<FetchedByName, string>;

const taken = ({ texts: { imports } }: Turn, name: string, fetched: FetchedFile): Wanted => {
  switch (fetched.state) {
    case 'fetched':
      return ok({ name, content: fetched.content });
    case 'too_big':
      return refused(imports.fileProblems.too_big);
    case 'strange_place':
      return refused(imports.strangePlace);
    case 'failed':
      return refused(imports.notFetched);
  }
};

const sentFile = async (ports: Ports, turn: Turn, { name, fetch }: SentFile): Promise<Wanted> => {
  if (isNamedAsOther(name)) return refused(turn.texts.imports.fileProblems.no_table);
  const fetched = await fetch();
  if (fetched.state === 'failed') {
    ports.log.warn({ turn: turn.id, reason: fetched.reason }, 'a file to import could not be fetched');
  }
  return taken(turn, name, fetched);
};

const fileInFolder = async (turn: Turn, folder: ImportFolder, name: string): Promise<Wanted> => {
  const { imports } = turn.texts;
  if (/[/\\]/.test(name)) return refused(imports.noPath);
  if (isNamedAsOther(name)) return refused(imports.fileProblems.no_table);
  const read = await folder.read(name);
  return read.state === 'absent' ? refused(imports.absent(name, folder.path)) : taken(turn, name, read);
};

/** The files that came with the message. */
export const filesIn = ({ input }: Turn): readonly SentFile[] =>
  input.kind === 'text' ? (input.files ?? []) : [];

/** As many as one mends before sending the file again. */
const MAX_CELLS = 10;

const cellList = ({ texts: { imports, formats } }: Turn, cells: readonly CellPlace[]): string => {
  const more = cells.length - MAX_CELLS;
  const named = cells.slice(0, MAX_CELLS).map(({ row, column }) => imports.cell(String(row), column));
  return [...named, ...(more > 0 ? [imports.moreCells(formats.number(more))] : [])].join('; ');
};

const refusalText = (turn: Turn, refusal: OpenRefusal): string => {
  const { imports, activityExport } = turn.texts;
  switch (refusal.kind) {
    case 'unreadable':
      return imports.fileProblems[refusal.problem];
    case 'columns_missing':
      return imports.columnsMissing(refusal.columns.map((column) => activityExport.columns[column]));
    case 'column_twice':
      return imports.columnTwice(refusal.heading);
    case 'identity_number':
      return refusal.cells.length === 0
        ? imports.identityNumberInName
        : imports.identityNumber(cellList(turn, refusal.cells));
  }
};

/** The one file that a person means, attached or by its name in the folder, or the sentence that says why there is none. */
export const wantedFile = async (ports: Ports, turn: Turn, named: string): Promise<Wanted> => {
  const [file, another] = filesIn(turn);
  if (another !== undefined) return refused(turn.texts.imports.oneFile);
  if (file !== undefined) return sentFile(ports, turn, file);
  if (ports.importFolder === undefined) throw new Error('there is no file to read in');
  return fileInFolder(turn, ports.importFolder, named);
};

/**
 * Reads a file and keeps it until its person has said whether to save it. Otherwise the sentence that says what is
 * wrong; the log is told which kind, and nothing of the file.
 */
export const openedImport = async (
  ports: Ports,
  turn: Turn,
  { name, content }: FetchedByName,
): Promise<Result<KeptImport, string>> => {
  const opened = await openImport(ports, {
    fileName: name,
    content,
    layout: IMPORT_LAYOUT,
    personId: askerOf(turn).person.id,
  });
  if (opened.ok) return opened;
  const { kind } = opened.error;
  const reason = opened.error.kind === 'unreadable' ? opened.error.problem : kind;
  ports.log.info({ turn: turn.id, reason }, 'a file to import was refused');
  return refused(refusalText(turn, opened.error));
};
