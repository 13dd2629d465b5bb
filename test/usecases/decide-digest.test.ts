import { beforeEach, describe, expect, it } from 'vitest';
import type { DigestPost } from '../../src/domain/digest-post.js';
import { insert } from '../../src/usecases/changes.js';
import { confirmDigest, resendDigest, type SeenDigest } from '../../src/usecases/decide-digest.js';
import { followUpDigests } from '../../src/usecases/follow-up-digests.js';
import type { DeliveryOutcome } from '../../src/usecases/ports.js';
import { anActivity, aSentDigest } from '../support/digest-builders.js';
import { later } from '../support/later.js';
import { keysPosted, recordOf, type SendingPorts, sendingPorts, sendWeek, WEEK } from '../support/sending.js';

const SOLNA = `${WEEK}-solna`;

let ports: SendingPorts;
beforeEach(async () => {
  ports = sendingPorts();
});

const stand = (record: Parameters<typeof aSentDigest>[2]) =>
  ports.store.commit([insert('digests', aSentDigest(WEEK, [], record, 'solna'))]);
const seen = (overrides: Partial<SeenDigest> = {}): SeenDigest => ({
  week: WEEK,
  municipalityId: 'solna',
  seenVersion: 1,
  by: '2026-anna',
  ...overrides,
});
const UNKNOWN = {
  state: 'unknown',
  reason: 'timeout',
  unknownSince: '2026-11-16T07:00:00.000Z',
  looks: 3,
} as const;

describe('a person who says that a digest arrived', () => {
  it('makes it sent, under their name', async () => {
    await stand(UNKNOWN);
    expect(await confirmDigest(ports, seen())).toEqual({ ok: true, value: undefined });
    const record = await recordOf(ports, 'solna');
    expect(record).toMatchObject({ state: 'sent', receipt: 'confirmed_by_person' });
    expect(record).not.toHaveProperty('looks');
    expect(await ports.store.find('audit')).toMatchObject([
      { by: '2026-anna', action: 'confirm-digest', recordId: SOLNA },
    ]);
    expect(keysPosted(ports)).toEqual([]);
  });

  it.each(['sent', 'failed', 'sending'] as const)('changes nothing when it is %s', async (state) => {
    await stand({ state });
    expect(await confirmDigest(ports, seen())).toMatchObject({ ok: false });
    expect(await recordOf(ports, 'solna')).toMatchObject({ state, version: 1 });
  });
});

describe('a person who sends again', () => {
  it.each<[string, Parameters<typeof aSentDigest>[2]]>([
    ['an unknown one', UNKNOWN],
    ['one that failed', { state: 'failed', reason: 'forbidden' }],
    [
      'one that is about to be tried again',
      { state: 'failed', reason: 'throttled', retryAt: '2026-11-16T08:00:00.000Z' },
    ],
  ])('posts %s once, under their name', async (_name, record) => {
    await stand(record);
    const both = await Promise.all([resendDigest(ports, seen()), resendDigest(ports, seen())]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await resendDigest(ports, seen())).toEqual({ ok: false, error: { by: '2026-anna' } });
    expect(keysPosted(ports)).toEqual([SOLNA]);
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'sent', receipt: `outbox/${SOLNA}` });
    const rows = await ports.store.find('audit');
    expect(new Set(rows.map(({ by, action }) => `${by} ${action}`))).toEqual(
      new Set(['2026-anna resend-digest']),
    );
  });

  it.each([
    ['sent', 'dead-run'],
    ['sending', 'this-run'],
    ['sending', 'dead-run'],
  ] as const)('posts nothing when it is %s by %s', async (state, reservedBy) => {
    await stand({ state, reservedBy });
    expect(await resendDigest(ports, seen())).toMatchObject({ ok: false });
    expect(keysPosted(ports)).toEqual([]);
  });

  it('posts nothing of what they did not see as it is, nor of what is not there', async () => {
    await stand(UNKNOWN);
    expect(await resendDigest(ports, seen({ seenVersion: 2 }))).toMatchObject({ ok: false });
    expect(await resendDigest(ports, seen({ municipalityId: 'ekero' }))).toEqual({
      ok: false,
      error: { by: undefined },
    });
    expect(keysPosted(ports)).toEqual([]);
  });

  it('posts nothing when somebody is quicker between the look and the reservation', async () => {
    await stand(UNKNOWN);
    const { store } = ports;
    let isFirst = true;
    const get: typeof store.get = async (collection, id) => {
      const record = await store.get(collection, id);
      if (isFirst) {
        isFirst = false;
        ports.delivery.outcome = () => ({ state: 'unknown', reason: 'cut' });
        await resendDigest(ports, seen({ by: '2026-martin' }));
        ports.delivery.outcome = (key) => ({ state: 'sent', receipt: key });
      }
      return record;
    };
    await resendDigest({ ...ports, store: { ...store, get } }, seen());
    expect(keysPosted(ports)).toEqual([]);
  });

  it('posts an unknown one as it was, and what failed compiled anew', async () => {
    await stand(UNKNOWN);
    await ports.store.commit([insert('activities', anActivity('a', { municipalities: ['solna'] }))]);
    ports.delivery.outcome = () => ({ state: 'failed', reason: 'forbidden' });
    await resendDigest(ports, seen());
    expect((await recordOf(ports, 'solna'))?.digest.done).toEqual([]);
    ports.delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    const { version = 0 } = (await recordOf(ports, 'solna')) ?? {};
    await resendDigest(ports, seen({ seenVersion: version }));
    expect((await recordOf(ports, 'solna'))?.digest.done).toHaveLength(1);
  });

  it('posts nothing when the unknown one is found after all', async () => {
    await stand(UNKNOWN);
    ports.delivery.find = async () => ({ found: '17' });
    expect(await resendDigest(ports, seen())).toEqual({ ok: true, value: { state: 'sent', receipt: '17' } });
    expect(keysPosted(ports)).toEqual([]);
  });

  it('posts also where the outside cannot tell: the person has looked', async () => {
    await stand(UNKNOWN);
    ports.delivery.find = async () => 'cannot_tell';
    await resendDigest(ports, seen());
    expect(keysPosted(ports)).toEqual([SOLNA]);
  });

  it('decides for once: unknown again, it is looked for and not sent by itself', async () => {
    await stand(UNKNOWN);
    ports.delivery.outcome = () => ({ state: 'unknown', reason: 'cut' });
    await resendDigest(ports, seen());
    ports.delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    await sendWeek(ports);
    expect(keysPosted(ports)).not.toContain(SOLNA);
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'unknown', reason: 'cut', looks: 0 });
  });

  it('has it posted once also when the bot dies half way', async () => {
    await stand(UNKNOWN);
    const death = later();
    const post = ({ key }: DigestPost): Promise<DeliveryOutcome> => {
      ports.delivery.find = async (asked) => (asked === key ? { found: '17' } : 'absent');
      death.resolve();
      return new Promise(() => {});
    };
    void resendDigest({ ...ports, runId: 'dead-run', delivery: { ...ports.delivery, post } }, seen());
    await death.promise;
    await followUpDigests(ports, new AbortController().signal);
    expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'sent', receipt: '17' });
    expect(keysPosted(ports)).toEqual([]);
  });
});

it('tells who was first', async () => {
  await stand(UNKNOWN);
  await confirmDigest(ports, seen({ by: '2026-martin' }));
  expect(await resendDigest(ports, seen())).toEqual({ ok: false, error: { by: '2026-martin' } });
  expect(await confirmDigest(ports, seen())).toEqual({ ok: false, error: { by: '2026-martin' } });
});
