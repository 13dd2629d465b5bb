import type { Writable } from 'node:stream';
import { evaluateActivities } from './activities.js';
import { evaluateAnswers, evaluateParts } from './answers.js';
import { evalOptionsIn } from './eval-options.js';
import type { AnsweringBot, LoggingBot } from './evaluated-bot.js';

export interface EvalRun<Part extends string> {
  /** What stands after `eval` on the command line. */
  readonly argv: readonly string[];
  /** Makes the bot with the demo organisation; without a part of its understanding when one is named. */
  readonly botWithout: (part?: Part) => AnsweringBot;
  /** The parts that can be left out. */
  readonly parts: readonly Part[];
  /** Makes the bot with the demo organisation for one of its staff. */
  readonly botForStaff: () => Promise<LoggingBot>;
  readonly out: Writable;
  readonly err: Writable;
}

const DONE = 0;
const NOT_UNDERSTOOD = 2;

const evaluate = async <Part extends string>(run: EvalRun<Part>): Promise<void> => {
  const options = evalOptionsIn(run.argv);
  switch (options.what) {
    case 'answers':
      return evaluateAnswers(run.botWithout(), options, run.out);
    case 'activities':
      return evaluateActivities(await run.botForStaff(), options, run.out);
    case 'parts':
      return evaluateParts(run.botWithout, run.parts, options, run.out);
  }
};

/**
 * `eval answers FILE [--dump FILE]`, `eval activities FILE [--dump FILE]` and `eval parts FILE` (design sections 6
 * and 7).
 * @returns 0 whatever the score, 2 when the command or the file cannot be understood.
 */
export const runEvalCommand = async <Part extends string>(run: EvalRun<Part>): Promise<number> => {
  try {
    await evaluate(run);
    return DONE;
  } catch (error) {
    run.err.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return NOT_UNDERSTOOD;
  }
};
