import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const question = z.object({
  id: z.string().min(1),
  q: z.string().min(1),
  kind: z.string().default('unknown'),
  source: z.string().default('unknown'),
  /** Every group needs one of its strings in the answer; none at all means that no is the right answer. */
  expect: z.array(z.array(z.string().min(1)).min(1)),
});

/** One line of a file of questions (domain-model section 9). */
export type Question = z.infer<typeof question>;

/**
 * Reads questions, one JSON object a line; empty lines are passed over.
 * @throws an Error that names the first line that is not one.
 */
export const readQuestions = async (file: string): Promise<readonly Question[]> => {
  const lines = (await readFile(file, 'utf8')).replace(/^\ufeff/, '').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [question.parse(JSON.parse(line))];
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      throw new Error(`line ${index + 1} is no question: ${why}`, { cause: error });
    }
  });
};
