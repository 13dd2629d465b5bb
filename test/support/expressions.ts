import { readdirSync, readFileSync } from 'node:fs';
import { check, type Diagnostics } from 'recheck';
import ts from 'typescript';

/** A regular expression of the program's, and the file that it stands in. */
export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const SRC = new URL('../../src/', import.meta.url);

/** The program's files, from `src/` on. */
export const sourceFiles = (): readonly string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

export const textOf = (file: string): string => readFileSync(new URL(file, SRC), 'utf8');

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);

const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
};

/** Those that are written as literals. */
export const literalsIn = (file: string): readonly Expression[] => {
  const found: Expression[] = [];
  walk(parsed(file), (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf('/');
    found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
  });
  return found;
};

const isInFunction = (node: ts.Node): boolean =>
  node.parent !== undefined && (ts.isFunctionLike(node.parent) || isInFunction(node.parent));

/** What is put together in functions, and so perhaps while the program runs. */
export const madeInFunctions = (file: string): readonly string[] => {
  const found: string[] = [];
  walk(parsed(file), (node) => {
    const isMaking = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (!isMaking || node.expression.getText() !== 'RegExp' || !isInFunction(node)) return;
    found.push(node.getText());
  });
  return found;
};

const callerIn = (stack: string | undefined): string | undefined =>
  /\/src\/(\S+?\.ts)/.exec(stack?.split('\n')[2] ?? '')?.[1];

/** Loads every module but the one that starts the program, and gives those that are put together meanwhile. */
export const madeWhileLoading = async (): Promise<readonly Expression[]> => {
  const found: Expression[] = [];
  const Real = globalThis.RegExp;
  const watched: RegExpConstructor = new Proxy(Real, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget === watched ? target : newTarget);
      const file = callerIn(new Error().stack);
      if (file !== undefined) found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  globalThis.RegExp = watched;
  try {
    for (const file of sourceFiles()) if (file !== 'main.ts') await import(new URL(file, SRC).href);
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
};

/** As long as what one person says at once may be (`MAX_TEXT_LENGTH`). */
const LONGEST_TEXT = 4000;

/** Steps, not time, decide; the time only ends what would not end. The same numbers are drawn every time. */
const THOROUGH = { timeout: 2_000, randomSeed: 11 };
/**
 * For those that are too large for a proof: attacks that are no longer than what a person may say, and that count as
 * such when they take ten million steps, which the square of the length does not come up to.
 */
const BY_ATTACKS = {
  checker: 'fuzz',
  timeout: 60_000,
  randomSeed: 11,
  maxAttackStringSize: LONGEST_TEXT,
  attackLimit: 10_000_000,
  incubationLimit: 5_000,
  maxInitialGenerationSize: 100,
  maxIteration: 4,
} as const;

export type Growth = 'linear' | 'square' | 'worse' | 'unknown';

const growthOf = (found: Diagnostics): Growth => {
  if (found.status === 'safe') return 'linear';
  if (found.status !== 'vulnerable') return 'unknown';
  const { complexity } = found;
  return complexity.type === 'polynomial' && complexity.degree === 2 ? 'square' : 'worse';
};

/** A hundred times what the attacks found so far have taken at most, with the text that long. */
const LONG_MS = 250;

/** Attacks are found on a model of the engine, which goes ways that the engine itself cuts short. */
const worksInTheEngine = ({ source, flags }: Expression, found: Diagnostics): boolean => {
  const text = found.status === 'vulnerable' ? found.attack.string : '';
  const longest = `${text.slice(0, LONGEST_TEXT - 1)}${text.slice(-1)}`;
  const expression = new RegExp(source, flags);
  const began = performance.now();
  expression.test(longest);
  return performance.now() - began > LONG_MS;
};

/**
 * How the work of an expression grows with the text, at worst. Where that cannot be proved the attacks that are found
 * are tried; if none of them works, the text still has to be short.
 */
export const growthWith = async (expression: Expression): Promise<Growth> => {
  const { source, flags } = expression;
  const growth = growthOf(await check(source, flags, THOROUGH));
  if (growth !== 'unknown') return growth;
  const tried = await check(source, flags, BY_ATTACKS);
  const likely = growthOf(tried);
  return likely === 'worse' && !worksInTheEngine(expression, tried) ? 'square' : likely;
};
