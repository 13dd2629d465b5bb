import type { Activity } from './activity.js';
import { ACTIVITY_KINDS, type ActivityKind } from './activity-kind.js';
import { countedIn, type Work, workOf } from './counted-work.js';
import { AREAS, type Area, PILLARS, type Pillar } from './enums.js';
import { groupedBy } from './grouped-by.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from './municipality.js';

/** A row of the year's statistics beside the year before; what has none of the keys stands under null. */
export interface StatisticsRow<Key> {
  readonly key: Key | null;
  readonly now: Work;
  readonly before: Work;
}

/** A year's work, divided in five ways, beside the year before. */
export interface YearStatistics {
  readonly year: number;
  readonly total: StatisticsRow<never>;
  /** Null = internal work. */
  readonly byPillar: readonly StatisticsRow<Pillar>[];
  readonly byArea: readonly StatisticsRow<Area>[];
  /** In owner order, never by size; null = general work. Joint work counts whole for each of its municipalities. */
  readonly byMunicipality: readonly StatisticsRow<MunicipalityId>[];
  /** Only kinds that there was any of in either year. */
  readonly byKind: readonly StatisticsRow<ActivityKind>[];
  /** 1–12, by the first day; null = known by more than a month only. */
  readonly byMonth: readonly StatisticsRow<number>[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const LONGER_THAN_A_MONTH: readonly string[] = ['season', 'year'];

const monthOf = ({ date }: Activity): number | null =>
  LONGER_THAN_A_MONTH.includes(date.precision) ? null : Number(date.from.slice(5, 7));

/** The keys of an activity, or null when it has none. */
const orNull =
  <Key>(keysOf: (activity: Activity) => readonly (Key | null)[]) =>
  (activity: Activity): readonly (Key | null)[] => {
    const keys = keysOf(activity);
    return keys.length === 0 ? [null] : keys;
  };

/** Whether anything was done in either year. */
export const hasAnyWork = ({ now, before }: StatisticsRow<unknown>): boolean =>
  now.activities > 0 || before.activities > 0;

/**
 * What was done in a year beside the year before, by the form's statistics (I9): done work only (I18). A row for each
 * key in the order of its list, and one for what has none when there is any.
 *
 * @param activities those of the year, and no others
 * @param before those of the year before
 */
export const yearStatistics = (
  year: number,
  activities: readonly Activity[],
  before: readonly Activity[],
): YearStatistics => {
  const [done, doneBefore] = [countedIn(activities), countedIn(before)];
  const rowsOf = <Key>(
    keys: readonly Key[],
    keysOf: (activity: Activity) => readonly (Key | null)[],
  ): readonly StatisticsRow<Key>[] => {
    const [now, then] = [groupedBy(done, orNull(keysOf)), groupedBy(doneBefore, orNull(keysOf))];
    const row = (key: Key | null): StatisticsRow<Key> => ({
      key,
      now: workOf(now.get(key) ?? []),
      before: workOf(then.get(key) ?? []),
    });
    const rest = row(null);
    return [...keys.map(row), ...(hasAnyWork(rest) ? [rest] : [])];
  };
  return {
    year,
    total: { key: null, now: workOf(done), before: workOf(doneBefore) },
    byPillar: rowsOf(PILLARS, ({ pillar }) => [pillar]),
    byArea: rowsOf(AREAS, ({ area }) => [area]),
    byMunicipality: rowsOf(MUNICIPALITY_IDS, ({ municipalities }) => municipalities),
    byKind: rowsOf(ACTIVITY_KINDS, ({ kind }) => [kind]).filter(hasAnyWork),
    byMonth: rowsOf(MONTHS, (activity) => [monthOf(activity)]),
  };
};
