import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMinutes, addWeeks, type IsoWeek } from '../../src/domain/calendar.js';
import { type DigestSettings, isPreviewBefore } from '../../src/domain/digest-settings.js';
import { insert } from '../../src/usecases/changes.js';
import { digestSchedule } from '../../src/usecases/digest-schedule.js';
import { digestSettingsNow } from '../../src/usecases/digest-settings-now.js';
import { previewDigestsWeekly } from '../../src/usecases/jobs/preview-digests.js';
import type { ScheduledJob } from '../../src/usecases/jobs/scheduled-job.js';
import { weeklyDigests } from '../../src/usecases/jobs/weekly-digests.js';
import { keepDigestSettings } from '../../src/usecases/keep-digest-settings.js';
import { tellMissedWeeks } from '../../src/usecases/tell-missed-weeks.js';
import { weekDueAt } from '../../src/usecases/weekly-sending.js';
import { anna } from '../support/builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { timeMachine } from '../support/time-machine.js';

const FROM = '2026-09-01T12:00:00.000Z';

/** The weekly jobs in everything but the posts, in a program that is never switched off. */
const start = async () => {
  const clock = fakeClock(FROM);
  const ports = { ...fakePorts({ clock }), clock };
  await ports.store.commit([insert('people', anna)]);
  const sent: IsoWeek[] = [];
  const sending: ScheduledJob = {
    ...weeklyDigests,
    work: async (inside, { dueAt }) => {
      await tellMissedWeeks(inside, dueAt);
      sent.push(weekDueAt(inside, dueAt));
    },
  };
  const machine = timeMachine(ports, [sending, previewDigestsWeekly]);
  await machine.switchOn(FROM);
  const told = async (kind: 'digests_preview' | 'digests_missed') =>
    (await ports.store.find('notices')).flatMap(({ notice }) =>
      notice.kind === kind ? ('week' in notice ? [notice.week] : []) : [],
    );
  const version = async () => (await ports.store.find('settings'))[0]?.version ?? 0;
  /** As a manager who is told that a week goes out at once, and wants that. */
  const set = async (settings: DigestSettings): Promise<IsoWeek | undefined> => {
    const input = { by: anna.id, settings, seenVersion: await version() };
    const first = await keepDigestSettings(ports, input);
    if (first.ok) return undefined;
    if (first.error.kind !== 'goes_out_now') throw new Error(first.error.kind);
    const { week } = first.error;
    const second = await keepDigestSettings(ports, { ...input, accepted: week });
    expect(second.ok).toBe(true);
    return week;
  };
  return {
    ports,
    machine,
    sent,
    shown: () => told('digests_preview'),
    missed: () => told('digests_missed'),
    set,
  };
};

const moves = fc.array(
  fc.record({
    settings: fc
      .record<DigestSettings>({
        weekday: fc.integer({ min: 1, max: 7 }),
        hour: fc.integer({ min: 0, max: 23 }),
        previewWeekday: fc.integer({ min: 1, max: 7 }),
        previewHour: fc.integer({ min: 0, max: 23 }),
        unapproved: fc.constant('send'),
        emptyWeek: fc.constant('line'),
      })
      .filter(isPreviewBefore),
    /** In minutes. */
    after: fc.oneof(fc.integer({ min: 1, max: 2 * 24 * 60 }), fc.integer({ min: 60, max: 20 * 24 * 60 })),
  }),
  { minLength: 5, maxLength: 15 },
);

it('whatever the times are moved to, each week goes out once, in order, and when the form has said that it will', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (changes) => {
      const { ports, machine, sent, shown, missed, set } = await start();
      for (const { settings, after } of changes) {
        const countBefore = sent.length;
        const goesNow = await set(settings);
        const promised = await digestSchedule(ports, settings);
        expect(promised.sending.isNow).toBe(goesNow !== undefined);
        await machine.lookAt(ports.clock.now());
        expect(sent.slice(countBefore)).toEqual(goesNow === undefined ? [] : [goesNow]);
        if (promised.preview.isNow) expect(await shown()).toContain(promised.preview.week);
        const until = addMinutes(ports.clock.now(), after);
        for (;;) {
          const { sending, preview } = await digestSchedule(ports, await digestSettingsNow(ports));
          expect([sending.isNow, preview.isNow]).toEqual([false, false]);
          const next = sending.at < preview.at ? sending : preview;
          if (next.at > until) break;
          const done = async () => (next === sending ? [...sent] : await shown());
          await machine.lookAt(addMinutes(next.at, -1));
          expect(await done()).not.toContain(next.week);
          await machine.lookAt(next.at);
          expect((await done()).at(-1)).toBe(next.week);
        }
        await machine.lookAt(until);
      }
      expect(sent.slice(1)).toEqual(sent.slice(0, -1).map((week) => addWeeks(week, 1)));
      expect(new Set(await shown()).size).toBe((await shown()).length);
      expect(await missed()).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
