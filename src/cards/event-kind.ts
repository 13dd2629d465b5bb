import type { Event } from '../domain/event.js';
import type { Texts } from '../texts/index.js';

/** Shorter words of a label say nothing by themselves. */
const SHORTEST_NAME = 6;

/** The kind of an event in words, unless a word of its title says it or there is nothing to say. */
export const kindUnsaid = (
  { labels }: Texts,
  { kind, title }: Pick<Event, 'kind' | 'title'>,
): string | undefined => {
  const label = labels.kinds[kind];
  const names = label
    .toLowerCase()
    .split(' ')
    .filter((name) => name.length >= SHORTEST_NAME);
  const isSaid = names.some((name) => title.toLowerCase().includes(name));
  return kind === 'other' || isSaid ? undefined : label;
};
