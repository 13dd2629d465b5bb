/**
 * Hours to the hundredth: 20 minutes would be endless otherwise, and sums carry what binary fractions add
 * (0.1 + 0.2).
 */
export const roundedHours = (hours: number): number => Math.round(hours * 100) / 100;
