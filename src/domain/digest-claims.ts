import type { IsoWeek } from './calendar.js';
import type { ApprovedDigest, Digest, DigestActivity, DigestRecord, PostedDigest } from './digest.js';
import type { MunicipalityId } from './municipality.js';

/**
 * The digests that a municipality has been sent, is being sent, is to be sent as they are or may have got. What they
 * hold is never told again: an unknown one is frozen too and is either found or posted as it is. A failed one reached
 * nobody, and a planned one holds nothing yet.
 */
export const postedTo = (
  municipality: MunicipalityId,
  records: readonly DigestRecord[],
): readonly (ApprovedDigest | PostedDigest)[] =>
  records.flatMap((record) =>
    record.municipalityId === municipality && record.state !== 'failed' && record.state !== 'planned'
      ? [record]
      : [],
  );

/** Everything a digest tells of as done. */
export const doneIn = (digest: Digest): readonly DigestActivity[] => [
  ...digest.done,
  ...digest.loggedLate,
  ...digest.general,
];

/** Ids of the activities that digests of other weeks tell this municipality of as done. */
export const toldInOtherWeeks = (
  week: IsoWeek,
  municipality: MunicipalityId,
  records: readonly DigestRecord[],
): ReadonlySet<string> =>
  new Set(
    postedTo(municipality, records)
      .filter((record) => record.week !== week)
      .flatMap(({ digest }) => doneIn(digest))
      .map((activity) => activity.activityId),
  );

/** The digest without the done activities that another week's digest tells of. */
export const withoutTold = (digest: Digest, told: ReadonlySet<string>): Digest => {
  const untold = (activities: readonly DigestActivity[]) =>
    activities.filter((activity) => !told.has(activity.activityId));
  return {
    ...digest,
    done: untold(digest.done),
    loggedLate: untold(digest.loggedLate),
    general: untold(digest.general),
  };
};
