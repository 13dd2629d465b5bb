import { addDays, type IsoDate, type IsoInstant, localDate, type TimeZone, weekdayOf } from './calendar.js';

/** Most nights are of use for two weeks. */
const NIGHT_DAYS = 14;
/** The night to a Monday, and what somebody had taken, is also there when a mistake is found after a month. */
const KEPT_DAYS = 35;
const MONDAY = 1;

/** What the time of a backup depends on. */
export interface TakenBackup {
  readonly takenAt: IsoInstant;
  /** Taken by itself every night, and not because somebody or something was about to change a lot. */
  readonly isNightly: boolean;
}

/** The day that a backup is taken away by itself. The day it was taken is the unit's own, by its time zone. */
export const lapseOf = ({ takenAt, isNightly }: TakenBackup, zone: TimeZone): IsoDate => {
  const day = localDate(takenAt, zone);
  return addDays(day, isNightly && weekdayOf(day) !== MONDAY ? NIGHT_DAYS : KEPT_DAYS);
};

/** Those to take away: their day has come. The newest of all stays, however old it is. */
export const lapsedOf = <B extends { readonly takenAt: IsoInstant; readonly lapsesOn?: IsoDate }>(
  kept: readonly B[],
  today: IsoDate,
): readonly B[] => {
  const newest = kept
    .map((each) => each.takenAt)
    .toSorted()
    .at(-1);
  return kept.filter(
    ({ takenAt, lapsesOn }) => takenAt !== newest && lapsesOn !== undefined && lapsesOn <= today,
  );
};
