import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const PACKAGE = new URL('../../../package.json', import.meta.url);

/** The version of the program, such as 0.8.0, as `package.json` beside it says. Backups tell it too. */
export const programVersion = async (): Promise<string> =>
  z.object({ version: z.string() }).parse(JSON.parse(await readFile(PACKAGE, 'utf8'))).version;
