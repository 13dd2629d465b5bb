import { localDate } from '../domain/calendar.js';
import { pseudonymPerson } from '../domain/pseudonym.js';
import { ok, type Result, refused } from '../domain/result.js';
import { keepsManager } from '../domain/succession.js';
import type { Somebody } from '../domain/traces.js';
import { soughtBy } from './collect-own-data.js';
import { discardContent } from './end-offer.js';
import { eraseChanges, newPseudonym } from './erase-changes.js';
import { discardImportsOf } from './kept-import.js';
import type { Change, Ports } from './ports.js';
import { refreshAfter } from './refresh-knowledge.js';
import { registryInTurn } from './registry-in-turn.js';
import { seatWaitingFor } from './seat-waiting.js';

export type EraseRefusal =
  /** Days would be without an FoU manager that have one now. */
  | 'last_manager'
  /** Others kept changing what is held on the person; nothing was erased. */
  | 'busy';

/** Every lost race means that somebody else has written, so this many in a row are not to be expected. */
const MAX_ATTEMPTS = 50;

/** Whether somebody must first give the unit another FoU manager. */
export const isLastManager = async (ports: Ports, { identity }: Somebody): Promise<boolean> => {
  const people = await ports.store.find('people');
  const today = localDate(ports.clock.now(), ports.timeZone);
  const without = people.map((person) =>
    person.identity === identity
      ? { ...person, ...pseudonymPerson(person, newPseudonym(ports), today) }
      : person,
  );
  return !keepsManager(people, without, today);
};

const discardOffers = async (ports: Ports, changes: readonly Change[]): Promise<void> => {
  if (ports.offeredFiles === undefined) return;
  for (const change of changes) {
    if (change.op === 'remove' && change.collection === 'offers') await discardContent(ports, change.id);
  }
};

/** Gives the seats that the changes have freed to those who wait for them. */
const handOnSeats = async (ports: Ports, changes: readonly Change[]): Promise<void> => {
  const freed = changes.flatMap((change) =>
    change.op === 'put' && change.collection === 'registrations' ? [change.record.eventId] : [],
  );
  for (const eventId of new Set(freed)) await seatWaitingFor(ports, 'system', eventId);
};

const erase = async (ports: Ports, somebody: Somebody): Promise<Result<void, EraseRefusal>> => {
  const { who } = await soughtBy(ports, somebody);
  const pseudonym = newPseudonym(ports);
  let isErased = false;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (await isLastManager(ports, who)) return refused('last_manager');
    const changes = await eraseChanges(ports, who, { pseudonym });
    if (changes.length === 0) return ok(undefined);
    if (!(await ports.store.commit(changes)).ok) continue;
    isErased = true;
    await refreshAfter(ports, changes);
    await discardOffers(ports, changes);
    await handOnSeats(ports, changes);
    if (who.id !== undefined) await discardImportsOf(ports, who.id);
  }
  return isErased ? ok(undefined) : refused('busy');
};

/**
 * Erases a person's data (design section 10): the records stay, under a pseudonym that nothing leads back from. What
 * somebody else was just writing of them is looked for again, until nothing is left.
 */
export const erasePerson = (ports: Ports, somebody: Somebody): Promise<Result<void, EraseRefusal>> =>
  registryInTurn(ports, () => erase(ports, somebody));
