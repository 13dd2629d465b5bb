/** One place in the code. */
const FRAME = /^ {4}at (?:[\w$.<>[\]# ]{1,100} \()?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\n]{1,300}:\d+:\d+\)?$/;
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;
const TYPE = /^[A-Za-z]\w{0,60}$/;
const MOST_FRAMES = 8;
const MOST_CAUSES = 3;

/** What a log may tell of an error: nothing that it says in words, which may quote what a person wrote. */
export interface ErrorWithoutWords {
  readonly type: string;
  /** What the system called the trouble, such as ENOSPC: its own or that of what caused it. */
  readonly code?: string;
  readonly at?: readonly string[];
  readonly cause?: ErrorWithoutWords;
}

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const own = 'code' in error && CODE.test(String(error.code));
  return own ? String(error.code) : codeOf(error.cause);
};

/**
 * What comes after the name and the message; nothing when it cannot be told where they end, for their lines can look like
 * places in the code.
 */
const afterWords = ({ stack = '', message }: Error): string => {
  if (message === '') return stack.slice(stack.indexOf('\n') + 1);
  const at = stack.indexOf(`: ${message}`);
  const isFirstLine = at !== -1 && !stack.slice(0, at).includes('\n');
  return isFirstLine ? stack.slice(at + message.length + 2) : '';
};

const framesOf = (error: Error): string[] => {
  const lines = afterWords(error)
    .split('\n')
    .filter((line, at) => at > 0 || line !== '');
  const end = lines.findIndex((line) => !line.startsWith('    at '));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .filter((line) => FRAME.test(line))
    .slice(0, MOST_FRAMES);
};

const typeOf = (error: Error): string => {
  const { name } = error.constructor;
  return TYPE.test(name) ? name : 'Error';
};

/** The type, code and place of an error and of what caused it. */
export const withoutWords = (error: unknown, causes = MOST_CAUSES): ErrorWithoutWords => {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = codeOf(error);
  const hasCause = error.cause !== undefined && causes > 0;
  return {
    type: typeOf(error),
    ...(code !== undefined && { code }),
    at: framesOf(error),
    ...(hasCause && { cause: withoutWords(error.cause, causes - 1) }),
  };
};
