/**
 * Hours to the hundredth: 20 minutes would be endless otherwise, and sums carry what binary fractions add
 * (0.1 + 0.2).
 */
export const roundedHours = (hours: number): number => Math.round(hours * 100) / 100;

/** Whether hours in all are what each of so many people worked, give or take what was rounded off of each share. */
export const addUpTo = (hours: number, hoursPerPerson: number, people: number): boolean =>
  roundedHours(Math.abs(hours - hoursPerPerson * people)) <= roundedHours(people / 100);
