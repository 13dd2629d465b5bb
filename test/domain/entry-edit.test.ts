import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/adapters/catalogue/load-catalogue.js';
import { type EntryEdit, entriesInUse, knownEntries } from '../../src/domain/entry-edit.js';
import { anEntry } from '../support/builders.js';

const FILES = [anEntry('bbic'), anEntry('sip')];
const edit = (entryId: string, overrides: Partial<EntryEdit> = {}): EntryEdit => ({
  id: `2026-${entryId}`,
  version: 1,
  entryId,
  isRetired: false,
  history: [],
  ...overrides,
});
const changed = anEntry('bbic', { text: 'Nytt.' });
const added = anEntry('ny');

describe('the entries in use', () => {
  it.each<[string, readonly EntryEdit[], readonly object[]]>([
    ['are the files when nobody has changed any', [], FILES],
    [
      'are what staff say in the place of a file',
      [edit('bbic', { entry: changed })],
      [changed, anEntry('sip')],
    ],
    [
      'hold what staff have added, in its place',
      [edit('ny', { entry: added })],
      [anEntry('bbic'), added, anEntry('sip')],
    ],
    ['lack a file that is retired', [edit('bbic', { isRetired: true })], [anEntry('sip')]],
    [
      'lack a changed one that is retired',
      [edit('bbic', { entry: changed, isRetired: true })],
      [anEntry('sip')],
    ],
    ['hold the file again that is brought back', [edit('bbic')], FILES],
    ['lack what neither a file nor anybody says any more', [edit('borta')], FILES],
  ])('%s', (_what, edits, entries) => {
    expect(entriesInUse(FILES, edits)).toEqual(entries);
  });

  it('are in the order of the files, so that an edit does not change which of two as good answers comes first', () => {
    const files = loadCatalogue();
    expect(entriesInUse(files, [edit('bbic')])).toEqual(files);
  });

  it('are known with the retired ones and their history', () => {
    const retired = edit('bbic', { isRetired: true });
    expect(knownEntries(FILES, [retired])).toEqual([
      { entry: anEntry('bbic'), edit: retired },
      { entry: anEntry('sip') },
    ]);
  });
});
