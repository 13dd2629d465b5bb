import { expect, it } from 'vitest';
import type { DigestChannel } from '../../src/domain/digest-channel.js';
import type { DigestPost } from '../../src/domain/digest-post.js';
import type { DigestDelivery } from '../../src/usecases/ports.js';
import { routedDelivery } from '../../src/usecases/routed-delivery.js';
import { RECORD_OF } from '../support/store-records.js';

const by = (name: string): DigestDelivery => ({
  post: async () => ({ state: 'sent', receipt: name }),
  find: async () => ({ found: name }),
});
const routed = (channel?: DigestChannel) =>
  routedDelivery(async (municipality) => (municipality === 'solna' ? channel : undefined), {
    graph: by('graph'),
    bot: by('bot'),
  });
const channelBy = (route: DigestChannel['route']): DigestChannel => ({
  ...RECORD_OF.channels('2026-0001'),
  municipalityId: 'solna',
  route,
});
const trial = (municipalityId: 'solna' | 'ekero'): DigestPost => ({
  kind: 'trial',
  key: 'p',
  municipalityId,
});

it.each(['graph', 'bot'] as const)('posts and looks by %s where the channel says so', async (route) => {
  const delivery = routed(channelBy(route));
  expect(await delivery.post(trial('solna'))).toEqual({ state: 'sent', receipt: route });
  expect(await delivery.find('2026-W46-solna')).toEqual({ found: route });
});

it('posts nowhere without a channel, and cannot tell what was posted', async () => {
  const delivery = routed(channelBy('bot'));
  expect(await delivery.post(trial('ekero'))).toEqual({ state: 'failed', reason: 'no_channel' });
  expect(await delivery.find('2026-W46-ekero')).toBe('cannot_tell');
});

it('has never made a post whose key is none', async () => {
  expect(await routed().find('odd')).toBe('absent');
});
