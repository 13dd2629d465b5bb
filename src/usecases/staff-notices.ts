import { localDate } from '../domain/calendar.js';
import type { Notice } from '../domain/notice.js';
import { staffOf } from '../domain/person.js';
import type { Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

/** Tells everyone on the staff today, except the one who did it; for the commit of what they are told of. */
export const staffNotices = async (
  ports: Ports,
  doneBy: string,
  notice: Notice,
): Promise<Put<'notices'>[]> => {
  const people = await ports.store.find('people');
  const staff = staffOf(people, localDate(ports.clock.now(), ports.timeZone)).map(({ id }) => id);
  return noticesTo(
    ports,
    staff.filter((id) => id !== doneBy),
    notice,
  );
};
