import type { IsoDate } from './calendar.js';
import { knownDay } from './event-dates.js';
import type { Training, TrainingSession } from './training.js';
import { type Holidays, workingDaysBetween } from './working-day.js';

/** Council members are reminded of seats that nobody has this many working days before the first session. */
export const REMINDER_WORKING_DAYS = 10;

/** The first session, when its day is known. */
export const firstSessionOf = ({ sessions }: Pick<Training, 'sessions'>): TrainingSession | undefined =>
  sessions
    .filter(({ date }) => date !== undefined)
    .toSorted((a, b) => (a.date?.from ?? '').localeCompare(b.date?.from ?? ''))[0];

/** Whether it is time to remind of seats that nobody has: from two weeks before, and not once it has begun. */
export const isTimeToRemind = (
  training: Pick<Training, 'sessions' | 'state'>,
  today: IsoDate,
  holidays: Holidays,
): boolean => {
  // "Hösten 2027" may begin months later: nobody is reminded before the day is known (I32).
  const day = knownDay(firstSessionOf(training) ?? {});
  return (
    training.state === 'open' &&
    day !== undefined &&
    day > today &&
    workingDaysBetween(today, day, holidays) <= REMINDER_WORKING_DAYS
  );
};
