import type { Activity } from './activity.js';
import { addDays, type IsoDate } from './calendar.js';

const COMING_DAYS = 14;

/** The last of the days that a digest tells of what is coming in, after the Sunday of its week. */
export const lastComingDay = (sunday: IsoDate): IsoDate => addDays(sunday, COMING_DAYS);

/** Whether an activity is planned for one of those days, by its first. */
export const isComing = ({ state, date, undone }: Activity, sunday: IsoDate): boolean =>
  undone === undefined && state === 'planned' && sunday < date.from && date.from <= lastComingDay(sunday);
