/** Whether `edits` letters left out, put in, changed or swapped with the next turn one word into the other. */
export const isMisspelt = (one: string, other: string, edits: number): boolean => {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [a, b] = [one.slice(same), other.slice(same)];
  if (a === b) return true;
  if (edits === 0) return false;
  const isSwapped = a.length > 1 && a[0] === b[1] && a[1] === b[0];
  return (
    isMisspelt(a.slice(1), b, edits - 1) ||
    isMisspelt(a, b.slice(1), edits - 1) ||
    isMisspelt(a.slice(1), b.slice(1), edits - 1) ||
    (isSwapped && isMisspelt(a.slice(2), b.slice(2), edits - 1))
  );
};
