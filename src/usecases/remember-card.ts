import type { Shown } from '../domain/live-card.js';
import { isErased } from '../domain/pseudonym.js';
import { expecting } from './changes.js';
import { nowHidden, remembered } from './live-cards.js';
import { personOfIdentity } from './people-in-chat.js';
import type { Change, Ports } from './ports.js';

/** A message of a reply in somebody's personal chat. */
export interface RepliedMessage {
  readonly chatId: string;
  readonly messageId: string;
  /** Whose chat it is: an identity of Person. */
  readonly identity: string;
  /** What it shows from now on, if it is something that is kept up to date. */
  readonly shown: Shown | undefined;
}

const changesFor = async (ports: Ports, { identity, shown, ...place }: RepliedMessage): Promise<Change[]> => {
  const person = shown && (await personOfIdentity(ports, identity));
  if (shown === undefined || person === undefined || isErased(person)) return nowHidden(ports, place);
  const changes = await remembered(ports, { to: { personId: person.id }, ...place, shown });
  // Who erases their data meanwhile is not remembered any more.
  return [...changes, expecting('people', person.id, person.version)];
};

/**
 * Remembers what a message shows to whom, so that it can be kept up to date, or that it shows something else now than
 * it did: what somebody is filling in must not be drawn over.
 */
export const rememberCard = async (ports: Ports, message: RepliedMessage): Promise<void> => {
  const changes = await changesFor(ports, message);
  if (changes.length === 0) return;
  // Somebody was first with one of them.
  if (!(await ports.store.commit(changes)).ok) await rememberCard(ports, message);
};
