/** Whether a word may go on to the next line after the sign without a hyphen. */
const ENDS_LINE = /[-–/]$/u;

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** The longest beginning that fits, at least one character of it, and what is left. */
const brokenWord = (word: string, fits: (text: string) => boolean): readonly [string, string] => {
  const characters = [...graphemes.segment(word)].map(({ segment }) => segment);
  let count = 1;
  const beginning = (length: number): string => {
    const text = characters.slice(0, length).join('');
    return ENDS_LINE.test(text) ? text : `${text}-`;
  };
  while (count + 1 < characters.length && fits(beginning(count + 1))) count += 1;
  return [beginning(count), characters.slice(count).join('')];
};

/** Words with the sign that they may be parted after, such as "plan-" and "kart" of "plan-kart". */
const piecesOf = (word: string): readonly string[] => word.split(/(?<=[^-–/][-–/])(?=.)/u);

/**
 * Parts a text into lines that fit: between words, after a hyphen or a stroke, and inside a word only when it is wider
 * than a whole line. Nothing is left out; at least one line.
 */
export const wrappedLines = (text: string, fits: (line: string) => boolean): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string, space: string): void => {
    const longer = line === '' ? piece : `${line}${space}${piece}`;
    if (fits(longer)) {
      line = longer;
      return;
    }
    if (line !== '') lines.push(line);
    line = piece;
    while (!fits(line) && [...graphemes.segment(line)].length > 1) {
      const [beginning, rest] = brokenWord(line, fits);
      lines.push(beginning);
      line = rest;
    }
  };
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    for (const [index, piece] of piecesOf(word).entries()) put(piece, index === 0 ? ' ' : '');
  }
  return [...lines, line];
};
