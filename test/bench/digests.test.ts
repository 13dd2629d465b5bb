import { expect, it } from 'vitest';
import { readingFrom } from '../../src/adapters/store/open-read-only.js';
import { Records } from '../../src/adapters/store/records.js';
import { ACTIVITY_KINDS, PILLAR_OF_KIND } from '../../src/domain/activity-kind.js';
import { addDays, addWeeks, daysOfWeek, isoYearOf } from '../../src/domain/calendar.js';
import { digestKey } from '../../src/domain/digest.js';
import { shownActivity } from '../../src/domain/digest-activities.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import type { Ports } from '../../src/usecases/ports.js';
import { previewDigests } from '../../src/usecases/preview-digests.js';
import { EVERYONE } from '../support/builders.js';
import { aDigest, anActivity, aRequest, aSentDigest, at } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';

const WEEK = '2026-W46';
const WEEKS_A_YEAR = 52;
const PER_WEEK = 100;
const REQUESTS_A_YEAR = 50;
const ROUNDS = 30;
const WARM_UP = 5;

/** What it costs at most with ten years beside what it costs with one, by the unit's own target. */
const AT_MOST = 1.5;

const NO_DIGEST = aDigest();
const A_RECORD = aSentDigest(WEEK);

// The index is within the list.
const dealt = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** So many years of work, of digests that have told of it and of requests, up to the week; read as the bot reads it. */
const withYears = (years: number): Ports => {
  const records = new Records();
  for (const record of EVERYONE) records.apply({ op: 'put', collection: 'people', record });
  for (let back = 0; back < years * WEEKS_A_YEAR; back += 1) {
    const week = addWeeks(WEEK, -back);
    const monday = daysOfWeek(week)?.from ?? week;
    const activities = Array.from({ length: PER_WEEK }, (_, number) => {
      const kind = dealt(ACTIVITY_KINDS, number);
      return anActivity(`${week}-${number}`, {
        kind,
        pillar: PILLAR_OF_KIND[kind],
        date: onDay(addDays(monday, number % 5)),
        municipalities: [dealt(MUNICIPALITY_IDS, number)],
      });
    });
    for (const record of activities) records.apply({ op: 'put', collection: 'activities', record });
    if (back === 0) continue;
    for (const municipality of MUNICIPALITY_IDS) {
      const own = activities.filter(({ municipalities }) => municipalities.includes(municipality));
      const done = own.map((activity) => shownActivity(activity, municipality));
      const key = digestKey(week, municipality);
      const digest = { ...NO_DIGEST, week, municipalityId: municipality, done };
      const reservedAt = at(addDays(monday, 7), '08:00');
      const record = { ...A_RECORD, id: key, key, week, municipalityId: municipality, digest, reservedAt };
      records.apply({ op: 'put', collection: 'digests', record });
    }
  }
  for (let index = 0; index < years * REQUESTS_A_YEAR; index += 1) {
    const day = addDays('2026-11-13', -7 * index);
    const number = `F${isoYearOf(day)}-${1000 + index}`;
    const municipalityId = dealt(MUNICIPALITY_IDS, index);
    const status = index < REQUESTS_A_YEAR / 2 ? 'in_progress' : 'closed';
    const record = aRequest(number, { municipalityId, status, createdAt: at(day) });
    records.apply({ op: 'put', collection: 'requests', record });
  }
  const store = { ...readingFrom(records), commit: () => Promise.reject(new Error('nothing is written')) };
  return fakePorts({ store });
};

const timeOf = async (ports: Ports): Promise<number> => {
  const began = performance.now();
  const digests = await previewDigests(ports, WEEK);
  const time = performance.now() - began;
  expect(digests.every(({ digest }) => digest.done.length > 0)).toBe(true);
  return time;
};

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const round = (value: number): number => Math.round(value * 100) / 100;

it('eight digests, ten years beside one', async () => {
  const worlds = { one: withYears(1), two: withYears(2), ten: withYears(10) };
  const times = { one: [] as number[], two: [] as number[], ten: [] as number[] };
  // In turns, so that what else the machine does falls on all.
  for (let turn = 0; turn < WARM_UP + ROUNDS; turn += 1) {
    for (const name of ['one', 'two', 'ten'] as const) {
      const time = await timeOf(worlds[name]);
      if (turn >= WARM_UP) times[name].push(time);
    }
  }
  const [one, two, ten] = [median(times.one), median(times.two), median(times.ten)];
  const figures = { what: 'åtta veckobrev', ms_one_year: round(one), ms_two: round(two), ms_ten: round(ten) };
  const ratio = round(ten / one);
  process.stdout.write(`${JSON.stringify({ ...figures, ratio, at_most: AT_MOST })}\n`);
});
