import type { Owner } from '../domain/rights.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import type { Turn } from './turn.js';

/** Whose activities are: whoever has logged one or done it. One that the person may not reach stands for all. */
export const ownerOf = async (
  { store }: Ports,
  { person }: Turn,
  ids: readonly string[],
): Promise<Owner | undefined> => {
  const found = await Promise.all(ids.map((id) => store.get('activities', id)));
  const owners = found.flatMap((activity): [string, ...string[]][] =>
    activity === undefined ? [] : [[activity.loggedBy, ...activity.staffIds]],
  );
  const personIds = owners.find((their) => !their.includes(person?.id ?? '')) ?? owners[0];
  return personIds && { personIds };
};

/** What the dispatcher asks of a button that touches an activity, and others that the card shows beside it. */
export const OWNERS = {
  about: (
    ports: Ports,
    turn: Turn,
    { activityId, listed = [] }: { readonly activityId: string; readonly listed?: readonly string[] },
  ): Promise<Owner | undefined> => ownerOf(ports, turn, [activityId, ...listed]),
  whose: async (ports: Ports, turn: Turn, owner: Owner): Promise<string | undefined> =>
    'personIds' in owner ? turn.texts.log.notYours(await nameOf(ports, turn, owner.personIds[0])) : undefined,
};
