import { yearOf } from '../domain/calendar.js';
import type { PostedDigest } from '../domain/digest.js';
import type { DigestCorrection } from '../domain/digest-correction.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import type { Person } from '../domain/person.js';
import type { Ports } from './ports.js';

/** A digest that somebody has tried to post, and what has been said of it afterwards. */
export interface SentDigest {
  readonly record: PostedDigest;
  /** Oldest first. */
  readonly corrections: readonly DigestCorrection[];
}

export interface SentDigests {
  /** By week, then in owner order. */
  readonly digests: readonly SentDigest[];
  readonly people: ReadonlyMap<string, Person>;
}

/** The digests that have been posted, or tried, whose week begins with `period`, such as `2026-W46` or `2026-W`. */
export const sentDigests = async (
  { store }: Pick<Ports, 'store'>,
  period: string,
  only: readonly MunicipalityId[] = MUNICIPALITY_IDS,
): Promise<SentDigests> => {
  const [records, corrections, people] = await Promise.all([
    store.findBy('digests', 'isoYear', yearOf(period)),
    store.findBy('corrections', 'isoYear', yearOf(period)),
    store.find('people'),
  ]);
  const posted = records
    .flatMap((record) => (record.state === 'planned' || record.state === 'approved' ? [] : [record]))
    .filter(({ week, municipalityId }) => week.startsWith(period) && only.includes(municipalityId))
    .toSorted(
      (a, b) =>
        a.week.localeCompare(b.week) ||
        MUNICIPALITY_IDS.indexOf(a.municipalityId) - MUNICIPALITY_IDS.indexOf(b.municipalityId),
    );
  return {
    digests: posted.map((record) => ({
      record,
      corrections: corrections
        .filter(
          ({ week, municipalityId }) => week === record.week && municipalityId === record.municipalityId,
        )
        .toSorted((a, b) => a.at.localeCompare(b.at)),
    })),
    people: new Map(people.map((person) => [person.id, person])),
  };
};
