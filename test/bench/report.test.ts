import { expect, it } from 'vitest';
import { readingFrom } from '../../src/adapters/store/open-read-only.js';
import { Records } from '../../src/adapters/store/records.js';
import { makeReport } from '../../src/conversation/make-report.js';
import { ACTIVITY_KINDS, PILLAR_OF_KIND } from '../../src/domain/activity-kind.js';
import { addDays } from '../../src/domain/calendar.js';
import { AREAS } from '../../src/domain/enums.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { textsIn } from '../../src/texts/index.js';
import type { Ports } from '../../src/usecases/ports.js';
import { EVERYONE } from '../support/builders.js';
import { anEvent, aRegistration } from '../support/coming-builders.js';
import { anActivity, aRequest, at } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { aGoal, aPublication } from '../support/report-world.js';

const YEAR = 2026;
const ACTIVITIES = 5000;
const EVENTS = 60;
const REQUESTS = 50;
const ROUNDS = 5;
const WARM_UP = 2;

// The index is within the list.
const dealt = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** So many years of work up to the year, read as the bot reads it; the year itself is always as large. */
const withYears = (years: number): Ports => {
  const records = new Records();
  for (const record of EVERYONE) records.apply({ op: 'put', collection: 'people', record });
  for (let year = YEAR; year > YEAR - years; year -= 1) {
    for (let number = 0; number < 20; number += 1) {
      const record = aGoal(`${year}-${number}`, { year, area: dealt(AREAS, number) });
      records.apply({ op: 'put', collection: 'goals', record });
      const publication = aPublication(`${year}-${number}`, { year });
      records.apply({ op: 'put', collection: 'publications', record: publication });
    }
    for (let number = 0; number < ACTIVITIES; number += 1) {
      const kind = dealt(ACTIVITY_KINDS, number);
      const record = anActivity(`${year}-${number}`, {
        kind,
        pillar: PILLAR_OF_KIND[kind],
        area: dealt(AREAS, number),
        date: onDay(addDays(`${year}-01-02`, number % 360)),
        municipalities: [dealt(MUNICIPALITY_IDS, number)],
        planGoalId: `2026-goal-${year}-${number % 20}`,
      });
      records.apply({ op: 'put', collection: 'activities', record });
    }
    for (let number = 0; number < EVENTS; number += 1) {
      const date = onDay(addDays(`${year}-01-05`, number * 5));
      const event = anEvent(`${year}-${number}`, { date, state: 'held' });
      records.apply({ op: 'put', collection: 'events', record: event });
      const record = aRegistration(event, `${year}-${number}`, { seats: 40 });
      records.apply({ op: 'put', collection: 'registrations', record });
    }
    for (let number = 0; number < REQUESTS; number += 1) {
      const createdAt = at(addDays(`${year}-01-05`, number * 7));
      const record = aRequest(`F${year}-${100 + number}`, {
        createdAt,
        status: 'withdrawn',
        history: [
          {
            at: createdAt,
            by: '2026-jarfalla',
            version: 1,
            from: 'received',
            to: 'withdrawn',
            act: { kind: 'withdraw' },
          },
        ],
      });
      records.apply({ op: 'put', collection: 'requests', record });
    }
  }
  const store = { ...readingFrom(records), commit: () => Promise.reject(new Error('nothing is written')) };
  return fakePorts({ store });
};

const MEGABYTE = 1024 * 1024;

/** How long it takes, and how much more memory than before is in use when the files are made, in megabytes. */
const costOf = async (ports: Ports) => {
  let peak = process.memoryUsage().rss;
  const before = peak;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const watch = setInterval(look, 5);
  const began = performance.now();
  const made = await makeReport(
    ports,
    { texts: textsIn('sv'), locale: 'sv', now: at(`${YEAR}-12-01`), by: 'Anna Demo' },
    { kind: 'report', year: YEAR, structure: 'pillar' },
  );
  const ms = performance.now() - began;
  clearInterval(watch);
  look();
  expect(made.isEmpty).toBe(false);
  const bytes = { document: made.document.content.length, workbook: made.workbook.content.length };
  return { ms, peak: peak / MEGABYTE, grown: (peak - before) / MEGABYTE, bytes };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const whole = (value: number): number => Math.round(value);

it('a report over 5,000 activities, ten years of archive beside one', async () => {
  const worlds = { one: withYears(1), two: withYears(2), ten: withYears(10) };
  const costs = { one: [] as number[], two: [] as number[], ten: [] as number[] };
  let peak = 0;
  let grown = 0;
  let bytes = { document: 0, workbook: 0 };
  // In turns, so that what else the machine does falls on all.
  for (let turn = 0; turn < WARM_UP + ROUNDS; turn += 1) {
    for (const name of ['one', 'two', 'ten'] as const) {
      const cost = await costOf(worlds[name]);
      if (turn >= WARM_UP) costs[name].push(cost.ms);
      peak = Math.max(peak, cost.peak);
      grown = Math.max(grown, cost.grown);
      bytes = cost.bytes;
    }
  }
  const [one, two, ten] = [median(costs.one), median(costs.two), median(costs.ten)];
  const figures = {
    what: 'verksamhetsberättelse',
    activities: ACTIVITIES,
    ms_one_year: whole(one),
    ms_two: whole(two),
    ms_ten: whole(ten),
    ratio_ten_to_two: Math.round((ten / two) * 100) / 100,
    // With the records of thirteen years in memory; the second is what making a report adds to it.
    peak_mb: whole(peak),
    added_mb: whole(grown),
    docx_kb: whole(bytes.document / 1024),
    xlsx_kb: whole(bytes.workbook / 1024),
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
});
