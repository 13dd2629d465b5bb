import type { DigestChannel } from '../domain/digest-channel.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import type { Ports } from './ports.js';

export interface MunicipalityChannel {
  readonly municipalityId: MunicipalityId;
  readonly channel: DigestChannel | undefined;
}

/** All eight municipalities in owner order, each with its channel if it has one. */
export const listDigestChannels = async ({ store }: Ports): Promise<readonly MunicipalityChannel[]> => {
  const channels = await store.find('channels');
  return MUNICIPALITY_IDS.map((id) => ({
    municipalityId: id,
    channel: channels.find(({ municipalityId }) => municipalityId === id),
  }));
};
