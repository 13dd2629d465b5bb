/** Named characters that Teams writes; numbers are read as code points. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

const characterOf = (entity: string, name: string): string => {
  if (!name.startsWith('#')) return NAMED.get(name) ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
};

/** Reads each entity once, so that `&amp;lt;` becomes `&lt;` and not `<`. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/gi, characterOf);

/** Words as they are read: HTML entities and invisible spaces as ordinary characters. */
export const plainWords = (text: string): string =>
  decodeEntities(text)
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
