/** Kinds of lines in the log, with how many there were of each. */
export type Lines = ReadonlyMap<string, number>;

const WARNING = 40;
/** What the program says when it has started. */
const GREETING = 'FoU-boten lyssnar';

const kindOf = (line: string): string | undefined => {
  if (!line.startsWith('{')) return line.trim() === '' || line.startsWith(GREETING) ? undefined : line;
  const { level, msg, err, outcome, reason } = JSON.parse(line);
  if (level < WARNING) return undefined;
  const where = err?.at?.find((frame: string) => !frame.includes('node:') && !frame.includes('node_modules'));
  return [level, msg, outcome, reason, err?.type, err?.code, where?.replace(/file:\S*\/dist\//, '')]
    .filter(Boolean)
    .join(' | ');
};

/**
 * The lines that tell of trouble: errors, warnings, and whatever is no line of the log at all. `expected` are those that
 * a run is meant to lead to.
 */
export const troubleIn = (log: string, expected: readonly string[]): Lines => {
  const kinds = new Map<string, number>();
  for (const line of log.split('\n')) {
    const kind = kindOf(line);
    if (kind === undefined || expected.some((words) => kind.includes(words))) continue;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
};
