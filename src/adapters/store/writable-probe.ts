import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { remembered } from '../../usecases/remembered.js';

/** Not one of the store's files: whoever copies or reads them need not know of it. */
const PROBE_NAME = '.probe';
/** A block on any file system, so that a full disk shows. */
const PROBE = Buffer.alloc(4096, 'p');
const FOR_MS = 5_000;

interface ProbeOptions {
  readonly folder: string;
  /** Rejects when nothing may be written. */
  readonly assertWritable: () => Promise<void>;
}

const tryToWrite = async (path: string): Promise<void> => {
  const file = await open(path, 'w');
  try {
    await file.writeFile(PROBE);
    await file.sync();
  } finally {
    await file.close();
    await rm(path, { force: true });
  }
};

/**
 * Says whether a commit made now would be written: the journal is ours, and the disk takes a small file. It is tried at
 * most every five seconds, however often it is asked. Never rejects.
 */
export const createWritableProbe = ({ folder, assertWritable }: ProbeOptions): (() => Promise<boolean>) => {
  const path = join(folder, PROBE_NAME);
  const look = async (): Promise<boolean> => {
    try {
      await assertWritable();
      await tryToWrite(path);
      return true;
    } catch {
      // Why is told by the commit that fails; here only that it would.
      return false;
    }
  };
  return remembered(look, { forMs: FOR_MS, now: () => performance.now() });
};
