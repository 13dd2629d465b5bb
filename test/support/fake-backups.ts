import type { Backups, BackupTaken, KeptBackup } from '../../src/usecases/operations-ports.js';

/** Backups in memory; `next` decides how the coming ones end. */
export const fakeBackups = (
  kept: readonly KeptBackup[] = [],
): Backups & { next: BackupTaken | undefined; kept: readonly KeptBackup[] } => ({
  next: undefined,
  kept,
  async take(why) {
    const backup: KeptBackup = {
      file: `${this.kept.length + 1}-${why}.zip`,
      takenAt: '2026-11-18T02:30:00.000Z',
      bytes: 1_000_000,
      why,
      lapsesOn: '2026-11-25',
    };
    const taken = this.next ?? { state: 'taken', backup };
    if (taken.state === 'taken') this.kept = [taken.backup, ...this.kept];
    return taken;
  },
  async list() {
    return this.kept;
  },
});
