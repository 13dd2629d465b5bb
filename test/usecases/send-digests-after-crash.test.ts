import { beforeEach, describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import type { DigestPost } from '../../src/domain/digest-post.js';
import { insert } from '../../src/usecases/changes.js';
import type { DeliveryOutcome } from '../../src/usecases/ports.js';
import { sendDigests } from '../../src/usecases/send-digests.js';
import { anActivity, aSentDigest } from '../support/digest-builders.js';
import {
  ALL_KEYS,
  allEight,
  keysPosted,
  recordOf,
  SENDER,
  type SendingPorts,
  sendingPorts,
  sendWeek,
  statesOf,
  WEEK,
} from '../support/sending.js';

let ports: SendingPorts;
beforeEach(() => {
  ports = sendingPorts();
});

const log = (...activities: readonly Activity[]) =>
  ports.store.commit(activities.map((activity) => insert('activities', activity)));

/** A run that starts a send and dies at its first post; `before` is what it still got done. */
const dieAtPost = async (before: (digestPost: DigestPost) => Promise<unknown>) => {
  let died = () => {};
  const death = new Promise<void>((resolve) => {
    died = resolve;
  });
  const post = async (digestPost: DigestPost): Promise<DeliveryOutcome> => {
    await before(digestPost);
    died();
    return new Promise(() => {});
  };
  const dying = { ...ports, runId: 'dead-run', delivery: { ...ports.delivery, post } };
  void sendDigests(dying, { week: WEEK, by: SENDER });
  await death;
};

describe('after a crash', () => {
  it('between reserving and posting, the next run posts what was reserved', async () => {
    await log(anActivity('a', { municipalities: ['ekero'] }));
    await dieAtPost(async () => {});
    await log(anActivity('b', { municipalities: ['ekero'] }));
    expect(keysPosted(ports)).toEqual([]);
    expect(statesOf(await sendWeek(ports))).toEqual(allEight('sent'));
    expect(keysPosted(ports)).toEqual(ALL_KEYS);
    expect((await recordOf(ports, 'ekero'))?.digest.done.map((a) => a.activityId)).toEqual(['2026-a']);
  });

  it('between posting and recording, the next run finds the post and does not repeat it', async () => {
    await dieAtPost((digestPost) => ports.delivery.post(digestPost));
    expect((await recordOf(ports, 'ekero'))?.state).toBe('sending');
    const results = await sendWeek(ports);
    expect(statesOf(results)).toEqual(allEight('sent'));
    expect(results[0]).toMatchObject({ receipt: 'outbox/2026-W46-ekero' });
    expect(keysPosted(ports)).toEqual(ALL_KEYS);
  });

  it.each([
    ['says it cannot tell', async () => 'cannot_tell' as const, 'cannot_tell'],
    ['does not show it, and may show it late', async () => 'not_seen' as const, 'not_seen'],
    [
      'breaks off',
      async () => {
        throw new Error('cut');
      },
      'cannot_tell',
    ],
  ])('with an outside that %s, the post is unknown and not made again', async (_name, find, reason) => {
    await dieAtPost(async () => {});
    const results = await sendWeek({
      ...ports,
      delivery: { ...ports.delivery, find, post: ports.delivery.post },
    });
    expect(results[0]).toMatchObject({ municipalityId: 'ekero', state: 'unknown' });
    expect(await recordOf(ports, 'ekero')).toMatchObject({ state: 'unknown', reason, looks: 0 });
    expect(keysPosted(ports)).toEqual(ALL_KEYS.slice(1));
  });

  it('one of two later runs takes it up', async () => {
    await dieAtPost(async () => {});
    await Promise.all([sendWeek(ports), sendWeek(ports)]);
    expect(keysPosted(ports).filter((key) => key.endsWith('-ekero'))).toHaveLength(1);
  });

  it('leaves alone what this very run is sending', async () => {
    await ports.store.commit([
      insert('digests', aSentDigest(WEEK, [], { state: 'sending', reservedBy: 'this-run' })),
    ]);
    expect(statesOf(await sendWeek(ports))).toEqual({ ...allEight('sent'), jarfalla: 'in_progress' });
    expect(keysPosted(ports)).not.toContain('2026-W46-jarfalla');
  });
});
