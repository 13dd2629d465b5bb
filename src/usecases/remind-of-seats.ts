import { type IsoDate, localDate } from '../domain/calendar.js';
import { isTimeToRemind } from '../domain/training-time.js';
import { isWorkingDay } from '../domain/working-day.js';
import { askAboutSeats } from './ask-about-seats.js';
import type { Ports } from './ports.js';

/**
 * Reminds council members, once for each training, of the seats that their municipality has not used shortly before it
 * begins. Not on a day off, nor of a day that has passed before the program came to it: the next has its own.
 */
export const remindOfSeats = async (ports: Ports, day: IsoDate): Promise<void> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (day !== today || !isWorkingDay(today, ports.holidays)) return;
  for (const training of await ports.store.findBy('trainings', 'state', 'open')) {
    if (isTimeToRemind(training, today, ports.holidays)) await askAboutSeats(ports, training, 'reminder');
  }
};
