import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** For what the files of a run make once and share; it is gone when the run has ended. */
    readonly sharedFolder: string;
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'fou-boten-shared-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  project.provide('sharedFolder', folder);
  // With `vitest --watch` something has been changed, so nothing that was made before is of use.
  project.onTestsRerun(async () => {
    await remove();
    await mkdir(folder);
  });
  return remove;
};
