const charactersIn = (text: string): string[] => [...text.replace(/\s+/g, ' ').trim()];

/** The text on one line of at most `length` characters; one that is cut ends with "…" and never inside a character. */
export const clipped = (text: string, length: number): string => {
  const characters = charactersIn(text);
  if (characters.length <= length) return characters.join('');
  const kept = characters.slice(0, length - 1).join('');
  return `${kept.trimEnd()}…`;
};

/** As {@link clipped}, and never inside a word, unless the word alone is longer than half the line. */
export const clippedToWord = (text: string, length: number): string => {
  const characters = charactersIn(text);
  if (characters.length <= length) return characters.join('');
  const kept = characters.slice(0, length - 1);
  const blank = characters.slice(0, length).lastIndexOf(' ');
  return `${(blank < length / 2 ? kept : kept.slice(0, blank)).join('').trimEnd()}…`;
};
