import { yearOf } from '../domain/calendar.js';
import { nameHoldsIdentityNumber, safeFileName } from '../domain/file-name.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import type { PlanHeadingProblem } from '../domain/plan-table.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { FileProblem, NamedTable } from '../domain/table.js';
import { type PlanLayout, planTablesOf } from '../language/plan-layout.js';
import type { KeptPlan } from './file-ports.js';
import { type CellPlace, identityNumbersIn } from './open-import.js';
import type { Ports } from './ports.js';

/** A cell in one of several sheets. */
export interface SheetCellPlace extends CellPlace {
  readonly sheet: string;
}

export type OpenPlanRefusal =
  | PlanHeadingProblem
  | { readonly kind: 'unreadable'; readonly problem: FileProblem }
  /** A personal identity number stands in these cells; in none of them when it is in the file's name. */
  | { readonly kind: 'identity_number'; readonly cells: readonly SheetCellPlace[] }
  /** One is what a sheet is called. */
  | { readonly kind: 'identity_number_in_sheet_name' };

/** A file with a plan that somebody has sent. */
export interface SentPlan {
  readonly year: number;
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly layout: PlanLayout;
  /** Id of Person. */
  readonly personId: string;
}

const identityCellsIn = async (sheets: readonly NamedTable[]): Promise<readonly SheetCellPlace[]> => {
  const found: SheetCellPlace[] = [];
  for (const { name, table } of sheets) {
    found.push(...(await identityNumbersIn(table)).map((place) => ({ ...place, sheet: name })));
  }
  return found;
};

/**
 * Reads all sheets of a file and keeps what those of a plan say, until its person has said whether to save it. Every
 * cell and the name of every sheet are looked through for identity numbers first (I27): then nothing is kept. No record
 * is written.
 */
export const openPlanImport = async (
  ports: Ports,
  { year, fileName, content, layout, personId }: SentPlan,
): Promise<Result<KeptPlan, OpenPlanRefusal>> => {
  if (nameHoldsIdentityNumber(fileName)) return refused({ kind: 'identity_number', cells: [] });
  const sheets = await ports.spreadsheets.readSheets(content);
  if (!sheets.ok) return refused({ kind: 'unreadable', problem: sheets.error });
  if (sheets.value.some(({ name }) => holdsIdentityNumber(name))) {
    return refused({ kind: 'identity_number_in_sheet_name' });
  }
  const cells = await identityCellsIn(sheets.value);
  if (cells.length > 0) return refused({ kind: 'identity_number', cells });
  const read = planTablesOf(sheets.value, layout);
  if (!read.ok) return read;
  const keptAt = ports.clock.now();
  const kept: KeptPlan = {
    id: ports.ids.record(yearOf(keptAt)),
    personId,
    keptAt,
    fileName: safeFileName(fileName),
    year,
    ...read.value,
  };
  await ports.keptImports.keep(kept);
  return ok(kept);
};
