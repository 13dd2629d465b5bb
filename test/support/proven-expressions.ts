import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Expression, growthWith } from './expressions.js';

/** What has been found of every expression, by the version of the checker that found it. */
const LEDGER = new URL('../expressions/proven.txt', import.meta.url);
const VERSION = `recheck ${createRequire(import.meta.url)('recheck/package.json').version}`;

/** One line of the ledger is a growth, a space and the expression. */
const nameOf = ({ source, flags }: Expression): string => `/${source}/${flags}`;

/** What a ledger says of each; nothing when another version of the checker wrote it. */
const readIn = (text: string): ReadonlyMap<string, string> => {
  const [version, ...lines] = text.trimEnd().split('\n');
  if (version !== VERSION) return new Map();
  return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]));
};

/** The ledger as it is kept; empty when there is none. */
export const keptLedger = (): string => (existsSync(LEDGER) ? readFileSync(LEDGER, 'utf8') : '');

export const onlyOnce = (expressions: readonly Expression[]): readonly Expression[] => [
  ...new Map(expressions.map((each) => [nameOf(each), each])).values(),
];

/** Those that a ledger does not hold. */
export const notProven = (expressions: readonly Expression[], ledger: string): readonly string[] => {
  const known = readIn(ledger);
  return onlyOnce(expressions)
    .map(nameOf)
    .filter((name) => !known.has(name));
};

/** Where the work may grow with the square of the text, and why the text is short. Nothing may be worse. */
const SHORT_TEXTS: readonly (readonly [files: RegExp, why: string])[] = [
  [/^language\/import-/, 'a cell has at most MAX_CELL_LENGTH characters'],
  [
    /^language\//,
    'a message or a field is refused above MAX_TEXT_LENGTH, 4,000 characters, before it is read',
  ],
  [/^conversation\//, 'the same'],
  [/^domain\/fact-lines\.ts$/, 'the same'],
  [/^domain\/identity-number\.ts$/, 'at most 256 KB; each run of digits is tried from its beginning alone'],
  [/^domain\/traces\.ts$/, 'a name that Entra gives has at most 256 characters'],
  [/^adapters\/log\/error-without-words\.ts$/, 'one line of a stack, which the program writes itself'],
];

const mayBeSquare = (file: string): boolean => SHORT_TEXTS.some(([files]) => files.test(file));

const isTooMuch = (growth: string, file: string): boolean =>
  growth !== 'linear' && (growth !== 'square' || !mayBeSquare(file));

/** Those that could work for long; of each the growth that a ledger has, so it must hold them all. */
export const tooMuchIn = (expressions: readonly Expression[], ledger: string): readonly string[] => {
  const known = readIn(ledger);
  return expressions.flatMap((each) => {
    const growth = known.get(nameOf(each)) ?? 'unknown';
    return isTooMuch(growth, each.file) ? [`${each.file}: ${growth} ${nameOf(each)}`] : [];
  });
};

/**
 * The ledger as it should be: what it holds of expressions that are still there, and what is found now of the others;
 * of all of them when `ANEW` is set. Two at a time, as the machines that this runs on have cores.
 */
export const ledgerOf = async (expressions: readonly Expression[]): Promise<string> => {
  const known = process.env['ANEW'] === undefined ? readIn(keptLedger()) : new Map<string, string>();
  const lines: string[] = [];
  const left = [...onlyOnce(expressions)];
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const before = known.get(nameOf(next));
      const growth = before ?? (await growthWith(next));
      lines.push(`${growth} ${nameOf(next)}`);
    }
  };
  await Promise.all([work(), work()]);
  return `${[VERSION, ...lines.toSorted()].join('\n')}\n`;
};
