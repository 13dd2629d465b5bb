const PATTERN = /^F(\d{4})-(\d{3,})$/;

/** The 14 of `F2026-014`. */
export const runningNumberOf = (number: string): number => Number(PATTERN.exec(number)?.[2]);

/** However people write it, with or without the letter and the noughts. */
const WRITTEN = /^f? ?(\d{4}) ?[-–] ?0*(\d{1,6})$/i;

/** A number as people write it, such as "f2026-14", as requests have it; undefined for what is none. */
export const readRequestNumber = (written: string): string | undefined => {
  const [, year, running] = WRITTEN.exec(written.trim()) ?? [];
  return year === undefined || running === undefined ? undefined : `F${year}-${running.padStart(3, '0')}`;
};

const runningNumberIn = (number: string, year: number): number => {
  const [, itsYear, running] = PATTERN.exec(number) ?? [];
  return Number(itsYear) === year ? Number(running) : 0;
};

/**
 * The number after the highest of the calendar year: `F2026-001` is the first, `F2026-1000` follows
 * `F2026-999`. Gaps are never filled, so that a number names one request for ever.
 */
export const nextRequestNumber = (taken: readonly string[], year: number): string => {
  const highest = taken.reduce((most, number) => Math.max(most, runningNumberIn(number, year)), 0);
  return `F${year}-${String(highest + 1).padStart(3, '0')}`;
};

/** In the order they were given, oldest first: `F2026-999` comes before `F2026-1000`. */
export const compareRequestNumbers = (a: string, b: string): number =>
  a.localeCompare(b, 'sv', { numeric: true });
