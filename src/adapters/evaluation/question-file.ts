import { z } from 'zod';
import { readJsonLines } from './json-lines.js';

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
export const readQuestions = (file: string): Promise<readonly Question[]> =>
  readJsonLines(file, 'question', question);
