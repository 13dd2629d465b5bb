import {
  addDays,
  daysBetween,
  daysOfMonth,
  daysOfWeek,
  type IsoDate,
  isoWeekOf,
  yearOf,
} from './calendar.js';
import type { Rhythm, RhythmUnit } from './network.js';

/** First and last day. */
interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const JULY = '-07';
const isJuly = (day: IsoDate): boolean => day.slice(4, 7) === JULY;

/**
 * The terms as schools have them, roughly; an assumption, for no source says when they begin. Spring is January to June,
 * autumn August to December. July is no term: whatever is held in it counts for the autumn, and nothing is due in it.
 */
const termAround = (day: IsoDate): Days => {
  const year = yearOf(day);
  return day <= `${year}-06-30`
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}${JULY}-01`, to: `${year}-12-31` };
};

const UNIT_AROUND: { readonly [U in RhythmUnit]: (day: IsoDate) => Days } = {
  week: (day) => daysOfWeek(isoWeekOf(day)) ?? { from: day, to: day },
  month: daysOfMonth,
  term: termAround,
  year: (day) => ({ from: `${yearOf(day)}-01-01`, to: `${yearOf(day)}-12-31` }),
};

/** The last day of the unit so many units after the one that a day lies in. */
const lastOfUnitAfter = (unit: RhythmUnit, day: IsoDate, count: number): IsoDate => {
  let { to } = UNIT_AROUND[unit](day);
  for (let left = count; left > 0; left -= 1) ({ to } = UNIT_AROUND[unit](addDays(to, 1)));
  return to;
};

/** The units that the rhythm counts together, beginning with the one that a day lies in. */
const stretchFrom = ({ every, unit }: Rhythm, day: IsoDate): Days => ({
  from: UNIT_AROUND[unit](day).from,
  to: lastOfUnitAfter(unit, day, every - 1),
});

const stretchAfter = (rhythm: Rhythm, { to }: Days): Days => stretchFrom(rhythm, addDays(to, 1));

/** The stretch of the latest meeting: they follow one another from the first meeting on. */
const stretchOfLatest = (rhythm: Rhythm, first: IsoDate, latest: IsoDate): Days => {
  let stretch = stretchFrom(rhythm, first);
  while (stretch.to < latest) stretch = stretchAfter(rhythm, stretch);
  return stretch;
};

/** The last day of one of as many equal parts of a stretch as it has meetings; the part is counted from 1. */
const lastOfPart = ({ times, unit }: Rhythm, { from, to }: Days, part: number): IsoDate => {
  const first = unit === 'term' && isJuly(from) ? addDays(from, 31) : from;
  return addDays(first, Math.floor(((daysBetween(first, to) + 1) * part) / times) - 1);
};

/** The last day to meet for the first time: in the part of a stretch that the network came into the register in. */
const firstDue = (rhythm: Rhythm, since: IsoDate): IsoDate => {
  const stretch = stretchFrom(rhythm, since);
  let part = 1;
  while (part < rhythm.times && lastOfPart(rhythm, stretch, part) < since) part += 1;
  return lastOfPart(rhythm, stretch, part);
};

/**
 * The last day to meet after those that were held. What is due once is due so many units after the latest; of several,
 * the next is due in the part of the stretch that follows those held in it, or in the first of the next stretch.
 */
const dueAfter = (rhythm: Rhythm, held: readonly IsoDate[], since: IsoDate): IsoDate => {
  const [first, latest] = [held[0], held.at(-1)];
  if (first === undefined || latest === undefined) return firstDue(rhythm, since);
  if (rhythm.times === 1) return lastOfUnitAfter(rhythm.unit, latest, rhythm.every);
  const stretch = stretchOfLatest(rhythm, first, latest);
  const count = held.filter((day) => stretch.from <= day).length;
  return count < rhythm.times
    ? lastOfPart(rhythm, stretch, count + 1)
    : lastOfPart(rhythm, stretchAfter(rhythm, stretch), 1);
};

/** How a network stands by its rhythm. */
export interface RhythmStanding {
  /** The last day to meet next. */
  readonly due: IsoDate;
  readonly isOverdue: boolean;
  /** In the week, month, term or year that today lies in; missing in July, and when several units count together. */
  readonly current?: { readonly should: number; readonly has: number };
}

/**
 * How a network stands by its rhythm on a day (I20: "två gånger per termin" 000:282, "var 3:e vecka" 002:395,
 * "1g/mån" 002:397). `held` are the days of the meetings that were held, earliest first, a meeting whose day is not known
 * by the first day that it can have been (I32). `since` is the day that the network came into the register.
 */
export const rhythmStanding = (
  rhythm: Rhythm,
  held: readonly IsoDate[],
  since: IsoDate,
  today: IsoDate,
): RhythmStanding => {
  const due = dueAfter(rhythm, held, since);
  const isFree = rhythm.unit === 'term' && isJuly(today);
  const { from, to } = UNIT_AROUND[rhythm.unit](today);
  const has = held.filter((day) => from <= day && day <= to).length;
  return {
    due,
    isOverdue: !isFree && due < today,
    ...(rhythm.every === 1 && !isFree && { current: { should: rhythm.times, has } }),
  };
};
