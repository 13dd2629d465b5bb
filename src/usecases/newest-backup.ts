import type { KeptBackup } from './operations-ports.js';

/** The newest that can be restored; what was only put aside has no day, and is of no help. */
export const newestBackup = (kept: readonly KeptBackup[]): KeptBackup | undefined =>
  kept.find(({ lapsesOn }) => lapsesOn !== undefined);
