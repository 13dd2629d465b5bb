import { localDate } from '../domain/calendar.js';
import type { Notice } from '../domain/notice.js';
import { type Person, watchersOf } from '../domain/person.js';
import { personalChatOf } from './people-in-chat.js';
import type { Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

const withoutChat = async (ports: Ports, people: readonly Person[]): Promise<string[]> => {
  const unreachable: string[] = [];
  for (const person of people) {
    if ('missing' in (await personalChatOf(ports, person))) unreachable.push(person.id);
  }
  return unreachable;
};

/** Those who are told of a trouble about `about`; when nobody can be reached, those whom it must wait for. */
const toldOf = async (ports: Ports, about: string | undefined): Promise<readonly Person[]> => {
  const people = await ports.store.find('people');
  const today = localDate(ports.clock.now(), ports.timeZone);
  const concerned = about === undefined ? [] : [about];
  const everyone = watchersOf(people, today, concerned);
  const reachable = watchersOf(people, today, [...concerned, ...(await withoutChat(ports, people))]);
  return reachable.length > 0 ? reachable : everyone;
};

/**
 * Notices of a trouble, for the commit that records it. Who has been told of the same today is left out, so
 * that the commit is not refused for it; when it is refused all the same, ask anew.
 */
export const troubleNotices = async (
  ports: Ports,
  notice: Extract<Notice, { kind: 'route_lost' | 'send_failed' }>,
): Promise<Put<'notices'>[]> => {
  const told = await toldOf(ports, notice.personId);
  const puts = noticesTo(
    ports,
    told.map(({ id }) => id),
    notice,
  );
  const earlier = await Promise.all(puts.map(({ record: { key } }) => ports.store.find('notices', { key })));
  return puts.filter((_put, index) => earlier[index]?.length === 0);
};
