import { readFileSync } from 'node:fs';
import { z } from 'zod';

const PACKAGE = z.object({ version: z.string() });

/** Which version of the program this is. */
export const programVersion = (): string => {
  const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return PACKAGE.parse(JSON.parse(file)).version;
};
