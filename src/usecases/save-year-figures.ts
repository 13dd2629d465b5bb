import { isDeepStrictEqual } from 'node:util';
import type { RowProblem } from '../domain/figure-rows.js';
import { holdsIdentityNumber } from '../domain/identity-number.js';
import { ok, type Result, refused } from '../domain/result.js';
import {
  type FigureRows,
  noFigures,
  withRows,
  type YearFigures,
  yearFiguresId,
} from '../domain/year-figures.js';
import { figureProblems, writtenInFigures } from '../domain/year-figures-problems.js';
import { auditOf, insert, update } from './changes.js';
import { lastToChange } from './last-to-change.js';
import type { Ports } from './ports.js';

export interface SaveYearFiguresInput {
  readonly year: number;
  /** All the rows of one of the lists; the other two stay as they are. */
  readonly figures: FigureRows;
  /** The version that the person saw; 0 = there was nothing. */
  readonly expectedVersion: number;
  /** Id of Person. */
  readonly by: string;
}

export type SaveYearFiguresRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'identity_number' }
  /** Someone was first; `figures` are as they are now. */
  | { readonly kind: 'changed'; readonly figures: YearFigures; readonly by: string | undefined };

/** What is known of a year; nothing of version 0 when nothing is. */
export const yearFiguresOf = async ({ store }: Pick<Ports, 'store'>, year: number): Promise<YearFigures> =>
  (await store.get('yearfigures', yearFiguresId(year))) ?? noFigures(year);

/**
 * Replaces one list of a year's figures. Two at once: one wins and the other learns who. A press that arrives twice
 * changes it once.
 */
export const saveYearFigures = async (
  ports: Ports,
  input: SaveYearFiguresInput,
): Promise<Result<YearFigures, SaveYearFiguresRefusal>> => {
  const { year, figures, expectedVersion, by } = input;
  if (writtenInFigures(figures).some(holdsIdentityNumber)) return refused({ kind: 'identity_number' });
  const problems = figureProblems(figures);
  if (problems.length > 0) return refused({ kind: 'problems', problems });
  const before = await yearFiguresOf(ports, year);
  if (isDeepStrictEqual(before[figures.list], figures.rows)) return ok(before);
  if (before.version !== expectedVersion) {
    return refused({
      kind: 'changed',
      figures: before,
      by: await lastToChange(ports, 'yearfigures', before.id),
    });
  }
  const after = withRows(before, figures);
  const isNew = before.version === 0;
  const change = isNew ? insert('yearfigures', after) : update('yearfigures', before, after);
  const audit = auditOf(ports, by, 'save-year-figures', change, isNew ? undefined : before);
  const committed = await ports.store.commit([change, audit]);
  return committed.ok ? ok(change.record) : saveYearFigures(ports, input);
};
