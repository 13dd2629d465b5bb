import type { KeptBackup } from './operations-ports.js';

/** The newest that can be restored. */
export const newestBackup = (kept: readonly KeptBackup[]): KeptBackup | undefined =>
  kept.find(({ isUnread }) => isUnread !== true);
