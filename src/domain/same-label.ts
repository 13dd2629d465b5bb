/** What a thing of a year is known again by: capitals and spaces make no difference. To find one among thousands by. */
export const labelKey = (label: string): string => label.trim().toLocaleLowerCase('sv').replace(/\s+/g, ' ');

/** Whether two things of a year are called the same. */
export const isSameLabel = (one: string, other: string): boolean => labelKey(one) === labelKey(other);
