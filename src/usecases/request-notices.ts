import { localDate } from '../domain/calendar.js';
import { staffOf } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import type { RequestAct } from '../domain/request-act.js';
import { followersOf } from '../domain/request-followers.js';
import { isNews } from '../domain/request-news.js';
import { actNotices } from './act-notices.js';
import type { Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

/** Those who work with it, or all of the staff while nobody does. */
const staffFor = async (
  { store, clock, timeZone }: Ports,
  { assignedTo }: Request,
): Promise<readonly string[]> => {
  if (assignedTo.length > 0) return assignedTo;
  return staffOf(await store.find('people'), localDate(clock.now(), timeZone)).map(({ id }) => id);
};

/**
 * What is told of what was done with a request, for the commit that does it. All who follow it but who did it see it on
 * their card; what they are to notice is a message too. Other cards that show it are found by themselves.
 */
export const requestNotices = async (
  ports: Ports,
  doneBy: string,
  request: Request,
  acts: readonly RequestAct[],
): Promise<Put<'notices'>[]> => {
  const { id: requestId, version } = request;
  const followers = followersOf(request).filter((id) => id !== doneBy);
  const isWithdrawn = acts.some(({ kind }) => kind === 'withdraw');
  const staff = isWithdrawn ? (await staffFor(ports, request)).filter((id) => id !== doneBy) : [];
  return [
    ...noticesTo(ports, followers, { kind: 'request_changed', requestId, version }),
    ...(acts.some(isNews) ? noticesTo(ports, followers, { kind: 'request_news', requestId, version }) : []),
    ...noticesTo(ports, staff, { kind: 'request_withdrawn', requestId }),
    ...(await actNotices(ports, doneBy, request, acts)),
  ];
};
