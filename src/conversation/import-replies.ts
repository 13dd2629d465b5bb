import type { RenderedCard } from '../cards/define-card.js';
import { importPreviewCard, importPreviewView } from '../cards/import-preview.js';
import { importReceiptCard, importReceiptView } from '../cards/import-receipt.js';
import { importStartCard, importStartView } from '../cards/import-start.js';
import type { ActivityImport } from '../domain/activity-import.js';
import { localDate } from '../domain/calendar.js';
import { nameHoldsIdentityNumber } from '../domain/file-name.js';
import type { CheckedRow } from '../domain/import-table.js';
import { type CheckedImport, checkImport } from '../usecases/check-import.js';
import type { KeptImport } from '../usecases/file-ports.js';
import { latestImports } from '../usecases/latest-imports.js';
import type { Ports } from '../usecases/ports.js';
import { importedActivities } from '../usecases/undo-import.js';
import { askerOf } from './asker.js';
import { importNames, previewRow } from './import-rows.js';
import { IMPORT_WORDS } from './import-words.js';
import type { Turn } from './turn.js';

/** How a file is sent here: in Teams with the message, else in a folder. */
const howLines = async ({ importFolder }: Ports, { texts }: Turn): Promise<string[]> => {
  const { start } = texts.imports;
  if (importFolder === undefined) return [start.inTeams];
  const names = await importFolder.names();
  const told = names.filter((name) => !nameHoldsIdentityNumber(name));
  return [
    start.inFolder(importFolder.path),
    ...(names.length === 0 ? [start.noFiles] : []),
    ...(told.length > 0 ? [start.filesThere(told.join(', '))] : []),
    ...(told.length < names.length ? [start.notTold] : []),
  ];
};

/** How it is done, the template, and what can still be undone. */
export const importStart = async (ports: Ports, turn: Turn): Promise<RenderedCard> => {
  const latest = await latestImports(ports, askerOf(turn).person.id);
  const earlier = latest.map(({ id, fileName, rows, importedAt }) => ({
    importId: id,
    fileName,
    rows,
    day: turn.texts.formats.day(localDate(importedAt, ports.timeZone)),
  }));
  return importStartCard.render(importStartView(turn.texts, await howLines(ports, turn), earlier));
};

/** What must be mended first, then what is worth a look, then the rest; each as the file has them. */
const urgency = ({ read, notes }: CheckedRow): number => {
  if (!read.ok) return 0;
  return notes.length > 0 ? 1 : 2;
};

const remarksOn = ({ texts }: Turn, { table }: KeptImport, { alike, rows }: CheckedImport): string[] => {
  const { preview } = texts.imports;
  const namesNobody = table.rows.some(({ cells }) => cells.staff === undefined);
  return [
    ...(alike > 0 ? [preview.alike(texts.formats.number(alike))] : []),
    ...(namesNobody && rows.length > 0 ? [preview.staff] : []),
    ...(table.ignored.length > 0 ? [preview.ignored(table.ignored.join(', '))] : []),
  ];
};

interface Shown {
  /** Counted from 1. */
  readonly page?: number;
  /** What just happened. */
  readonly notice?: string;
  /** When it is known already. */
  readonly checked?: CheckedImport;
}

/** What the rows of a kept file come to now. */
export const importPreview = async (
  ports: Ports,
  turn: Turn,
  kept: KeptImport,
  { page = 1, notice, checked: known }: Shown = {},
): Promise<RenderedCard> => {
  const checked =
    known ?? (await checkImport(ports, kept.table, { words: IMPORT_WORDS, selfId: kept.personId }));
  const names = await importNames(ports, turn, checked);
  const rows = checked.rows.toSorted((a, b) => urgency(a) - urgency(b) || a.number - b.number);
  return importPreviewCard.render(
    importPreviewView(turn.texts, {
      keptId: kept.id,
      fileName: kept.fileName,
      rows: rows.map((row) => () => previewRow(turn.texts, kept.table, row, names)),
      wrong: checked.wrong,
      alike: checked.alike,
      remarks: remarksOn(turn, kept, checked),
      page,
      ...(notice !== undefined && { notice }),
    }),
  );
};

/** What an import came to. */
export const importReceipt = async (
  ports: Ports,
  turn: Turn,
  imported: ActivityImport,
): Promise<RenderedCard> =>
  importReceiptCard.render(
    importReceiptView(turn.texts, imported, await importedActivities(ports, imported.id)),
  );
