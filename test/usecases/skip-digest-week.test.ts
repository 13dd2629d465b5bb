import { beforeEach, expect, it } from 'vitest';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { approveDigests } from '../../src/usecases/approve-digests.js';
import { insert } from '../../src/usecases/changes.js';
import { holdDigest } from '../../src/usecases/hold-digest.js';
import { previewDigests } from '../../src/usecases/preview-digests.js';
import { sendDigests } from '../../src/usecases/send-digests.js';
import { skipDigestWeek, unskipDigestWeek } from '../../src/usecases/skip-digest-week.js';
import { anActivity, at } from '../support/digest-builders.js';
import { fridayPorts } from '../support/digest-course.js';
import { allEight, SENDER, statesOf, WEEK } from '../support/sending.js';

let ports: ReturnType<typeof fridayPorts>;
beforeEach(async () => {
  ports = fridayPorts();
  await ports.store.commit([insert('activities', anActivity('a'))]);
});

const skip = (week = WEEK) => skipDigestWeek(ports, { week, by: SENDER });
const unskip = () => unskipDigestWeek(ports, { week: WEEK, by: SENDER });
const sendOnMonday = async () => {
  ports.clock.set(at('2026-11-16', '08:00'));
  const sent = await sendDigests(ports, { week: WEEK, by: 'system' });
  return sent.ok ? statesOf(sent.value) : sent.error;
};
const others = MUNICIPALITY_IDS.filter((id) => id !== 'solna');

it('sends none of a week that is skipped, and tells of its work in the next', async () => {
  await approveDigests(ports, { week: WEEK, by: SENDER });
  expect(await skip()).toEqual(MUNICIPALITY_IDS);
  expect(await sendOnMonday()).toEqual(allEight('held'));
  expect(ports.delivery.posted).toEqual([]);
  const [next] = await previewDigests(ports, '2026-W47', ['jarfalla']);
  expect(next?.digest.loggedLate.map(({ activityId }) => activityId)).toEqual(['2026-a']);
});

it('sends it after all when the skipping is undone', async () => {
  await skip();
  expect(await unskip()).toEqual(MUNICIPALITY_IDS);
  expect(await unskip()).toEqual([]);
  expect(await sendOnMonday()).toEqual(allEight('sent'));
});

it('keeps on holding what was held for itself', async () => {
  await holdDigest(ports, { week: WEEK, municipalityId: 'solna', seenVersion: 0, by: '2026-bo' });
  expect(await skip()).toEqual(others);
  expect(await unskip()).toEqual(others);
  expect(await ports.store.get('digests', '2026-W46-solna')).toMatchObject({
    version: 1,
    held: { by: '2026-bo', why: 'held' },
  });
});

it('touches nothing that is sent', async () => {
  await sendOnMonday();
  const before = await ports.store.find('digests');
  expect(await skip()).toEqual([]);
  expect(await ports.store.find('digests')).toEqual(before);
});

it('may be done long before the week begins', async () => {
  expect(await skip('2026-W52')).toEqual(MUNICIPALITY_IDS);
  const rows = await ports.store.find('audit');
  expect(new Set(rows.map(({ by, action }) => `${by} ${action}`))).toEqual(
    new Set([`${SENDER} skip-digests`]),
  );
});

it('by two at once skips each once', async () => {
  const both = await Promise.all([skip(), skip()]);
  expect(both.flat()).toHaveLength(8);
});
