import { parseArgs } from 'node:util';

/** What can be evaluated, each against a file of its own form. */
const EVALUATIONS = ['answers', 'activities', 'parts'] as const;

export interface EvalOptions {
  readonly what: (typeof EVALUATIONS)[number];
  readonly file: string;
  /** Where what was shown is kept. */
  readonly dump?: string;
}

const USAGE =
  'Skriv npm run eval -- answers FIL [--dump FIL], npm run eval -- activities FIL [--dump FIL] eller npm run eval -- parts FIL.';

const parsed = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: { dump: { type: 'string' } } });
  } catch {
    return undefined;
  }
};

/** Reads what stands after `eval`. @throws an Error that tells how it is written. */
export const evalOptionsIn = (argv: readonly string[]): EvalOptions => {
  const { values = {}, positionals = [] } = parsed(argv) ?? {};
  const [word, file, ...more] = positionals;
  const what = EVALUATIONS.find((evaluation) => evaluation === word);
  const { dump } = values;
  if (what === undefined || file === undefined || more.length > 0) throw new Error(USAGE);
  if (dump === undefined) return { what, file };
  if (what === 'parts') throw new Error(USAGE);
  return { what, file, dump };
};
