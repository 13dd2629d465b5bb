/** How wide a text on one line is, in the unit of `size`. */
export type TextWidth = (text: string, size: number) => number;

/** Where the font's tables begin (OpenType 1.9, "Table directory"). */
const tablesIn = (font: DataView): ReadonlyMap<string, number> => {
  const count = font.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)));
      return [tag, font.getUint32(at + 8)];
    }),
  );
};

const tableAt = (tables: ReadonlyMap<string, number>, tag: string): number => {
  const at = tables.get(tag);
  if (at === undefined) throw new Error(`the font has no ${tag}`);
  return at;
};

/** Where the Unicode part of `cmap` begins; its format is 4 ("cmap: segment mapping to delta values"). */
const segmentsAt = (font: DataView, cmap: number): number => {
  const count = font.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const record = cmap + 4 + index * 8;
    const at = cmap + font.getUint32(record + 4);
    if (font.getUint16(record) === 3 && font.getUint16(at) === 4) return at;
  }
  throw new Error('the font has no table of characters that can be read');
};

/** The number of a character's glyph; 0, the box for what is missing, when the font has none. */
const glyphOf = (font: DataView, segments: number, character: number): number => {
  const twice = font.getUint16(segments + 6);
  const ends = segments + 14;
  const starts = ends + twice + 2;
  for (let at = 0; at < twice; at += 2) {
    if (font.getUint16(ends + at) < character) continue;
    const start = font.getUint16(starts + at);
    if (start > character) return 0;
    const delta = font.getUint16(starts + twice + at);
    const offsetAt = starts + 2 * twice + at;
    const offset = font.getUint16(offsetAt);
    if (offset === 0) return (character + delta) % 65_536;
    const glyph = font.getUint16(offsetAt + offset + (character - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) % 65_536;
  }
  return 0;
};

/**
 * Measures texts as a TrueType font draws them, without kerning, which makes a text some hundredths narrower.
 * @throws Error when the font's tables are not those of a TrueType font
 */
export const fontWidths = (content: Uint8Array): TextWidth => {
  const font = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const tables = tablesIn(font);
  const unitsPerEm = font.getUint16(tableAt(tables, 'head') + 18);
  const measured = font.getUint16(tableAt(tables, 'hhea') + 34);
  const metrics = tableAt(tables, 'hmtx');
  const segments = segmentsAt(font, tableAt(tables, 'cmap'));
  const advanceOf = (character: string): number => {
    const glyph = glyphOf(font, segments, character.codePointAt(0) ?? 0);
    return font.getUint16(metrics + Math.min(glyph, measured - 1) * 4);
  };
  return (text, size) =>
    ([...text].reduce((sum, character) => sum + advanceOf(character), 0) * size) / unitsPerEm;
};
