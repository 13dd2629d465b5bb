import { isDeepStrictEqual } from 'node:util';
import { localDate, yearOf } from '../domain/calendar.js';
import type { EntryContent } from '../domain/catalogue-entry.js';
import type { EntryChange, EntryEdit, KnownEntry } from '../domain/entry-edit.js';
import { entryIdFor } from '../domain/entry-id.js';
import { type EntryProblem, entryProblems } from '../domain/entry-problems.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, changedFields, insert, update } from './changes.js';
import { allEntries } from './known-entries.js';
import type { Change, Ports, Put } from './ports.js';
import { refreshKnowledge } from './refresh-knowledge.js';
import { endingChanges, groupSeen, type SeenGroup } from './unanswered-groups.js';

export interface SaveEntryInput {
  /** Id of Person. */
  readonly by: string;
  /** The one to change; missing for a new entry. */
  readonly entryId?: string;
  /** Version of the edit that the form showed; 0 when there was none. */
  readonly expectedVersion: number;
  /** Minted when the form was drawn. */
  readonly submissionId: string;
  readonly content: EntryContent;
  /** The questions that it is written to answer. */
  readonly answers?: SeenGroup;
}

export type SaveEntryRefusal =
  | { readonly kind: 'problems'; readonly problems: readonly (EntryProblem | 'title_taken')[] }
  | { readonly kind: 'not_found' }
  /** Somebody was first. */
  | { readonly kind: 'changed'; readonly known: KnownEntry; readonly last: EntryChange | undefined }
  /** The form of a new entry, sent by somebody else. */
  | { readonly kind: 'sent_by_another'; readonly by: string | undefined };

export interface SavedEntry {
  readonly known: KnownEntry;
  /** How many questions it was written to answer. */
  readonly answered: number;
}

const sameTitle = (a: string, b: string): boolean => a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');

const problemsOf = (
  ports: Ports,
  { content, entryId }: SaveEntryInput,
  all: readonly KnownEntry[],
): readonly (EntryProblem | 'title_taken')[] => {
  const thisYear = yearOf(localDate(ports.clock.now(), ports.timeZone));
  const isTaken = all.some(({ entry }) => entry.id !== entryId && sameTitle(entry.title, content.title));
  return [...entryProblems(content, thisYear), ...(isTaken ? (['title_taken'] as const) : [])];
};

const added = (ports: Ports, input: SaveEntryInput, all: readonly KnownEntry[]): Put<'edits'> => {
  const { by, submissionId, content } = input;
  const at = ports.clock.now();
  const entryId = entryIdFor(content.title, new Set(all.map(({ entry }) => entry.id)));
  return insert('edits', {
    id: ports.ids.record(yearOf(at)),
    entryId,
    entry: { id: entryId, ...content },
    isRetired: false,
    history: [{ at, by, change: 'added', fields: [] }],
    submissionId,
  });
};

const changed = (ports: Ports, input: SaveEntryInput, { entry, edit }: KnownEntry): Put<'edits'> => {
  const { by, content } = input;
  const at = ports.clock.now();
  const after = { id: entry.id, ...content };
  const step: EntryChange = { at, by, change: 'changed', fields: changedFields(entry, after) };
  if (edit === undefined) {
    const id = ports.ids.record(yearOf(at));
    return insert('edits', { id, entryId: entry.id, entry: after, isRetired: false, history: [step] });
  }
  return update('edits', edit, { ...edit, entry: after, history: [...edit.history, step] });
};

/** The same form again has done its work; what others have saved meanwhile stays. */
const earlier = async (
  { store }: Ports,
  { by, submissionId, entryId }: SaveEntryInput,
): Promise<Result<EntryEdit, SaveEntryRefusal> | undefined> => {
  if (entryId !== undefined) return undefined;
  const [edit] = await store.find('edits', { submissionId });
  if (edit === undefined) return undefined;
  const first = edit.history[0]?.by;
  return first === by ? ok(edit) : refused({ kind: 'sent_by_another', by: first });
};

/**
 * Saves a new entry, or what one says from now on, and ends the questions that it answers in the same commit. It is in
 * force from the next question. Two who save at once: one wins and the other learns who. The same form sent twice is
 * no conflict.
 */
export const saveEntry = async (
  ports: Ports,
  input: SaveEntryInput,
): Promise<Result<SavedEntry, SaveEntryRefusal>> => {
  const { by, entryId, content, expectedVersion, answers } = input;
  const all = await allEntries(ports);
  const sent = await earlier(ports, input);
  if (sent !== undefined) {
    if (!sent.ok) return sent;
    const known = all.find(({ entry }) => entry.id === sent.value.entryId);
    return known === undefined ? refused({ kind: 'not_found' }) : ok({ known, answered: 0 });
  }
  const problems = problemsOf(ports, input, all);
  if (problems.length > 0) return refused({ kind: 'problems', problems });
  const before = all.find(({ entry }) => entry.id === entryId);
  if (entryId !== undefined && before === undefined) return refused({ kind: 'not_found' });
  if (before !== undefined) {
    if (isDeepStrictEqual(before.entry, { id: entryId, ...content })) {
      return ok({ known: before, answered: 0 });
    }
    const { edit } = before;
    if ((edit?.version ?? 0) !== expectedVersion) {
      return refused({ kind: 'changed', known: before, last: edit?.history.at(-1) });
    }
  }

  const change = before === undefined ? added(ports, input, all) : changed(ports, input, before);
  const group = answers && (await groupSeen(ports, answers));
  const ending =
    group && endingChanges(ports, by, group, { how: 'answered', entryId: change.record.entryId });
  const action = before === undefined ? 'add-entry' : 'change-entry';
  const changes: readonly Change[] = [
    change,
    auditOf(ports, by, action, change, before?.edit),
    ...(ending ?? []),
  ];
  // Somebody was first with the entry, its id or a question, and the next look tells what they did.
  if (!(await ports.store.commit(changes)).ok) return saveEntry(ports, input);
  await refreshKnowledge(ports);
  const entry = change.record.entry ?? before?.entry;
  if (entry === undefined) throw new Error('a saved entry says nothing');
  return ok({ known: { entry, edit: change.record }, answered: group?.questions.length ?? 0 });
};
