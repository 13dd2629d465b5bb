import { FORM_IN_USE_FROM } from '../domain/activity-rules.js';
import { type IsoDate, yearOf } from '../domain/calendar.js';
import { worksForAllMunicipalities } from '../domain/request-rules.js';
import { inSamePartOfYear } from '../domain/same-part-of-year.js';
import { type YearStatistics, yearStatistics } from '../domain/year-statistics.js';
import type { Reader } from './list-requests.js';
import type { Ports } from './ports.js';

/** A year's statistics as somebody may see them. */
export interface StatisticsOfYear {
  readonly statistics: YearStatistics;
  /** While the year lasts: its last counted day, which is where the year before is cut too. */
  readonly until: IsoDate | undefined;
  /** Whether the other municipalities' rows are left out. */
  readonly isOwnOnly: boolean;
  /** Whether some of it is from before the form that is counted (I9). */
  readonly isFromBeforeForm: boolean;
}

/**
 * The unit's statistics of a year beside the year before, as much of it as the year has had when it is not over. Staff
 * see the rows of all municipalities, everyone else their own and that of general work: no ranking of others
 * (domain-model section 5).
 */
export const statisticsOfYear = async (
  { store }: Pick<Ports, 'store'>,
  { roles, municipality }: Reader,
  { year, today }: { readonly year: number; readonly today: IsoDate },
): Promise<StatisticsOfYear> => {
  const [activities, before] = await Promise.all([
    store.findBy('activities', 'year', year),
    store.findBy('activities', 'year', year - 1),
  ]);
  const until = year === yearOf(today) ? today : undefined;
  const statistics = yearStatistics(
    year,
    activities,
    until === undefined ? before : inSamePartOfYear(before, until),
  );
  const isOwnOnly = !worksForAllMunicipalities(roles);
  return {
    statistics: isOwnOnly
      ? {
          ...statistics,
          byMunicipality: statistics.byMunicipality.filter(({ key }) => key === null || key === municipality),
        }
      : statistics,
    until,
    isOwnOnly,
    isFromBeforeForm: [...activities, ...before].some(({ date }) => date.from < FORM_IN_USE_FROM),
  };
};
