import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type IsoInstant, type IsoWeek } from '../../../src/domain/calendar.js';
import { MUNICIPALITY_IDS } from '../../../src/domain/municipality.js';
import { insert } from '../../../src/usecases/changes.js';
import { followUpDigests } from '../../../src/usecases/follow-up-digests.js';
import { previewDigestsWeekly } from '../../../src/usecases/jobs/preview-digests.js';
import type { ScheduledJob } from '../../../src/usecases/jobs/scheduled-job.js';
import { weeklyDigests } from '../../../src/usecases/jobs/weekly-digests.js';
import { tellMissedWeeks } from '../../../src/usecases/tell-missed-weeks.js';
import { weekDueAt } from '../../../src/usecases/weekly-sending.js';
import { anna } from '../../support/builders.js';
import { fakeClock, fakePorts } from '../../support/fakes.js';
import { sendingPorts } from '../../support/sending.js';
import { timeMachine } from '../../support/time-machine.js';
import { type WeekDue, weekTable } from '../../support/week-table.js';

const HOUR = 60;
const DAY = 24 * HOUR;

/** The weekly job in everything but the posts: it notes when it sends which week. */
const noting = () => {
  const clock = fakeClock('2026-01-01T12:00:00.000Z');
  const ports = { ...fakePorts({ clock }), clock };
  const sent: WeekDue[] = [];
  let dies = false;
  const job: ScheduledJob = {
    ...weeklyDigests,
    work: async (inside, { dueAt }) => {
      await tellMissedWeeks(inside, dueAt);
      if (dies) await new Promise(() => {});
      sent.push({ week: weekDueAt(inside, dueAt), dueAt: clock.now() });
    },
  };
  const missed = async (): Promise<IsoWeek[]> =>
    (await ports.store.find('notices')).flatMap(({ notice }) =>
      notice.kind === 'digests_missed' ? notice.weeks : [],
    );
  const start = async () => ports.store.commit([insert('people', anna)]);
  return {
    ...timeMachine(ports, [job]),
    start,
    sent,
    missed,
    dieAtWork: (whether: boolean) => {
      dies = whether;
    },
  };
};

describe('ten years of weekly digests', () => {
  it('go out once each, on Monday at eight, over every change of the clock and the years of 53 weeks', async () => {
    const machine = noting();
    await machine.start();
    await machine.switchOn('2026-01-01T12:00:00.000Z');
    const table = weekTable(10);
    for (const { dueAt } of table) {
      await machine.lookAt(addMinutes(dueAt, -HOUR));
      await machine.lookRound(dueAt);
      await machine.lookAt(addMinutes(dueAt, HOUR));
    }
    expect(machine.sent).toEqual(table);
    expect(table.map(({ week }) => week).filter((week) => week.endsWith('W53'))).toEqual([
      '2026-W53',
      '2032-W53',
    ]);
    expect(await machine.missed()).toEqual([]);
  });
});

interface Outage {
  /** In minutes. */
  readonly on: number;
  readonly off: number;
  /** Between two looks while it is on. */
  readonly stride: number;
  /** By a power cut, which strikes within the next sending when there is one. */
  readonly dies: boolean;
}

const outages: fc.Arbitrary<Outage[]> = fc.array(
  fc.record({
    on: fc.oneof(fc.integer({ min: 1, max: DAY }), fc.integer({ min: DAY, max: 30 * DAY })),
    off: fc.oneof(
      fc.integer({ min: 1, max: 6 * HOUR }),
      fc.integer({ min: HOUR, max: 6 * DAY }),
      fc.integer({ min: DAY, max: 60 * DAY }),
    ),
    stride: fc.integer({ min: 3 * HOUR + 7, max: 2 * DAY }),
    dies: fc.boolean(),
  }),
  { minLength: 10, maxLength: 20 },
);

/** What is right, by the table alone: at a look the latest week is sent, and those between are missed. */
const model = (table: readonly WeekDue[], start: IsoInstant) => {
  const latestAt = (now: IsoInstant) => table.findLastIndex(({ dueAt }) => dueAt <= now);
  let handled = latestAt(start);
  const sent: WeekDue[] = [];
  const missed: IsoWeek[] = [];
  return {
    sent,
    missed,
    isDue: (now: IsoInstant) => latestAt(now) > handled,
    look: (now: IsoInstant) => {
      const latest = latestAt(now);
      if (latest <= handled) return;
      missed.push(...table.slice(handled + 1, latest).map(({ week }) => week));
      sent.push({ week: table[latest]?.week ?? '', dueAt: now });
      handled = latest;
    },
  };
};

describe('after outages of hours to weeks', () => {
  const table = weekTable(10);

  it('the latest week is sent at the first look, and those between are told of, never those before the start', async () => {
    await fc.assert(
      fc.asyncProperty(outages, fc.integer({ min: 0, max: 300 * DAY }), async (lives, first) => {
        const machine = noting();
        await machine.start();
        let now = addMinutes('2026-06-01T00:00:00.000Z', first);
        const right = model(table, now);
        for (const { on, off, stride, dies } of lives) {
          await machine.switchOn(now);
          right.look(now);
          for (let left = on; left > stride; left -= stride) {
            now = addMinutes(now, stride);
            await machine.lookAt(now);
            right.look(now);
          }
          if (dies) {
            machine.dieAtWork(true);
            now = addMinutes(now, stride);
            await machine.lookAt(now);
            machine.dieAtWork(false);
            machine.die();
          } else await machine.switchOff();
          now = addMinutes(now, off);
        }
        await machine.switchOn(now);
        right.look(now);
        expect(machine.sent).toEqual(right.sent);
        expect(new Set(await machine.missed())).toEqual(new Set(right.missed));
        expect((await machine.missed()).length).toBe(right.missed.length);
      }),
      { numRuns: 10 },
    );
  });
});

describe('half a year with the real sending', () => {
  it('posts one digest to each municipality every week, at eight, and shows it on Friday at one', async () => {
    const from = '2026-10-15T12:00:00.000Z';
    const clock = fakeClock(from);
    const ports = { ...sendingPorts(), clock };
    const posted: string[] = [];
    ports.delivery.outcome = (key) => {
      posted.push(`${key} ${clock.now()}`);
      return { state: 'sent', receipt: key };
    };
    await ports.store.commit([insert('people', anna)]);
    const machine = timeMachine(ports, [weeklyDigests, previewDigestsWeekly], [followUpDigests]);
    await machine.switchOn(from);
    const table = weekTable(2).filter(({ dueAt }) => dueAt > from && dueAt < '2027-04-10');
    const shown: string[] = [];
    for (const { dueAt } of table) {
      // From Friday at one to Monday at eight, less or more the hour that the clock is moved that Sunday.
      for (const minutes of [-68 * HOUR, -67 * HOUR, -66 * HOUR]) {
        await machine.lookAt(addMinutes(dueAt, minutes));
        const told = await ports.store.find('notices', { state: 'waiting' });
        const latest = told.findLast(({ notice }) => notice.kind === 'digests_preview');
        if (latest?.queuedAt === clock.now()) shown.push(latest.queuedAt);
      }
      await machine.lookRound(dueAt);
      await machine.lookAt(addMinutes(dueAt, 90));
    }
    expect(posted.toSorted()).toEqual(
      table.flatMap(({ week, dueAt }) => MUNICIPALITY_IDS.map((id) => `${week}-${id} ${dueAt}`)).toSorted(),
    );
    expect(
      shown.map((at) => new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }).slice(11)),
    ).toEqual(Array(table.length).fill('13:00:00'));
    const notices = (await ports.store.find('notices')).map(({ notice }) => notice);
    const weeksOf = (kind: string) =>
      notices.flatMap((notice) => (notice.kind === kind && 'week' in notice ? [notice.week] : []));
    expect(weeksOf('digests_preview')).toEqual(table.map(({ week }) => week));
    expect(weeksOf('digests_ended')).toEqual(table.map(({ week }) => week));
    expect(notices.length).toBe(2 * table.length);
  });
});
