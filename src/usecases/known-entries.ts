import { localDate, yearOf } from '../domain/calendar.js';
import { type KnownEntry, knownEntries } from '../domain/entry-edit.js';
import { termsOf } from '../language/terms.js';
import type { Ports } from './ports.js';

type Edited = Pick<Ports, 'store' | 'knowledge'>;

/** Every entry, those out of use too. */
export const allEntries = async ({ store, knowledge }: Edited): Promise<readonly KnownEntry[]> =>
  knownEntries(knowledge.files, await store.find('edits'));

/** One entry, in use or not. */
export const knownEntry = async (
  { store, knowledge }: Edited,
  id: string,
): Promise<KnownEntry | undefined> => {
  const edits = await store.find('edits', { entryId: id });
  return knownEntries(
    knowledge.files.filter((file) => file.id === id),
    edits,
  )[0];
};

/** When somebody last changed it in Teams; empty when nobody has. */
const lastChange = ({ edit }: KnownEntry): string => edit?.history.at(-1)?.at ?? '';

/** Those that were changed in Teams, the latest first. */
export const changedEntries = async (ports: Edited): Promise<readonly KnownEntry[]> =>
  (await allEntries(ports))
    .filter(({ edit }) => edit !== undefined)
    .toSorted((a, b) => lastChange(b).localeCompare(lastChange(a)));

const named = ({ entry }: KnownEntry): string => `${entry.title} ${entry.alsoCalled.join(' ')} ${entry.id}`;

/** Whether every word that was written begins a word of the entry's names. */
const isNamed = (known: KnownEntry, wanted: readonly string[]): boolean => {
  const terms = termsOf(named(known));
  return wanted.length > 0 && wanted.every((word) => terms.some((term) => term.startsWith(word)));
};

/** What staff look for: the entries so named, those out of use too, and then what a question would find. */
export const findEntries = async (
  ports: Edited & Pick<Ports, 'clock' | 'timeZone'>,
  words: string,
): Promise<readonly KnownEntry[]> => {
  const all = await allEntries(ports);
  const wanted = termsOf(words);
  const byName = all.filter((known) => isNamed(known, wanted));
  const byText = ports.knowledge
    .search(words, yearOf(localDate(ports.clock.now(), ports.timeZone)))
    .flatMap(({ entry }) => all.filter((known) => known.entry.id === entry.id));
  return [...new Set([...byName, ...byText])];
};
