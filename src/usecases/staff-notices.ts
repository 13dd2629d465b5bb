import { localDate } from '../domain/calendar.js';
import type { Notice } from '../domain/notice.js';
import { staffOf } from '../domain/person.js';
import type { Ports, Put } from './ports.js';
import { noticesTo, noticeTo } from './queue-notices.js';
import { staffChannelOf } from './staff-channel.js';

/** To everyone on the staff today in their own chat, except the one who did it. */
export const noticesToEachOfStaff = async (
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

/**
 * Tells everyone on the staff today, except the one who did it; for the commit of what they are told of. A new request
 * is posted in the channel for them instead, when there is one.
 */
export const staffNotices = async (
  ports: Ports,
  doneBy: string,
  notice: Notice,
): Promise<Put<'notices'>[]> => {
  const channel = notice.kind === 'request_filed' ? await staffChannelOf(ports) : undefined;
  if (channel === undefined) return noticesToEachOfStaff(ports, doneBy, notice);
  return [noticeTo(ports, { conversationId: channel.conversationId }, notice)];
};
