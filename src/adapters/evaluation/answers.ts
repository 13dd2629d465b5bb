import type { Writable } from 'node:stream';
import { type Asked, answersReport, figuresOf } from './answers-report.js';
import type { EvalOptions } from './eval-options.js';
import { type AnsweringBot, sayAlone } from './evaluated-bot.js';
import { writeJsonLines } from './json-lines.js';
import { type Question, readQuestions } from './question-file.js';
import { scoreAnswer } from './score-answer.js';
import { shownStrings } from './shown-strings.js';

const PASSES = 10;

const askAll = async (bot: AnsweringBot, questions: readonly Question[]): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  for (const [index, question] of questions.entries()) {
    const { reply } = await sayAlone(bot, index, question.q);
    const shown = shownStrings(reply).join('\n');
    asked.push({ question, shown, verdict: scoreAnswer(question, shown) });
  }
  return asked;
};

/** The time in ms that 99 of 100 searches stay within, over ten passes after one to warm up. */
const slowestOf = ({ search }: AnsweringBot, questions: readonly Question[]): number => {
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

/** Asks every question of the file and scores the answers (design section 6). */
export const evaluateAnswers = async (
  bot: AnsweringBot,
  { file, dump }: EvalOptions,
  out: Writable,
): Promise<void> => {
  const questions = await readQuestions(file);
  const asked = await askAll(bot, questions);
  if (dump !== undefined) {
    await writeJsonLines(
      dump,
      asked.map(({ question, shown }) => ({ id: question.id, shown })),
    );
  }
  for (const line of answersReport(asked)) out.write(`${line}\n`);
  out.write(`${JSON.stringify({ ...figuresOf(asked), p99_ms: slowestOf(bot, questions) })}\n`);
};

/** What each part of the understanding is worth: the figures of the whole bot, then without one part at a time. */
export const evaluateParts = async <Part extends string>(
  botWithout: (part?: Part) => AnsweringBot,
  parts: readonly Part[],
  { file }: EvalOptions,
  out: Writable,
): Promise<void> => {
  const questions = await readQuestions(file);
  for (const part of [undefined, ...parts]) {
    const { answered, declined } = figuresOf(await askAll(botWithout(part), questions));
    out.write(`${JSON.stringify({ without: part ?? null, answered, declined })}\n`);
  }
};
