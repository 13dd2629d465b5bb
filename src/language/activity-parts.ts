import type { ReadField, ReadPart } from './activity-reading.js';
import type { Span } from './spans.js';

/** Places in the text that were read into each field. */
export type PlacesOf = Readonly<Partial<Record<ReadField, readonly Span[]>>>;

/** Words as they were written, each place with its field, in the order they stand. */
export const partsOf = (text: string, places: PlacesOf): readonly ReadPart[] =>
  Object.entries(places)
    .flatMap(([field, spans]) => spans.map((span) => ({ field: field as ReadField, ...span })))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ field, start, end }) => ({ field, words: text.slice(start, end).trim() }));
