import type { Activity } from './activity.js';
import { daysOfWeek, type IsoDate, type IsoWeek, isoWeek, weekNumberOf, yearOf } from './calendar.js';
import { countedIn, workOf } from './counted-work.js';
import type { YearSoFarRow } from './digest.js';
import { PILLARS, type Pillar } from './enums.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from './municipality.js';

interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The first `weeks` weeks of an ISO year; a year of 52 weeks ends with its last one. */
const firstWeeks = (year: number, weeks: number): Stretch | undefined => {
  const numbered = (n: number) => daysOfWeek(isoWeek(year, n));
  const first = numbered(1);
  const last = numbered(weeks) ?? numbered(weeks - 1);
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
};

const isWithin = ({ date }: Activity, stretch: Stretch | undefined): boolean =>
  stretch !== undefined && stretch.from <= date.from && date.from <= stretch.to;

/** What a municipality took part in, in the stretches of this year and of last. */
interface Counted {
  readonly thisYear: Activity[];
  readonly lastYear: Activity[];
}

const rowsOf = ({ thisYear, lastYear }: Counted): readonly YearSoFarRow[] => {
  const row = (pillar: Pillar | null): YearSoFarRow => {
    const now = workOf(thisYear.filter((activity) => activity.pillar === pillar));
    const before = workOf(lastYear.filter((activity) => activity.pillar === pillar));
    return { pillar, ...now, activitiesLastYear: before.activities, hoursLastYear: before.hours };
  };
  const hasAny = (r: YearSoFarRow) => r.activities > 0 || r.activitiesLastYear > 0;
  const pillars = PILLARS.map(row);
  const internal = row(null);
  return [
    ...(pillars.some(hasAny) || hasAny(internal) ? pillars : []),
    ...(hasAny(internal) ? [internal] : []),
  ];
};

/**
 * What was done with each municipality from ISO week 1 until the week's Sunday, by pillar, beside the same ISO
 * weeks of the year before: both stretches are as many whole weeks, so neither gets more working days. (Week 53
 * is set beside a year of 52 weeks as a whole.) Joint work counts with all its hours for each municipality,
 * general work for none. Internal work comes last as a row of its own, and only when there is any. No rows when
 * both years are empty. Nothing from before the form was in use is counted (I9).
 */
export const yearSoFar = (
  activities: readonly Activity[],
  week: IsoWeek,
): ReadonlyMap<MunicipalityId, readonly YearSoFarRow[]> => {
  const year = yearOf(week);
  const weeks = weekNumberOf(week);
  const thisYear = firstWeeks(year, weeks);
  const lastYear = firstWeeks(year - 1, weeks);
  const counted = new Map(
    MUNICIPALITY_IDS.map((id): [MunicipalityId, Counted] => [id, { thisYear: [], lastYear: [] }]),
  );
  for (const activity of countedIn(activities)) {
    const isThisYears = isWithin(activity, thisYear);
    if (!isThisYears && !isWithin(activity, lastYear)) continue;
    for (const id of activity.municipalities)
      counted.get(id)?.[isThisYears ? 'thisYear' : 'lastYear'].push(activity);
  }
  return new Map([...counted].map(([id, own]) => [id, rowsOf(own)]));
};
