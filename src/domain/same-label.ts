const asCompared = (label: string): string => label.trim().toLocaleLowerCase('sv').replace(/\s+/g, ' ');

/** Whether two things of a year are called the same: capitals and spaces make no difference. */
export const isSameLabel = (one: string, other: string): boolean => asCompared(one) === asCompared(other);
