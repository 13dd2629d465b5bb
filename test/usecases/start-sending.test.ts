import { beforeEach, describe, expect, it } from 'vitest';
import { createBackground } from '../../src/usecases/background.js';
import { followUpDigests } from '../../src/usecases/follow-up-digests.js';
import { startSending } from '../../src/usecases/start-sending.js';
import { fakeLog } from '../support/fakes.js';
import { later } from '../support/later.js';
import {
  ALL_KEYS,
  keysPosted,
  recordOf,
  SENDER,
  type SendingPorts,
  sendingPorts,
  WEEK,
} from '../support/sending.js';

let stopping: AbortController;
let log: ReturnType<typeof fakeLog>;
let ports: SendingPorts;
beforeEach(() => {
  stopping = new AbortController();
  log = fakeLog();
  ports = { ...sendingPorts(), log, background: createBackground(stopping.signal) };
});

const start = async () => {
  const started = await startSending(ports, { week: WEEK, by: SENDER });
  if (!started.ok) throw new Error(started.error);
  return started.value.ended;
};
/** Does something while a municipality's digest is being posted. */
const during = (municipality: string, then: () => unknown) => {
  const { post } = ports.delivery;
  ports.delivery.post = async (digestPost) => {
    if (digestPost.key.endsWith(municipality)) await then();
    return post.call(ports.delivery, digestPost);
  };
};
const followUp = (runId: string) => followUpDigests({ ...ports, runId }, new AbortController().signal);

describe('a sending that the end of the program comes into', () => {
  it('ends what it is posting, begins no more, and lets the next run send the rest', async () => {
    during('jarfalla', () => stopping.abort());
    await start();
    expect(keysPosted(ports)).toEqual([`${WEEK}-ekero`, `${WEEK}-jarfalla`]);
    expect(await recordOf(ports, 'jarfalla')).toMatchObject({ state: 'sent' });
    expect(await ports.store.get('digests', `${WEEK}-solna`)).toMatchObject({
      state: 'planned',
      due: { by: SENDER },
    });
    expect(log.lines).toEqual([]);
    await followUp('next-run');
    expect(keysPosted(ports).toSorted()).toEqual(ALL_KEYS.toSorted());
  });

  it('is waited for until it has written how the post ended', async () => {
    const posting = later();
    const answer = later();
    during('ekero', () => {
      posting.resolve();
      return answer.promise;
    });
    const started = start();
    await posting.promise;
    stopping.abort();
    let hasEnded = false;
    const ended = ports.background.ended().then(() => {
      hasEnded = true;
    });
    await Promise.resolve();
    expect(hasEnded).toBe(false);
    answer.resolve();
    await ended;
    expect(await recordOf(ports, 'ekero')).toMatchObject({ state: 'sent' });
    expect(keysPosted(ports)).toHaveLength(1);
    await started;
  });
});

describe('what has its turn when a run dies', () => {
  beforeEach(async () => {
    stopping.abort();
    await start();
    expect(keysPosted(ports)).toEqual([]);
  });

  it('is left alone by the run that is at it', async () => {
    await followUp(ports.runId);
    expect(keysPosted(ports)).toEqual([]);
  });

  it('is sent by the next run, once', async () => {
    await followUp('next-run');
    await followUp('next-run');
    expect(keysPosted(ports).toSorted()).toEqual(ALL_KEYS.toSorted());
  });
});
