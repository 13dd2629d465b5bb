import { describe, expect, it } from 'vitest';
import { digestChannelOf } from '../../src/usecases/digest-channel-of.js';
import { markRoute } from '../../src/usecases/mark-route.js';
import type { DeliveryOutcome, Ports } from '../../src/usecases/ports.js';
import { setDigestChannel } from '../../src/usecases/set-digest-channel.js';
import { fakePorts } from '../support/fakes.js';

const TEAM = '11111111-2222-4333-8444-555555555555';
const SENT: DeliveryOutcome = { state: 'sent', receipt: '1700000000000' };
const GONE: DeliveryOutcome = { state: 'failed', reason: 'channel_gone', status: 404 };
const FORBIDDEN: DeliveryOutcome = { state: 'failed', reason: 'forbidden', status: 403 };

const withChannel = async (): Promise<Ports> => {
  const ports = fakePorts();
  await setDigestChannel(ports, {
    by: '2026-anna',
    municipalityId: 'jarfalla',
    chosen: { teamGroupId: TEAM, channelId: '19:one@thread.tacv2', name: 'Veckobrev' },
  });
  return ports;
};
const lostOf = async ({ store }: Ports) => (await digestChannelOf(store, 'jarfalla'))?.lost;

describe('markRoute', () => {
  it('marks a channel that refused a post for good, and says so in the audit', async () => {
    const ports = await withChannel();
    await markRoute(ports, 'jarfalla', GONE);
    expect(await lostOf(ports)).toEqual({ at: ports.clock.now(), reason: 'channel_gone' });
    expect((await ports.store.find('audit')).at(-1)).toMatchObject({
      by: 'system',
      action: 'lose-digest-route',
      collection: 'channels',
      fields: ['lost'],
    });
  });

  it('writes nothing new when the same refusal comes again, and the new reason when it is another', async () => {
    const ports = await withChannel();
    await markRoute(ports, 'jarfalla', GONE);
    await markRoute(ports, 'jarfalla', GONE);
    expect(await ports.store.find('audit')).toHaveLength(2);
    await markRoute(ports, 'jarfalla', FORBIDDEN);
    expect((await lostOf(ports))?.reason).toBe('forbidden');
  });

  it.each([
    ['bot_gone', 'channel_gone'],
    ['bot_forbidden', 'forbidden'],
  ])('marks one that the bot could not post in: %s', async (reason, expected) => {
    const ports = await withChannel();
    await markRoute(ports, 'jarfalla', { state: 'failed', reason });
    expect((await lostOf(ports))?.reason).toBe(expected);
  });

  it('takes the mark away when a post arrives', async () => {
    const ports = await withChannel();
    await markRoute(ports, 'jarfalla', FORBIDDEN);
    await markRoute(ports, 'jarfalla', SENT);
    expect(await lostOf(ports)).toBeUndefined();
    expect((await ports.store.find('audit')).at(-1)?.action).toBe('find-digest-route');
  });

  it.each<DeliveryOutcome>([
    { state: 'failed', reason: 'throttled', isPassing: true },
    { state: 'failed', reason: 'too_large' },
    { state: 'failed', reason: 'no_channel' },
    { state: 'unknown', reason: 'timeout' },
  ])('leaves the channel as it was after $state $reason', async (outcome) => {
    const ports = await withChannel();
    await markRoute(ports, 'jarfalla', outcome);
    expect(await lostOf(ports)).toBeUndefined();
    await markRoute(ports, 'jarfalla', GONE);
    await markRoute(ports, 'jarfalla', outcome);
    expect((await lostOf(ports))?.reason).toBe('channel_gone');
  });

  it('leaves a channel that has been set anew since the post', async () => {
    const ports = await withChannel();
    const posted = { channelId: '19:one@thread.tacv2', route: 'graph' } as const;
    await markRoute(ports, 'jarfalla', GONE, { ...posted, setAt: '2026-01-01T00:00:00.000Z' });
    expect(await lostOf(ports)).toBeUndefined();
  });

  it('does nothing for a municipality without a channel', async () => {
    const ports = fakePorts();
    await markRoute(ports, 'solna', GONE);
    expect(await ports.store.find('audit')).toEqual([]);
  });

  it('leaves a channel alone that somebody set while the mark was on its way', async () => {
    const ports = await withChannel();
    const { store } = ports;
    const linked = { teamGroupId: TEAM, channelId: '19:two@thread.tacv2' };
    let isFirst = true;
    const overtaken: Ports = {
      ...ports,
      store: {
        ...store,
        commit: async (changes) => {
          if (isFirst) {
            isFirst = false;
            await setDigestChannel(ports, { by: '2026-berit', municipalityId: 'jarfalla', chosen: linked });
          }
          return store.commit(changes);
        },
      },
    };
    await markRoute(overtaken, 'jarfalla', GONE);
    expect(await digestChannelOf(store, 'jarfalla')).toMatchObject({ channelId: linked.channelId });
    expect(await lostOf(ports)).toBeUndefined();
  });
});
