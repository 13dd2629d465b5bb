import { beforeEach, describe, expect, it } from 'vitest';
import type { DigestCorrection } from '../../src/domain/digest-correction.js';
import { refused } from '../../src/domain/result.js';
import { insert } from '../../src/usecases/changes.js';
import { followUpCorrections } from '../../src/usecases/follow-up-corrections.js';
import type { DigestDelivery, Ports } from '../../src/usecases/ports.js';
import { confirmCorrection, postCorrection, resendCorrection } from '../../src/usecases/post-correction.js';
import { anna } from '../support/builders.js';
import { aSentDigest } from '../support/digest-builders.js';
import { fakeDelivery, fakePorts } from '../support/fakes.js';
import { channelFor } from '../support/graph-sending.js';
import { memoryStore } from '../support/memory-store.js';

const WEEK = '2026-W46';
const link = 'https://teams.microsoft.com/l/message/19:a@thread.tacv2/1';
const wish = {
  submissionId: 'press',
  week: WEEK,
  municipalityId: 'jarfalla',
  text: 'Det var 12.',
  by: anna.id,
} as const;

let ports: Ports & { readonly delivery: ReturnType<typeof fakeDelivery> };
beforeEach(() => {
  const store = memoryStore({ digests: [aSentDigest(WEEK, [], { link })] });
  const delivery = fakeDelivery();
  ports = { ...fakePorts({ store }), delivery };
});

const kept = () => ports.store.find('corrections');
const actions = async () => (await ports.store.find('audit')).map(({ by, action }) => [by, action]);
const outcome = (state: 'failed' | 'unknown') => {
  ports.delivery.outcome = () => ({ state, reason: 'forbidden' });
};

describe('a correction', () => {
  it('is posted with a link to the digest, and kept with where it went', async () => {
    await postCorrection(ports, wish);
    const [correction] = await kept();
    expect(correction).toMatchObject({ state: 'sent', receipt: `outbox/${correction?.id}`, version: 2 });
    expect(ports.delivery.others).toEqual([
      {
        kind: 'correction',
        key: correction?.id,
        municipalityId: 'jarfalla',
        week: WEEK,
        text: 'Det var 12.',
        originalLink: link,
      },
    ]);
    expect(await actions()).toEqual([
      [anna.id, 'post-correction'],
      [anna.id, 'post-correction'],
    ]);
  });

  it('that the channel refuses marks the way there as lost, as a digest does', async () => {
    await ports.store.commit([insert('people', anna), insert('channels', channelFor('jarfalla'))]);
    outcome('failed');
    await postCorrection(ports, wish);
    const [channel] = await ports.store.find('channels');
    expect(channel?.lost?.reason).toBe('forbidden');
    expect((await ports.store.find('notices')).map(({ notice }) => notice.kind)).toEqual([
      'digest_route_lost',
    ]);
  });

  it('is given up with an error, and not tried without end, when it cannot be reserved', async () => {
    const { store } = ports;
    let commits = 0;
    const refusing: Ports = {
      ...ports,
      store: {
        ...store,
        get: store.get.bind(store),
        find: store.find.bind(store),
        commit: async () => {
          commits += 1;
          if (commits > 5) throw new Error('tried without end');
          return refused({ kind: 'stale', collection: 'corrections', id: 'x', current: undefined });
        },
      },
    };
    await expect(postCorrection(refusing, wish)).rejects.toThrow('a correction was refused');
    expect(commits).toBe(1);
    expect(ports.delivery.others).toEqual([]);
  });

  it('is reserved before it is posted', async () => {
    const states: string[] = [];
    const post: DigestDelivery['post'] = async () => {
      states.push(...(await kept()).map(({ state }) => state));
      return { state: 'sent', receipt: 'r' };
    };
    await postCorrection({ ...ports, delivery: { ...ports.delivery, post } }, wish);
    expect(states).toEqual(['sending']);
  });

  it('is posted once however often the same form is sent', async () => {
    await Promise.all([postCorrection(ports, wish), postCorrection(ports, wish)]);
    await postCorrection(ports, wish);
    expect(ports.delivery.others).toHaveLength(1);
    expect(await kept()).toHaveLength(1);
  });

  it.each(['failed', 'unknown'] as const)(
    'that is %s is kept with why, and not posted again',
    async (state) => {
      outcome(state);
      await postCorrection(ports, wish);
      await postCorrection(ports, wish);
      expect(await kept()).toMatchObject([{ state, reason: 'forbidden' }]);
    },
  );

  it('is unknown when posting breaks off', async () => {
    const post = async () => {
      throw new Error('gone');
    };
    await postCorrection({ ...ports, delivery: { ...ports.delivery, post } }, wish);
    expect(await kept()).toMatchObject([{ state: 'unknown', reason: 'broke_off' }]);
  });

  it('is refused for a digest that is not sent', async () => {
    const other = { ...wish, week: '2026-W45' };
    expect(await postCorrection(ports, other)).toEqual({ ok: false, error: 'not_sent' });
    const [digest] = await ports.store.find('digests');
    if (digest === undefined) throw new Error('no digest');
    const unknown = fakePorts({
      store: memoryStore({ digests: [{ ...aSentDigest(WEEK), state: 'unknown' }] }),
    });
    expect(await postCorrection(unknown, wish)).toEqual({ ok: false, error: 'not_sent' });
  });
});

describe('an unknown correction', () => {
  const unknown = async (): Promise<DigestCorrection> => {
    outcome('unknown');
    const posted = await postCorrection(ports, wish);
    ports.delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    if (!posted.ok) throw new Error(posted.error);
    return posted.value;
  };
  const seen = ({ id, version }: DigestCorrection) => ({
    correctionId: id,
    seenVersion: version,
    by: anna.id,
  });

  it('is sent once a person says that it arrived', async () => {
    expect(await confirmCorrection(ports, seen(await unknown()))).toMatchObject({ ok: true });
    const [correction] = await kept();
    expect(correction).toMatchObject({ state: 'sent' });
    expect(correction).not.toHaveProperty('reason');
    expect(ports.delivery.others).toEqual([]);
    expect((await actions()).at(-1)).toEqual([anna.id, 'confirm-correction']);
  });

  it('is posted once more when a person asks for it, and of two presses one posts', async () => {
    const press = seen(await unknown());
    const [first, second] = await Promise.all([
      resendCorrection(ports, press),
      resendCorrection(ports, press),
    ]);
    expect([first.ok, second.ok].toSorted()).toEqual([false, true]);
    expect(ports.delivery.others).toHaveLength(1);
    expect(await confirmCorrection(ports, press)).toMatchObject({ ok: false, error: { state: 'sent' } });
  });
});

describe('a correction that a dead run was posting', () => {
  const sending = (overrides: Partial<DigestCorrection> = {}): DigestCorrection => ({
    id: '2026-c',
    version: 1,
    submissionId: 'press',
    week: WEEK,
    municipalityId: 'jarfalla',
    text: 'Det var 12.',
    by: anna.id,
    at: '2026-11-18T09:00:00.000Z',
    state: 'sending',
    reservedBy: 'dead-run',
    ...overrides,
  });
  const followUp = (signal = new AbortController().signal) => followUpCorrections(ports, signal);

  it('becomes unknown, asks who wrote it once, and is not posted again', async () => {
    await ports.store.commit([insert('corrections', sending())]);
    await followUp();
    await followUp();
    expect(await kept()).toMatchObject([{ state: 'unknown', reason: 'broke_off', version: 2 }]);
    expect(await ports.store.find('notices')).toMatchObject([
      { personId: anna.id, notice: { kind: 'correction_unclear', correctionId: '2026-c' } },
    ]);
    expect(ports.delivery.others).toEqual([]);
  });

  it('is left alone while this run is at it, and when the program stops', async () => {
    await ports.store.commit([
      insert('corrections', sending({ reservedBy: ports.runId })),
      insert('corrections', sending({ id: '2026-d', submissionId: 'other' })),
    ]);
    await followUp(AbortSignal.abort());
    expect((await kept()).map(({ state }) => state)).toEqual(['sending', 'sending']);
    await followUp();
    expect((await kept()).map(({ state }) => state)).toEqual(['sending', 'unknown']);
  });
});
