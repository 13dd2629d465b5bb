import { yearOf } from '../domain/calendar.js';
import { type EntryChange, isInUse, type KnownEntry } from '../domain/entry-edit.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, insert, update } from './changes.js';
import { knownEntry } from './known-entries.js';
import type { Ports, Put } from './ports.js';
import { refreshKnowledge } from './refresh-knowledge.js';

export interface RetireEntryInput {
  /** Id of Person. */
  readonly by: string;
  readonly entryId: string;
  /** Version of the edit that the card showed; 0 when there was none. */
  readonly expectedVersion: number;
  /** True takes it out of use, false brings it back. */
  readonly retire: boolean;
}

export type RetireEntryRefusal =
  | { readonly kind: 'not_found' }
  /** Somebody was first. */
  | { readonly kind: 'changed'; readonly known: KnownEntry; readonly last: EntryChange | undefined };

const changeOf = (
  ports: Ports,
  { by, retire, entryId }: RetireEntryInput,
  { edit }: KnownEntry,
): Put<'edits'> => {
  const at = ports.clock.now();
  const step: EntryChange = { at, by, change: retire ? 'retired' : 'restored', fields: [] };
  if (edit !== undefined) {
    return update('edits', edit, { ...edit, isRetired: retire, history: [...edit.history, step] });
  }
  const id = ports.ids.record(yearOf(at));
  return insert('edits', { id, entryId, isRetired: retire, history: [step] });
};

/**
 * Takes an entry out of use from the next question on, or brings it back; nothing of it is lost. What is so already
 * stays as it is.
 */
export const retireEntry = async (
  ports: Ports,
  input: RetireEntryInput,
): Promise<Result<KnownEntry, RetireEntryRefusal>> => {
  const { by, entryId, expectedVersion, retire } = input;
  const before = await knownEntry(ports, entryId);
  if (before === undefined) return refused({ kind: 'not_found' });
  if (isInUse(before) !== retire) return ok(before);
  const { entry, edit } = before;
  if ((edit?.version ?? 0) !== expectedVersion) {
    return refused({ kind: 'changed', known: before, last: edit?.history.at(-1) });
  }
  const change = changeOf(ports, input, before);
  const action = retire ? 'retire-entry' : 'restore-entry';
  const committed = await ports.store.commit([change, auditOf(ports, by, action, change, edit)]);
  if (!committed.ok) return retireEntry(ports, input);
  await refreshKnowledge(ports);
  return ok({ entry, edit: change.record });
};
