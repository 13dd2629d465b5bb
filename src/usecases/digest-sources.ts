import type { Activity } from '../domain/activity.js';
import {
  addDays,
  daysOfWeek,
  type IsoWeek,
  isoWeek,
  isoYearOf,
  localDate,
  yearOf,
} from '../domain/calendar.js';
import { compileDigest } from '../domain/compile-digest.js';
import type { Digest, DigestRecord, YearSoFarRow } from '../domain/digest.js';
import { activitiesToTell } from '../domain/digest-activities.js';
import type { DigestInput } from '../domain/digest-input.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Request } from '../domain/request.js';
import { yearSoFar } from '../domain/year-so-far.js';
import { readComing } from './coming-sources.js';
import { patienceOf } from './overdue-turns.js';
import type { Ports } from './ports.js';

/** What every municipality's digest of a week is compiled from, but for what other digests have told. */
export interface DigestSources
  extends Omit<
    DigestInput,
    'week' | 'municipality' | 'sentDigests' | 'timeZone' | 'activities' | 'yearSoFar'
  > {
  readonly activities: ReadonlyMap<MunicipalityId, readonly Activity[]>;
  readonly yearSoFar: ReadonlyMap<MunicipalityId, readonly YearSoFarRow[]>;
}

type Reading = Pick<Ports, 'store' | 'clock' | 'timeZone'>;

/** All years from one to another; the first alone when the other is earlier. */
const yearsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);

/** The latest year that a week or what has happened by now can lie in, by whichever calendar. */
const latestYear = ({ clock, timeZone }: Reading, week: IsoWeek): number => {
  const today = localDate(clock.now(), timeZone);
  return Math.max(yearOf(week), yearOf(today), isoYearOf(today));
};

/** The year of the day before a week: when a week begins here, the day before is not over in UTC. */
const yearBefore = (week: IsoWeek): number => yearOf(addDays(daysOfWeek(week)?.from ?? week, -1));

const unique = <R extends { readonly id: string }>(...found: readonly (readonly R[])[]): readonly R[] => [
  ...new Map(found.flat().map((record) => [record.id, record])).values(),
];

/**
 * The activities that a week's digest can tell of or count: those of its ISO year and the one before, which the year
 * so far counts; those of the next, which may be coming; and those of earlier years that were logged when the week had
 * begun, which come late.
 */
const activitiesFor = async (ports: Reading, week: IsoWeek): Promise<readonly Activity[]> => {
  const year = yearOf(week);
  const { store } = ports;
  const years = [year - 1, year, year + 1];
  const ofYears = years.map((each) => store.findBy('activities', 'isoYear', each));
  const logged = yearsFrom(yearBefore(week), latestYear(ports, week)).map((each) =>
    store.findBy('activities', 'loggedYearsAfter', each),
  );
  const [ofThese, late] = await Promise.all([Promise.all(ofYears), Promise.all(logged)]);
  return [...ofThese.flat(), ...late.flat().filter(({ date }) => !years.includes(isoYearOf(date.from)))];
};

/** The requests that are open, and those that ended in the last ISO year or later: their weeks may have gone by. */
const requestsFor = async (ports: Reading, week: IsoWeek): Promise<readonly Request[]> => {
  const from = yearBefore(isoWeek(yearOf(week) - 1, 1));
  const found = await Promise.all(
    [undefined, ...yearsFrom(from, latestYear(ports, week))].map((each) =>
      ports.store.findBy('requests', 'yearEnded', each),
    ),
  );
  return found.flat();
};

/**
 * The digests that a week's has to know of: those of the ISO year before and later, and those of earlier weeks that
 * were frozen in those years. However long the archive is, no other can have told of what this one may tell:
 *
 * - what was done in the week, or in a week gone by of the year before it (no other counts as gone by), is told by
 *   digests of that week or later ones only;
 * - what was logged when the week had begun, or a correction of these years, is told by what was frozen after that.
 */
export const digestsAround = async (ports: Reading, week: IsoWeek): Promise<readonly DigestRecord[]> => {
  const years = yearsFrom(yearOf(week) - 1, latestYear(ports, week));
  const { store } = ports;
  const found = await Promise.all([
    ...years.map((year) => store.findBy('digests', 'isoYear', year)),
    ...years.map((year) => store.findBy('digests', 'frozenYearsAfter', year)),
  ]);
  return unique(...found);
};

/**
 * Reads all that the digests of a week are compiled from, once for all municipalities. What it costs grows with the
 * work of two years, not with the archive. A digest compiled for an old week reads what has been logged since, too.
 */
export const readSources = async (ports: Ports, week: IsoWeek): Promise<DigestSources> => {
  const { store } = ports;
  const [activities, requests, people, sources, patience, [plan], ...corrections] = await Promise.all([
    activitiesFor(ports, week),
    requestsFor(ports, week),
    store.find('people'),
    readComing(ports),
    patienceOf(ports),
    store.find('digestplans', { week }),
    ...yearsFrom(yearOf(week) - 1, latestYear(ports, week)).map((year) =>
      store.findBy('corrections', 'year', year),
    ),
  ]);
  const { limits, holidays } = patience;
  return {
    limits,
    holidays,
    activities: activitiesToTell(activities, week, ports.timeZone),
    yearSoFar: yearSoFar(activities, week),
    requests,
    people,
    sources,
    plan,
    corrections: corrections.flat(),
  };
};

/** A municipality's digest as it is now, leaving out what `sentDigests` have told of. */
export const compiledNow = (
  { timeZone }: Pick<Ports, 'timeZone'>,
  sources: DigestSources,
  week: IsoWeek,
  municipality: MunicipalityId,
  sentDigests: readonly DigestRecord[],
): Digest => {
  const activities = sources.activities.get(municipality) ?? [];
  const ownYear = sources.yearSoFar.get(municipality) ?? [];
  return compileDigest({
    ...sources,
    activities,
    yearSoFar: ownYear,
    week,
    municipality,
    sentDigests,
    timeZone,
  });
};
