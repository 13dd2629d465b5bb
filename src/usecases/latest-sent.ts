import { type IsoDate, isoYearOf } from '../domain/calendar.js';
import type { DigestRecord, PostedDigest } from '../domain/digest.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Ports } from './ports.js';

const latestOf = (
  records: readonly DigestRecord[],
  municipalityId: MunicipalityId,
): PostedDigest | undefined =>
  records
    .filter(
      (record): record is PostedDigest => record.state === 'sent' && record.municipalityId === municipalityId,
    )
    .toSorted((a, b) => a.week.localeCompare(b.week))
    .at(-1);

/**
 * The municipality's digest of the latest week that was sent. It is nearly always of this ISO year or the one before;
 * only when none is are all years looked through.
 */
export const latestSent = async (
  { store }: Pick<Ports, 'store'>,
  municipalityId: MunicipalityId,
  today: IsoDate,
): Promise<PostedDigest | undefined> => {
  const year = isoYearOf(today);
  for (const each of [year, year - 1]) {
    const latest = latestOf(await store.findBy('digests', 'isoYear', each), municipalityId);
    if (latest !== undefined) return latest;
  }
  return latestOf(await store.find('digests', { municipalityId }), municipalityId);
};
