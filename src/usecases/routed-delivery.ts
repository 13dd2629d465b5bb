import { partsOfDigestKey } from '../domain/digest.js';
import type { DigestChannel, DigestRoute } from '../domain/digest-channel.js';
import { municipalityOf } from '../domain/digest-post.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { DigestDelivery } from './ports.js';

/** Posts and looks for each municipality's digest by the way that its channel is set to. */
export const routedDelivery = (
  channelOf: (municipality: MunicipalityId) => Promise<DigestChannel | undefined>,
  ways: Readonly<Record<DigestRoute, DigestDelivery>>,
): DigestDelivery => ({
  async post(post) {
    const channel = await channelOf(municipalityOf(post));
    return channel === undefined ? { state: 'failed', reason: 'no_channel' } : ways[channel.route].post(post);
  },
  async find(key) {
    const municipality = partsOfDigestKey(key)?.municipalityId;
    if (municipality === undefined) return 'absent';
    const channel = await channelOf(municipality);
    return channel === undefined ? 'cannot_tell' : ways[channel.route].find(key);
  },
});
