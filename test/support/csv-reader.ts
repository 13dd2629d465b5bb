/** Reads a table as a spreadsheet does, letter by letter; knows nothing of how the bot writes one. */
export const readCsv = (bytes: Uint8Array): string[][] => {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text[0] !== '\uFEFF') throw new Error('no mark of UTF-8');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === ';') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else if (sign === '\r' || sign === '\n') throw new Error('half a line break outside quotes');
    else cell += sign;
  }
  if (cell !== '' || row.length > 0 || isQuoted) throw new Error('the last line does not end');
  return rows;
};
