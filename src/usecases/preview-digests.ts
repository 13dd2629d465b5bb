import type { IsoWeek } from '../domain/calendar.js';
import type { Digest, DigestRecord, DigestState } from '../domain/digest.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { compiledNow, type DigestSources, readSources } from './digest-sources.js';
import type { Ports } from './ports.js';

export interface DigestPreview {
  readonly municipalityId: MunicipalityId;
  readonly digest: Digest;
  readonly state: DigestState | 'not_sent';
}

const previewOf = (
  ports: Ports,
  sources: DigestSources,
  week: IsoWeek,
  municipalityId: MunicipalityId,
  records: readonly DigestRecord[],
): DigestPreview => {
  const own = records.find((record) => record.week === week && record.municipalityId === municipalityId);
  if (own !== undefined && own.state !== 'failed') {
    return { municipalityId, digest: own.digest, state: own.state };
  }
  const digest = compiledNow(ports, sources, week, municipalityId, records);
  return { municipalityId, digest, state: own?.state ?? 'not_sent' };
};

/**
 * The digests of a week, in owner order: one that was posted as it was posted, any other compiled anew. Writes
 * nothing. The caller has checked that the week exists.
 */
export const previewDigests = async (
  ports: Ports,
  week: IsoWeek,
  municipalities: readonly MunicipalityId[] = MUNICIPALITY_IDS,
): Promise<readonly DigestPreview[]> => {
  const [sources, records] = await Promise.all([readSources(ports), ports.store.find('digests')]);
  return municipalities.map((municipality) => previewOf(ports, sources, week, municipality, records));
};
