/** The text on one line of at most `length` characters; one that is cut ends with "…" and never inside a character. */
export const clipped = (text: string, length: number): string => {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  if (characters.length <= length) return characters.join('');
  const kept = characters.slice(0, length - 1).join('');
  return `${kept.trimEnd()}…`;
};
