import { yearOf } from '../domain/calendar.js';
import { type Preferences, UNSAID, type Wishes } from '../domain/preferences.js';
import { auditOf, changedFields, insert, update } from './changes.js';
import type { Ports } from './ports.js';

const found = async ({ store }: Pick<Ports, 'store'>, personId: string): Promise<Preferences | undefined> =>
  (await store.find('preferences', { personId }))[0];

/** What somebody wants to be reminded of, said or not. */
export const wishesOf = async (ports: Pick<Ports, 'store'>, personId: string): Promise<Wishes> => ({
  ...UNSAID,
  ...(await found(ports, personId)),
});

/** Keeps what somebody says that they want; the rest stays as it was. The same once more changes nothing. */
export const keepPreferences = async (
  ports: Ports,
  personId: string,
  said: Partial<Wishes>,
): Promise<Wishes> => {
  const before = await found(ports, personId);
  if (before !== undefined && changedFields(before, { ...before, ...said }).length === 0) return before;
  const change =
    before === undefined
      ? insert('preferences', {
          id: ports.ids.record(yearOf(ports.clock.now())),
          personId,
          ...UNSAID,
          ...said,
        })
      : update('preferences', before, { ...before, ...said });
  const committed = await ports.store.commit([
    change,
    auditOf(ports, personId, 'keep-preferences', change, before),
  ]);
  // Somebody was first: the same person with two presses at once.
  return committed.ok ? change.record : keepPreferences(ports, personId, said);
};
