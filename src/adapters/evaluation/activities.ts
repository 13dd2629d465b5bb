import type { Writable } from 'node:stream';
import { activitiesReport, activityFiguresOf, type Said } from './activities-report.js';
import { united } from './draft.js';
import { draftsOfTurn } from './drafts-of-turn.js';
import type { EvalOptions } from './eval-options.js';
import { type LoggingBot, sayAlone } from './evaluated-bot.js';
import { writeJsonLines } from './json-lines.js';
import { scoreUtterance } from './score-utterance.js';
import { shownStrings } from './shown-strings.js';
import { tracesOf } from './traces.js';
import { readUtterances, type Utterance } from './utterance-file.js';

const sayAndScore = async (bot: LoggingBot, number: number, utterance: Utterance): Promise<Said> => {
  const { sourceKey, reply } = await sayAlone(bot, number, utterance.text);
  const shown = shownStrings(reply).join('\n');
  const { must_not_store: secrets } = utterance;
  const outcome = {
    shown,
    drafts: await draftsOfTurn(bot, sourceKey, reply),
    traces: secrets === undefined ? [] : await tracesOf(bot, secrets, shown),
  };
  return { utterance, outcome, score: scoreUtterance(utterance, outcome) };
};

/** What anyone needs to score again: what is compared, and the records one by one where there are several. */
const dumped = ({ utterance: { id }, outcome: { shown, drafts } }: Said) => ({
  id,
  shown,
  draft: united(drafts) ?? null,
  ...(drafts.length > 1 && { split: drafts }),
});

/** Says every line of the file to the bot and scores what it made of them (design section 7). */
export const evaluateActivities = async (
  bot: LoggingBot,
  { file, dump }: EvalOptions,
  out: Writable,
): Promise<void> => {
  const said: Said[] = [];
  for (const [index, utterance] of (await readUtterances(file)).entries()) {
    said.push(await sayAndScore(bot, index, utterance));
  }
  if (dump !== undefined) await writeJsonLines(dump, said.map(dumped));
  for (const line of activitiesReport(said)) out.write(`${line}\n`);
  out.write(`${JSON.stringify(activityFiguresOf(said))}\n`);
};
