import type { ActivityImport } from '../domain/activity-import.js';
import type { Ports } from './ports.js';

/** As many as somebody may want to undo. */
const MAX_SHOWN = 3;

/** The activities that somebody has imported last and not undone, newest first. */
export const latestImports = async (
  { store }: Pick<Ports, 'store'>,
  importedBy: string,
): Promise<readonly ActivityImport[]> =>
  (await store.find('imports', { importedBy }))
    .filter(({ undone, planYear }) => undone === undefined && planYear === undefined)
    .toSorted((a, b) => b.importedAt.localeCompare(a.importedAt))
    .slice(0, MAX_SHOWN);
