import { foldInPlace, type Span, without } from './spans.js';

const LINK_WORDS =
  'ihop med|tillsammans med|med|m|i|for|till|hos|at|fran|av|pa|inom|vid|and|with|in|to|on|o|och|&|\\+|den|kl|under|hela|dag|samt|var|sen|resp|by|the|of';
/** Words that tied the removed words to the rest and mean nothing without them. */
const BEFORE_GAP = new RegExp(`(?:^|(?<=[ |]))(?:${LINK_WORDS}) *(?=\\|)`, 'gu');
const AT_START = new RegExp(
  '^(?:[ |,.:;!&+-]+|(?:' +
    'vi|jag|har|hade|haft|holl i|holl|hallit|korde|kort|gjorde|gjort|genomforde|genomfort|deltog (?:pa|i)|deltagit (?:pa|i)|var pa|varit pa|' +
    '(?:lade|lagt|la)(?: ner| ned)?|hjalpte(?: till med)?|hjalpt|beskrivit|beskrev|skrivit|skrev|traffade|motte|ledde|lett|ska ha|ska|skall|planerar|planerat|planerad|' +
    'had|held|ran|did|a|an|the|en|ett|' +
    'pa att|att|at|om|ang\\.?|angaende|kring|gallande|rorande|avseende|about|regarding|on|med|m|for|till|i|av|pa|in|with|o|och' +
    ')(?=[ |,.:;!-]|$)|(?:tva|tre|fyra|fem)(?=[ |,.:;!-]*$))',
  'u',
);
const AT_END =
  /(?:[ |,.:;!&+-]+|(?<=^|[ |])(?:klart?|fardigt?|skickat|skickad|traffades|hade|holl|med|m|i|for|till|hos|om|ang|och|o|&|pa|av|via|per|with|on|and|for))$/u;
const FORMS =
  /(?<![\p{L}\d])(?:(?:via|pa|i|over|on) )?(?:teams|zoom|skype|digitalt|digital|online|hybrid|fysiskt)(?![\p{L}\d-])/gu;

const trimmed = (folded: string): Span => {
  let [start, end] = [0, folded.length];
  for (;;) {
    const lead = AT_START.exec(folded.slice(start, end))?.[0].length ?? 0;
    const tail = lead > 0 ? 0 : (AT_END.exec(folded.slice(start, end))?.[0].length ?? 0);
    if (lead + tail === 0) return { start, end };
    start += lead;
    end -= tail;
  }
};

/** Gaps become a space; a comma stays only between two words that were both left. */
const joined = (text: string): string =>
  text
    .replace(/\|+/g, '|')
    .replace(/(?:[ |]*[,;][ |]*)+/g, ', ')
    .replace(/[ |]+/g, ' ')
    .replace(/ ([,.!?:])/g, '$1')
    .trim();

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A title from what is left of a log line when date, hours, places and kind have been read: "SIP",
 * "Skyddat boende". Empty when nothing is left. `spans` are places in `text`.
 */
export const titleFrom = (text: string, spans: readonly Span[]): string => {
  const gapped = without(text, spans);
  const folded = foldInPlace(gapped);
  const noise = [...folded.matchAll(FORMS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const ties: Span[] = [];
  let rest = without(folded, noise);
  for (let before = ''; before !== rest; ) {
    before = rest;
    const found = [...rest.matchAll(BEFORE_GAP)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    ties.push(...found);
    rest = without(rest, found);
  }
  const { start, end } = trimmed(rest);
  return capitalised(joined(without(gapped, [...noise, ...ties]).slice(start, end)));
};
