import type { Rhythm } from '../domain/network.js';
import type { Texts } from '../texts/index.js';

/** How often a network meets: "två gånger per termin", "var tredje vecka". */
export const rhythmWords = ({ networks }: Texts, { times, every, unit }: Rhythm): string => {
  const { rhythms } = networks;
  const { [unit]: words } = rhythms;
  const named = (names: Readonly<Record<number, string>>, number: number): string | undefined =>
    names[number];
  const number = (count: number): string => named(rhythms.numbers, count) ?? String(count);
  const often = times === 1 ? rhythms.once : rhythms.times(number(times));
  if (every === 1) return unit === 'week' && times === 1 ? rhythms.everyWeek : words.often(often);
  if (times > 1) return words.several(often, number(every));
  if (every === 2) return words.other;
  return words.each(named(rhythms.ordinals, every) ?? rhythms.nth(String(every)));
};
