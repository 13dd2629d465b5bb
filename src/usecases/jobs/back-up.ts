import { warningsToTell } from '../../domain/operations-warning.js';
import { managersNow } from '../managers-now.js';
import { toldOfOperations } from '../operations-now.js';
import type { BackupFailed } from '../operations-ports.js';
import type { Ports } from '../ports.js';
import { noticesTo } from '../queue-notices.js';
import type { ScheduledJob } from './scheduled-job.js';

/** By the unit's wall clock. */
export const BACK_UP_AT = { hour: 2, minute: 30 } as const;

/** Tells the FoU managers, unless they know that it fails and why. */
const tellFailed = async (ports: Ports, { reason, code }: BackupFailed): Promise<void> => {
  const warning = { what: 'backup_failed', reason, ...(code !== undefined && { code }) } as const;
  const told = await toldOfOperations(ports);
  const { warnings } = warningsToTell(
    [{ state: 'trouble', warning }],
    told,
    ports.clock.now(),
    ports.timeZone,
  );
  if (warnings.length === 0) return;
  const managers = await managersNow(ports);
  await ports.store.commit(noticesTo(ports, managers, { kind: 'operations_warning', warning }));
};

/** Takes a copy of all that is stored every night, before the night's other work changes it. */
export const backUpNightly: ScheduledJob = {
  name: 'back_up',
  at: BACK_UP_AT,
  work: async (ports) => {
    const taken = await ports.backups.take('nightly');
    if (taken.state === 'taken') return;
    await tellFailed(ports, taken);
    throw new Error(`the nightly backup was not taken: ${taken.reason} ${taken.code ?? ''}`.trimEnd());
  },
};
