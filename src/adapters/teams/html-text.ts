import { plainWords } from './plain-words.js';

/** A tag stands between the marks; Teams encodes those that are meant as signs. */
const TAG = /<(\/?)([a-z][\w:-]*)(?![\w:-])([^<>]*)>/gi;
/** What ends a line; the rest, such as links, mentions and bold words, stands inside one. */
const LINES: ReadonlySet<string> = new Set(
  'address article blockquote br caption dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table tr ul'.split(
    ' ',
  ),
);
/** The message that somebody replies to, as Teams marks it. */
const REPLIED_TO = 'schema.skype.com/Reply';

const between = (name: string): string => {
  if (LINES.has(name)) return '\n';
  return name === 'td' || name === 'th' ? ' ' : '';
};

/**
 * The words of a message in HTML, a line for each of its lines. What it quotes to reply to is another's and is left
 * out, and so are pictures, files and the addresses of links.
 */
export const wordsOfHtml = (html: string): string => {
  const said: string[] = [];
  /** How many blocks are open since the quotation began; 0 outside. */
  let quoted = 0;
  let from = 0;
  const take = (until: number): void => {
    if (quoted === 0) said.push(html.slice(from, until));
  };
  for (const { 0: tag, 1: closing, 2: name = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    take(index);
    from = index + tag.length;
    const element = name.toLowerCase();
    const isQuote = element === 'blockquote' && (quoted > 0 || attributes.includes(REPLIED_TO));
    if (isQuote && closing === '') quoted += 1;
    else if (element === 'blockquote' && quoted > 0) quoted -= 1;
    if (quoted === 0) said.push(between(element));
  }
  take(html.length);
  return plainWords(said.join('')).replace(/ ?\n[\n ]*/g, '\n');
};
