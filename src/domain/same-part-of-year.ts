import type { Activity } from './activity.js';
import type { IsoDate } from './calendar.js';

/** The activities that begin no later in their year than the day does in its own, so that the years are as long. */
export const inSamePartOfYear = (activities: readonly Activity[], day: IsoDate): readonly Activity[] =>
  activities.filter(({ date }) => date.from.slice('YYYY-'.length) <= day.slice('YYYY-'.length));
