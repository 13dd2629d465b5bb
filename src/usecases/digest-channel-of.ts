import type { DigestChannel } from '../domain/digest-channel.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Store } from './ports.js';

/** The channel that the municipality's digest is posted in; undefined until one has been set. */
export const digestChannelOf = async (
  store: Pick<Store, 'find'>,
  municipalityId: MunicipalityId,
): Promise<DigestChannel | undefined> => (await store.find('channels', { municipalityId }))[0];
