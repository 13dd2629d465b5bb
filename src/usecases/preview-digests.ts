import type { IsoWeek } from '../domain/calendar.js';
import type { Digest, DigestRecord, DigestState } from '../domain/digest.js';
import { nextStep } from '../domain/digest-moves.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { compiledNow, type DigestSources, digestsAround, readSources } from './digest-sources.js';
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

/** What was approved or posted, as it was; what failed without having been approved is compiled anew. */
const frozenIn = (own: DigestRecord | undefined): Digest | undefined => {
  if (own === undefined || own.state === 'planned') return undefined;
  return own.state === 'failed' && own.approved === undefined ? undefined : own.digest;
};

const previewOf = (
  ports: Ports,
  sources: DigestSources,
  week: IsoWeek,
  municipalityId: MunicipalityId,
  records: readonly DigestRecord[],
): DigestPreview => {
  const own = records.find((record) => record.week === week && record.municipalityId === municipalityId);
  return {
    municipalityId,
    digest: frozenIn(own) ?? compiledNow(ports, sources, week, municipalityId, records),
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
  const [sources, records] = await Promise.all([readSources(ports, week), digestsAround(ports, week)]);
  return municipalities.map((municipality) => previewOf(ports, sources, week, municipality, records));
};
