import type { Publication } from '../../src/domain/publication.js';

/** A planned report of 2026, with what a test is about put in its place. */
export const aPublication = (key: string, part: Partial<Publication> = {}): Publication => ({
  id: `2026-${key}`,
  version: 1,
  title: `Rapport ${key}`,
  kind: 'report',
  status: 'planned',
  year: 2026,
  authors: [],
  municipalities: [],
  partners: [],
  enteredBy: '2026-martin',
  ...part,
});
