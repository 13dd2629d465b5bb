import { expect, it } from 'vitest';
import type { App } from '../../src/app.js';
import type { Reply } from '../../src/conversation/reply.js';
import { DEMO_TENANT_ID } from '../../src/usecases/demo/people.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { fillYears, openBot } from '../support/years-of-activities.js';

const ROUNDS = 40;
const WARM_UP = 5;

/** What each costs at most with ten years beside what it costs with one, by the unit's own target. */
const AT_MOST = 1.5;

/** A bot over so many years of activities, opened anew so that all of it comes from the files. */
const withYears = async (years: number): Promise<App> => {
  const folder = await temporaryFolder();
  await fillYears(folder, years);
  const app = await openBot(folder);
  await say(app, 'jag är personal');
  return app;
};

let turns = 0;

const say = ({ dispatch }: App, text: string): Promise<Reply> => {
  turns += 1;
  return dispatch({
    sourceKey: `bench|${turns}`,
    locale: 'sv',
    conversation: { id: 'bench', kind: 'personal' },
    sender: { tenantId: DEMO_TENANT_ID, aadObjectId: 'bench', name: 'Personal' },
    input: { kind: 'text', text },
  });
};

/** The time in ms that a message takes to be answered. */
const timeOf = async (app: App, text: string): Promise<number> => {
  const began = performance.now();
  const reply = await say(app, text);
  const time = performance.now() - began;
  expect(reply.messages[0]?.cards).toBeDefined();
  return time;
};

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const round = (value: number): number => Math.round(value * 100) / 100;

const MESSAGES: Readonly<Record<string, string>> = {
  'mina aktiviteter': 'mina aktiviteter månad',
  läget: 'läget',
  'en sparning': 'logga 2 tim bollplank med Järfälla om SIP igår',
};

it('ten years of activities beside one', async () => {
  const one = await withYears(1);
  const ten = await withYears(10);
  for (const [what, text] of Object.entries(MESSAGES)) {
    const [few, many]: [number[], number[]] = [[], []];
    // In turns, so that what else the machine does falls on both.
    for (let turn = 0; turn < WARM_UP + ROUNDS; turn += 1) {
      few.push(await timeOf(one, text));
      many.push(await timeOf(ten, text));
    }
    const [fewMs, manyMs] = [median(few.slice(WARM_UP)), median(many.slice(WARM_UP))];
    const figures = { what, ms_5000: round(fewMs), ms_50000: round(manyMs), ratio: round(manyMs / fewMs) };
    process.stdout.write(`${JSON.stringify({ ...figures, at_most: AT_MOST })}\n`);
  }
  await one.close();
  await ten.close();
});
