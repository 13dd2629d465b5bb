import { expect, it } from 'vitest';
import { type App, openApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { Reply } from '../../src/conversation/reply.js';
import type { Activity } from '../../src/domain/activity.js';
import { ACTIVITY_KINDS, PILLAR_OF_KIND } from '../../src/domain/activity-kind.js';
import { addDays } from '../../src/domain/calendar.js';
import { AREAS } from '../../src/domain/enums.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { proposedResultGoalArea } from '../../src/domain/result-goal-area.js';
import { auditOf, insert } from '../../src/usecases/changes.js';
import { DEMO_PEOPLE, DEMO_TENANT_ID } from '../../src/usecases/demo/people.js';
import { anActivity } from '../support/digest-builders.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const NOW = '2026-11-18T12:00';
const PER_YEAR = 5_000;
const PER_COMMIT = 500;
const ROUNDS = 40;
const WARM_UP = 5;

/** What each costs at most with ten years beside what it costs with one, by the unit's own target. */
const AT_MOST = 1.5;

const staff = DEMO_PEOPLE.filter(({ roles }) => roles.some(({ role }) => role === 'staff'));

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** One of a year's activities, spread over the year, the kinds, the areas, the municipalities and the staff. */
const activityOf = (year: number, number: number): Activity => {
  const kind = at(ACTIVITY_KINDS, number);
  const pillar = PILLAR_OF_KIND[kind];
  const person = at(staff, number).id;
  const id = `${year}-bench${number}`;
  return anActivity(id, {
    id,
    kind,
    pillar,
    title: `Aktivitet ${number}`,
    date: onDay(addDays(`${year}-01-01`, number % 320)),
    municipalities: [at(MUNICIPALITY_IDS, number)],
    area: at(AREAS, number),
    resultGoalAreaId: proposedResultGoalArea(pillar),
    staffIds: [person],
    loggedBy: person,
  });
};

const open = async (folder: string): Promise<App> => {
  const config = readConfig({ NOW, DATA_DIR: folder, LOG_LEVEL: 'silent' }, 'local');
  if (!config.ok) throw new Error(config.error.join('\n'));
  return openApp(config.value, { tell: () => {}, end: () => {} });
};

/** A bot over so many years of activities, opened anew so that all of it comes from the files. */
const withYears = async (years: number): Promise<App> => {
  const folder = await temporaryFolder();
  const filling = await open(folder);
  for (let year = 2026; year > 2026 - years; year -= 1) {
    const activities = Array.from({ length: PER_YEAR }, (_, number) => activityOf(year, number));
    for (let from = 0; from < PER_YEAR; from += PER_COMMIT) {
      const changes = activities.slice(from, from + PER_COMMIT).map((one) => insert('activities', one));
      const audit = changes.map((change) => auditOf(filling.ports, 'system', 'log-activity', change));
      const committed = await filling.ports.store.commit([...changes, ...audit]);
      if (!committed.ok) throw new Error(`could not fill ${year}: ${committed.error.kind}`);
    }
  }
  await filling.close();
  const app = await open(folder);
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
