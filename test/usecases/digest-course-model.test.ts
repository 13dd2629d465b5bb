import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DigestRecord } from '../../src/domain/digest.js';
import { UNAPPROVED } from '../../src/domain/digest-settings.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../src/domain/municipality.js';
import { approveDigests } from '../../src/usecases/approve-digests.js';
import { insert } from '../../src/usecases/changes.js';
import { editDigestPlan } from '../../src/usecases/edit-digest-plan.js';
import { holdDigest } from '../../src/usecases/hold-digest.js';
import { releaseDigest } from '../../src/usecases/release-digest.js';
import { sendDigests } from '../../src/usecases/send-digests.js';
import { skipDigestWeek, unskipDigestWeek } from '../../src/usecases/skip-digest-week.js';
import { takeBackApproval } from '../../src/usecases/take-back-approval.js';
import { anActivity, at } from '../support/digest-builders.js';
import { fridayPorts, settle } from '../support/digest-course.js';
import { WEEK } from '../support/sending.js';

const step = fc.record({
  what: fc.constantFrom(
    'approve',
    'hold',
    'release',
    'take_back',
    'skip',
    'unskip',
    'edit',
    'send',
    'monday',
    'fails',
  ),
  who: fc.constantFrom('2026-anna', '2026-bo'),
  municipality: fc.constantFrom(...MUNICIPALITY_IDS),
  /** Done at the same time as the one before. */
  isAtOnce: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const postable = (record: DigestRecord | undefined): boolean =>
  record === undefined ||
  record.state === 'sending' ||
  (record.state === 'planned' && record.held === undefined);

const play = async (unapproved: (typeof UNAPPROVED)[number], steps: readonly Step[]): Promise<void> => {
  const ports = fridayPorts();
  await ports.store.commit([insert('activities', anActivity('a'))]);
  await settle(ports, { unapproved });
  let failing = false;
  ports.delivery.outcome = (key) =>
    failing ? { state: 'failed', reason: 'ENOSPC' } : { state: 'sent', receipt: key };
  const { post } = ports.delivery;
  const wrong: string[] = [];
  ports.delivery.post = async function (sent) {
    const record = await ports.store.get('digests', sent.key);
    if (!postable(record)) wrong.push(`${sent.key} was posted while it was ${record?.state}`);
    return post.call(this, sent);
  };
  const seen = async (municipalityId: MunicipalityId, by: string) => ({
    week: WEEK,
    municipalityId,
    by,
    seenVersion: (await ports.store.get('digests', `${WEEK}-${municipalityId}`))?.version ?? 0,
  });
  const does: Record<Step['what'], (step: Step) => Promise<unknown>> = {
    approve: ({ who: by }) => approveDigests(ports, { week: WEEK, by }),
    hold: async ({ who, municipality }) => holdDigest(ports, await seen(municipality, who)),
    release: async ({ who, municipality }) => releaseDigest(ports, await seen(municipality, who)),
    take_back: async ({ who, municipality }) => takeBackApproval(ports, await seen(municipality, who)),
    skip: ({ who: by }) => skipDigestWeek(ports, { week: WEEK, by }),
    unskip: ({ who: by }) => unskipDigestWeek(ports, { week: WEEK, by }),
    edit: async ({ who: by, municipality }) =>
      editDigestPlan(ports, {
        week: WEEK,
        by,
        seenVersion: (await ports.store.get('digestplans', WEEK))?.version ?? 0,
        words: { kind: 'addition', municipalityId: municipality, text: by },
      }),
    send: ({ who: by }) => sendDigests(ports, { week: WEEK, by }),
    monday: () => {
      ports.clock.set(at('2026-11-16', '08:00'));
      return sendDigests(ports, { week: WEEK, by: 'system' });
    },
    fails: async () => {
      failing = !failing;
    },
  };
  const standing = new Map<string, DigestRecord>();
  let running: Promise<unknown>[] = [];
  for (const one of steps) {
    if (!one.isAtOnce) {
      await Promise.all(running);
      running = [];
      const postedBefore = ports.delivery.posted.length;
      for (const record of await ports.store.find('digests')) standing.set(record.key, record);
      await does[one.what](one);
      const posted = ports.delivery.posted.slice(postedBefore).map(({ key }) => key);
      for (const key of posted) {
        const before = standing.get(key);
        if (before?.state === 'planned' && before.held !== undefined)
          wrong.push(`${key} was held and posted`);
        if (
          one.what === 'monday' &&
          unapproved === 'hold' &&
          before?.state !== 'approved' &&
          before?.state !== 'failed'
        )
          wrong.push(`${key} was posted without an approval`);
      }
    } else running.push(does[one.what](one));
  }
  await Promise.all(running);
  const keys = ports.delivery.posted.map(({ key }) => key);
  expect(wrong).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
  const records = await ports.store.find('digests');
  expect([...standing.keys()].filter((key) => !records.some((record) => record.key === key))).toEqual([]);
  const sent = records.filter(({ state }) => state === 'sent').map(({ key }) => key);
  expect(sent.toSorted()).toEqual(keys.toSorted());
};

it('never posts a held digest, never posts twice and never loses one, whatever two managers do in whatever order', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...UNAPPROVED), fc.array(step, { maxLength: 14 }), play), {
    numRuns: 150,
  });
}, 60_000);
