import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const reasonOf = (error: unknown): string => {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
};

/**
 * Reads one JSON object a line; empty lines are passed over. `what` is what a line ought to be.
 * @throws an Error that names the file when it cannot be read, else the first line that is not one.
 */
export const readJsonLines = async <Line>(
  file: string,
  what: string,
  line: z.ZodType<Line>,
): Promise<readonly Line[]> => {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`${file} cannot be read: ${reasonOf(error)}`, { cause: error });
  });
  return content
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((written, index) => {
      if (written.trim() === '') return [];
      try {
        return [line.parse(JSON.parse(written))];
      } catch (error) {
        throw new Error(`line ${index + 1} is no ${what}: ${reasonOf(error)}`, { cause: error });
      }
    });
};

/** Writes one JSON object a line. */
export const writeJsonLines = (file: string, rows: readonly object[]): Promise<void> =>
  writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
