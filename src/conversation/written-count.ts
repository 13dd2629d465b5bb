/** Nothing was typed; what was typed is no number. */
type Count = number | undefined | 'unreadable';

/** A number of people, seats or the like as people write it, such as "42" or "1 200". */
export const readCount = (typed: string): Count => {
  const plain = typed.replace(/\s/g, '');
  if (plain === '') return undefined;
  return /^\d{1,6}$/.test(plain) ? Number(plain) : 'unreadable';
};

/** As {@link readCount}; undefined when it is no number or nothing. */
export const countIn = (typed: string): number | undefined => {
  const read = readCount(typed);
  return typeof read === 'number' ? read : undefined;
};
