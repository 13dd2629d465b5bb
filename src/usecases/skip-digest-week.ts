import type { IsoWeek } from '../domain/calendar.js';
import type { DigestRecord } from '../domain/digest.js';
import { asHeld, asPlanned, isFree } from '../domain/digest-course.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { auditOf } from './changes.js';
import type { Ports } from './ports.js';
import { type DigestToKeep, putDigest } from './unsent-digest.js';

/** Which week, and who decides: an id of Person. */
interface WeekDecision {
  readonly week: IsoWeek;
  readonly by: string;
}

/** Writes what all of a week's digests that it touches become, in one commit; gives back whose those are. */
const changeWeek = async (
  ports: Ports,
  { week, by }: WeekDecision,
  action: string,
  changed: (municipalityId: MunicipalityId, record: DigestRecord | undefined) => DigestToKeep | undefined,
): Promise<readonly MunicipalityId[]> => {
  const records = await ports.store.findBy('digests', 'week', week);
  const puts = MUNICIPALITY_IDS.flatMap((municipalityId) => {
    const before = records.find((record) => record.municipalityId === municipalityId);
    const after = changed(municipalityId, before);
    return after === undefined ? [] : [{ municipalityId, before, put: putDigest(before, after) }];
  });
  const changes = puts.flatMap(({ put, before }) => [put, auditOf(ports, by, action, put, before)]);
  const kept = await ports.store.commit(changes);
  return kept.ok
    ? puts.map(({ municipalityId }) => municipalityId)
    : changeWeek(ports, { week, by }, action, changed);
};

/**
 * No digest of the week goes out; what was done comes in the next one. Those that are held for another reason stay
 * so, and what has been tried is untouched. May be done before the week has begun.
 *
 * @returns the municipalities whose digest is skipped by this.
 */
export const skipDigestWeek = (ports: Ports, skip: WeekDecision): Promise<readonly MunicipalityId[]> => {
  const decision = { by: skip.by, at: ports.clock.now() };
  return changeWeek(ports, skip, 'skip-digests', (municipalityId, record) =>
    isFree(record) || record.state === 'approved'
      ? asHeld({ week: skip.week, municipalityId }, 'week_skipped', decision)
      : undefined,
  );
};

/**
 * The digests of a week that was skipped are planned again.
 *
 * @returns the municipalities whose digest that is.
 */
export const unskipDigestWeek = (ports: Ports, unskip: WeekDecision): Promise<readonly MunicipalityId[]> =>
  changeWeek(ports, unskip, 'unskip-digests', (municipalityId, record) =>
    record?.state === 'planned' && record.held?.why === 'week_skipped'
      ? asPlanned({ week: unskip.week, municipalityId })
      : undefined,
  );
