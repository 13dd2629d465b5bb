/** The place in the order for whoever comes next: after all that there have been, those who have left too. */
export const nextOrder = (records: readonly { readonly order: number }[]): number =>
  Math.max(0, ...records.map(({ order }) => order)) + 1;
