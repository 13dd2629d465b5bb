import type { IsoWeek } from '../domain/calendar.js';
import type { Digest, DigestRecord, DigestState } from '../domain/digest.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { nextStep } from './digest-moves.js';
import { compiledNow, type DigestSources, readSources } from './digest-sources.js';
import type { Ports } from './ports.js';

export interface DigestPreview {
  readonly municipalityId: MunicipalityId;
  readonly digest: Digest;
  readonly state: DigestState | 'not_sent';
  /** How the record of the post stands; none when nobody has tried. */
  readonly record?: DigestRecord;
  /** The bot goes on with it by itself. */
  readonly isFollowedUp: boolean;
}

const previewOf = (
  ports: Ports,
  sources: DigestSources,
  week: IsoWeek,
  municipalityId: MunicipalityId,
  records: readonly DigestRecord[],
): DigestPreview => {
  const own = records.find((record) => record.week === week && record.municipalityId === municipalityId);
  const isFrozen = own !== undefined && own.state !== 'failed';
  return {
    municipalityId,
    digest: isFrozen ? own.digest : compiledNow(ports, sources, week, municipalityId, records),
    state: own?.state ?? 'not_sent',
    isFollowedUp: own !== undefined && nextStep(own, ports.clock.now(), ports.runId) !== 'none',
    ...(own && { record: own }),
  };
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
