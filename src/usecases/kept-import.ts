import { addHours, type IsoInstant } from '../domain/calendar.js';
import type { KeptImport, KeptPlan } from './file-ports.js';
import type { Ports } from './ports.js';

/** How long a file that has been shown can be saved; then it must be sent again. */
const KEPT_HOURS = 24;

type Kept = KeptImport | KeptPlan;

const isTooOld = ({ keptAt }: Kept, now: IsoInstant): boolean => now > addHours(keptAt, KEPT_HOURS);

const keptFile = async (
  { keptImports, clock }: Pick<Ports, 'keptImports' | 'clock'>,
  id: string,
): Promise<Kept | undefined> => {
  const kept = await keptImports.read(id);
  return kept === undefined || isTooOld(kept, clock.now()) ? undefined : kept;
};

/** Activities that wait to be saved; undefined when they are saved, thrown away or too old. */
export const keptImport = async (
  ports: Pick<Ports, 'keptImports' | 'clock'>,
  id: string,
): Promise<KeptImport | undefined> => {
  const kept = await keptFile(ports, id);
  return kept !== undefined && 'table' in kept ? kept : undefined;
};

/** A plan that waits to be saved; undefined when it is saved, thrown away or too old. */
export const keptPlan = async (
  ports: Pick<Ports, 'keptImports' | 'clock'>,
  id: string,
): Promise<KeptPlan | undefined> => {
  const kept = await keptFile(ports, id);
  return kept !== undefined && 'tables' in kept ? kept : undefined;
};

/** Throws away a file that is saved. What cannot be removed now is removed by the nightly tidying. */
export const discardSaved = async ({ keptImports, log }: Ports, id: string): Promise<void> => {
  try {
    await keptImports.discard(id);
  } catch (error) {
    log.warn({ kept: id, err: error }, 'what was kept of an imported file could not be removed');
  }
};

/** Throws away what is kept of files that are too old, or that a crash left a half of. */
export const tidyImports = async ({ keptImports, clock }: Ports): Promise<void> => {
  for (const id of await keptImports.ids()) {
    if ((await keptFile({ keptImports, clock }, id)) === undefined) await keptImports.discard(id);
  }
};

/** What is kept of somebody's files, the oldest first; also of those that are too old and not tidied away yet. */
export const keptImportsOf = async (
  { keptImports }: Pick<Ports, 'keptImports'>,
  personId: string,
): Promise<readonly Kept[]> => {
  const all = await Promise.all((await keptImports.ids()).map((id) => keptImports.read(id)));
  return all
    .filter((kept) => kept !== undefined)
    .filter((kept) => kept.personId === personId)
    .toSorted((a, b) => a.keptAt.localeCompare(b.keptAt));
};

/** Throws away what is kept of somebody's files. */
export const discardImportsOf = async (
  { keptImports }: Pick<Ports, 'keptImports'>,
  personId: string,
): Promise<void> => {
  for (const { id } of await keptImportsOf({ keptImports }, personId)) await keptImports.discard(id);
};
