import { expect, it } from 'vitest';
import { addMinutes } from '../../src/domain/calendar.js';
import { cancelDigests } from '../../src/usecases/cancel-digests.js';
import { resendSentDigest } from '../../src/usecases/decide-digest.js';
import { followUpDigests } from '../../src/usecases/follow-up-digests.js';
import { startSending } from '../../src/usecases/start-sending.js';
import { keysPosted, recordOf, SENDER, sendingPorts, sendWeek, WEEK } from '../support/sending.js';

const started = async (ports: ReturnType<typeof sendingPorts>) => {
  const result = await startSending(ports, { week: WEEK, by: SENDER });
  if (!result.ok) throw new Error(result.error);
  return result.value.ended;
};

it('calls off what has not begun, and has it go on when a person sends again', async () => {
  const ports = sendingPorts();
  const { post } = ports.delivery;
  ports.delivery.post = async (digestPost) => {
    if (digestPost.key.endsWith('-jarfalla')) await cancelDigests(ports, { week: WEEK, by: SENDER });
    return post.call(ports.delivery, digestPost);
  };
  await started(ports);
  expect(keysPosted(ports)).toEqual([`${WEEK}-ekero`, `${WEEK}-jarfalla`]);
  expect(await ports.store.get('digests', `${WEEK}-solna`)).toMatchObject({
    state: 'planned',
    held: { why: 'cancelled', by: SENDER },
  });
  ports.delivery.post = post;
  await started(ports);
  expect(new Set(keysPosted(ports)).size).toBe(8);
  expect(keysPosted(ports)).toHaveLength(8);
});

it('calls off what had failed and is about to be sent again', async () => {
  const ports = sendingPorts();
  ports.delivery.outcome = (key) =>
    /-(?:jarfalla|solna)$/.test(key)
      ? { state: 'failed', reason: 'forbidden' }
      : { state: 'sent', receipt: key };
  await started(ports);
  ports.delivery.outcome = () => ({ state: 'sent', receipt: '17' });
  const { post } = ports.delivery;
  ports.delivery.post = async (digestPost) => {
    await cancelDigests(ports, { week: WEEK, by: SENDER });
    return post.call(ports.delivery, digestPost);
  };
  await started(ports);
  expect(await recordOf(ports, 'jarfalla')).toMatchObject({ state: 'sent' });
  expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'failed', reason: 'forbidden' });
});

it('sends again what was sent only with a reason, and keeps both the reason and where the first went', async () => {
  const ports = sendingPorts();
  await sendWeek(ports);
  const before = await recordOf(ports, 'solna');
  ports.delivery.outcome = () => ({ state: 'unknown', reason: 'cut' });
  const seen = {
    week: WEEK,
    municipalityId: 'solna',
    seenVersion: before?.version ?? 0,
    by: SENDER,
  } as const;
  expect(await resendSentDigest(ports, seen, 'Togs bort')).toMatchObject({ ok: true });
  expect(await recordOf(ports, 'solna')).toMatchObject({
    state: 'sent',
    receipt: before?.receipt,
    attempts: [{ end: 'sent' }, { end: 'unknown', why: 'Togs bort', by: SENDER }],
  });
});

it('calls off another try of what failed also when that is about to be made', async () => {
  const ports = sendingPorts();
  ports.delivery.outcome = (key) =>
    key.endsWith('-solna')
      ? { state: 'failed', reason: 'throttled', isPassing: true }
      : { state: 'sent', receipt: key };
  await started(ports);
  ports.delivery.outcome = () => ({ state: 'sent', receipt: '17' });
  const { clock } = sendingPorts();
  const later = { ...ports, clock: { now: () => addMinutes(clock.now(), 6) } };
  let calledOff: number | undefined;
  const find: typeof ports.store.find = async (...asked) => {
    // What the try is made from is being read.
    if (asked[0] === 'people') calledOff ??= await cancelDigests(later, { week: WEEK, by: SENDER });
    return ports.store.find(...asked);
  };
  await followUpDigests({ ...later, store: { ...ports.store, find } }, new AbortController().signal);
  expect(calledOff).toBe(1);
  expect(await recordOf(ports, 'solna')).toMatchObject({ state: 'failed' });
});
