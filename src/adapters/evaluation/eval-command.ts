import { writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Dispatch } from '../../conversation/dispatch.js';
import type { Incoming } from '../../conversation/turn.js';
import { type Asked, answersReport, figuresOf } from './answers-report.js';
import { type Question, readQuestions } from './question-file.js';
import { scoreAnswer } from './score-answer.js';
import { shownStrings } from './shown-strings.js';

/** The bot over a store of its own. */
export interface EvaluatedBot {
  readonly dispatch: Dispatch;
  /** Understands a question and searches for it, and does nothing more. */
  readonly search: (question: string) => void;
}

export interface EvalRun<Part extends string> {
  /** What stands after `eval` on the command line. */
  readonly argv: readonly string[];
  /** Makes the bot with the demo organisation; without a part of its understanding when one is named. */
  readonly botWithout: (part?: Part) => EvaluatedBot;
  /** The parts that can be left out. */
  readonly parts: readonly Part[];
  readonly sender: Incoming['sender'];
  readonly out: Writable;
  readonly err: Writable;
}

const DONE = 0;
const NOT_UNDERSTOOD = 2;
const PASSES = 10;
const USAGE = 'Skriv npm run eval -- answers FIL [--dump FIL] eller npm run eval -- parts FIL.';

const ask = async (
  { dispatch }: EvaluatedBot,
  sender: Incoming['sender'],
  questions: readonly Question[],
): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  for (const question of questions) {
    const id = `eval-${question.id}`;
    const reply = await dispatch({
      sourceKey: `${id}|1`,
      locale: 'sv',
      conversation: { id, kind: 'personal' },
      sender,
      input: { kind: 'text', text: question.q },
    });
    const shown = shownStrings(reply).join('\n');
    asked.push({ question, shown, verdict: scoreAnswer(question, shown) });
  }
  return asked;
};

/** The time in ms that 99 of 100 searches stay within, over ten passes after one to warm up. */
const slowestOf = ({ search }: EvaluatedBot, questions: readonly Question[]): number => {
  for (const { q } of questions) search(q);
  const times = Array.from({ length: PASSES }, () => questions)
    .flat()
    .map(({ q }) => {
      const began = performance.now();
      search(q);
      return performance.now() - began;
    })
    .toSorted((a, b) => a - b);
  return Math.round((times[Math.ceil(times.length * 0.99) - 1] ?? 0) * 100) / 100;
};

const answers = async <Part extends string>(
  run: EvalRun<Part>,
  file: string,
  dump: string | undefined,
): Promise<void> => {
  const questions = await readQuestions(file);
  const bot = run.botWithout();
  const asked = await ask(bot, run.sender, questions);
  const lines = asked.map(({ question, shown }) => JSON.stringify({ id: question.id, shown }));
  if (dump !== undefined) await writeFile(dump, `${lines.join('\n')}\n`);
  for (const line of answersReport(asked)) run.out.write(`${line}\n`);
  run.out.write(`${JSON.stringify({ ...figuresOf(asked), p99_ms: slowestOf(bot, questions) })}\n`);
};

const parts = async <Part extends string>(run: EvalRun<Part>, file: string): Promise<void> => {
  const questions = await readQuestions(file);
  for (const part of [undefined, ...run.parts]) {
    const asked = await ask(run.botWithout(part), run.sender, questions);
    const { answered, declined } = figuresOf(asked);
    run.out.write(`${JSON.stringify({ without: part ?? null, answered, declined })}\n`);
  }
};

const optionsIn = (argv: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { dump: { type: 'string' } },
    });
    const [what = '', file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { what, file, dump: values.dump };
  } catch {
    return undefined;
  }
};

/**
 * `eval answers FILE [--dump FILE]` and `eval parts FILE` (design section 6).
 * @returns 0 whatever the score, 2 when the command or the file cannot be understood.
 */
export const runEvalCommand = async <Part extends string>(run: EvalRun<Part>): Promise<number> => {
  const options = optionsIn(run.argv);
  try {
    if (options?.what === 'answers') await answers(run, options.file, options.dump);
    else if (options?.what === 'parts' && options.dump === undefined) await parts(run, options.file);
    else throw new Error(USAGE);
    return DONE;
  } catch (error) {
    run.err.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return NOT_UNDERSTOOD;
  }
};
