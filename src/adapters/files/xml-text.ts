/** All that XML 1.0 cannot hold, halves of characters among it. */
const OUTSIDE_XML = /[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** A text without what would make a file unreadable, with one kind of line break. */
export const xmlText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(OUTSIDE_XML, '');

/** As it stands in an element or between quotes. */
export const escapedXml = (text: string): string =>
  xmlText(text).replace(/[<>&"]/g, (sign) => ENTITIES[sign] ?? sign);
