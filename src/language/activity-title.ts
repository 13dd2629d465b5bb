import { foldInPlace, type Span, spanOf, without } from './spans.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that tied the removed words to the rest and mean nothing without them. */
const LINKS = words(
  `ihop tillsammans med m i for till hos at fran av pa inom vid and with in to on o och & + den kl under hela dag samt var
   sen sedan resp respektive by the of mellan plus ca cirka a @ - totalt sammanlagt
   ny nytt nya kort kortare langt langre snabb snabbt extra sedvanlig sedvanligt vanlig vanligt inledande avslutande gemensam gemensamt`,
);
/** Words that a title does not begin with: who did it, that it was done, and what ties it to its subject. */
const OPENING = words(
  `vi jag har hade haft holl hallit halla korde kort kora gjorde gjort gora genomforde genomfort genomfora deltog deltagit delta var varit vara lade lagt la ner
   ned hjalpte hjalpt hjalpa beskrivit beskrev skrivit skrev traffade traffat traffa motte mott ledde lett ska skall ha planerar
   planerat planerad planerade sammanlagt totalt blev blir had held ran did a an the en ett pa att at om ang angaende kring gallande rorande
   avseende about regarding on med m for till i av in with o och & + - ca cirka ungefar det handlade gick ut sen sedan forst dessutom aven klart klar fardigt fardig
   idag eh okej ok hej jo ja logga logged allt alltihop bada inte ej`,
);
/** Words that a title does not end with. */
const CLOSING = words(
  `klar klart fardig fardigt skickat skickad skickats traffades hade holl holls med m i for till hos om ang och o & + - pa av via per with on and
   ca cirka typ ungefar sammanlagt totalt den kl tack allt alltihop bada inte ej`,
);
/** Alone they say nothing; left when a count has lost its noun. */
const BARE_NUMBERS = words('en ett tva tre fyra fem sex');

/** How it was held is no subject, and no field either. */
const FORMS =
  /(?<![\p{L}\d])(?:(?:(?:via|pa|i|over|on) )?(?:teams|zoom|skype|digitalt|digital|online|hybrid|fysiskt)|(?:per|via|pa|over) (?:telefon|tele|mejl|mail|lank))(?![\p{L}\d-])/gu;
/** Time of day without a time. */
const TIMES_OF_DAY =
  /(?<![\p{L}\d])(?:(?:pa|under|i|tidigt|sent) )?(?:formiddag(?:en)?|eftermiddag(?:en)?|morgonen|kvall(?:en)?|lunchen|fm|em)(?![\p{L}\d-])/gu;

const TOKEN = /\|+|[^\s|,;]+|[,;]/gu;
const GAP = '|';
const STARTING_MARKS = /^[-–—.:!&+*•"”“']+/u;
const ENDING_MARKS = /(?<![-–—.:!&+*"”“'])[-–—.:!&+*"”“']+$/u;
const SENTENCE_END = /(?:[\p{L}\d)]{2}|^)[.!]$/u;
/** Their full stop ends no sentence. */
const ABBREVIATIONS = words('ca kl tim min bl.a t.ex m.m o.d ang resp st ek inkl uppl');

interface Token extends Span {
  /** Folded, without the marks around it. */
  readonly bare: string;
  /** A stretch that has been read. */
  readonly isGap: boolean;
  readonly isComma: boolean;
}

const tokensOf = (folded: string): Token[] =>
  [...folded.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    bare: word.replace(STARTING_MARKS, '').replace(ENDING_MARKS, ''),
    isGap: word.startsWith(GAP) || /^[.!?:]+$/.test(word),
    isComma: /^[,;]$/.test(word),
  }));

/** Marks the words that tie what was read to the rest: those right before a gap. */
const tiesIn = (tokens: readonly Token[], folded: string): ReadonlySet<Token> => {
  const ties = new Set<Token>();
  let isBeforeGap = false;
  for (const token of tokens.toReversed()) {
    if (token.isGap) {
      isBeforeGap = true;
      continue;
    }
    const word = folded.slice(token.start, token.end);
    isBeforeGap = isBeforeGap && LINKS.has(word.replace(/\.$/, ''));
    if (isBeforeGap) ties.add(token);
  }
  return ties;
};

const isOpening = ({ bare, isGap, isComma }: Token): boolean =>
  isGap || isComma || bare === '' || OPENING.has(bare);
const isClosing = ({ bare, isGap, isComma }: Token): boolean =>
  isGap || isComma || bare === '' || CLOSING.has(bare);

/** Without the words at both ends that say nothing by themselves. */
const trimmed = (tokens: readonly Token[]): readonly Token[] => {
  let [from, to] = [0, tokens.length];
  const at = (index: number): Token | undefined => tokens[index];
  const isIn = (index: number, test: (token: Token) => boolean): boolean => {
    const token = at(index);
    return token !== undefined && from < to && test(token);
  };
  while (isIn(from, isOpening)) from += 1;
  while (isIn(to - 1, isClosing)) to -= 1;
  const rest = tokens.slice(from, to);
  const kept = rest.filter(({ isGap, isComma }) => !isGap && !isComma);
  const saysNothing = kept.every(({ bare }) => BARE_NUMBERS.has(bare) || !/\p{L}/u.test(bare));
  return saysNothing ? [] : rest;
};

/** Sentences that something was read from are about the activity; the others are remarks on it. */
const withoutRemarks = (tokens: readonly Token[], text: string, isRead: (span: Span) => boolean): Token[] => {
  const sentences: Token[][] = [[]];
  tokens.forEach((token, index) => {
    sentences.at(-1)?.push(token);
    const word = text.slice(token.start, token.end);
    const next = tokens[index + 1];
    const isEnd = SENTENCE_END.test(word) && !ABBREVIATIONS.has(token.bare);
    if (isEnd && next !== undefined && /^[\p{Lu}\d|]/u.test(text.slice(next.start))) sentences.push([]);
  });
  const about = sentences.filter((sentence) => {
    const [first, last] = [sentence[0], sentence.at(-1)];
    return first !== undefined && last !== undefined && isRead({ start: first.start, end: last.end });
  });
  return about.length === 0 ? [...tokens] : about.flat();
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A title and the words that it is made of, in order. */
export interface Title {
  /** Empty when nothing is left. */
  readonly title: string;
  readonly spans: readonly Span[];
  /** Words that were neither read nor put in the title, and are more than ties. */
  readonly leftOver: readonly Span[];
}

/** Stretches of neighbouring words. */
const stretches = (tokens: readonly Token[], all: readonly Token[]): Span[] => {
  const spans: { start: number; end: number }[] = [];
  let before: Token | undefined;
  const follows = new Map(all.map((token, index) => [token, all[index - 1]] as const));
  for (const token of tokens) {
    const last = spans.at(-1);
    if (last !== undefined && follows.get(token) === before) last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
    before = token;
  }
  return spans;
};

/**
 * A title from what is left of a log line when date, hours, places and kind have been read: "SIP",
 * "Skyddat boende". `read` are places in `text` that the title does without; `about` are places that were read,
 * whether or not the title keeps them, and `passedOver` words that are no subject wherever they stand.
 */
export const titleFrom = (
  text: string,
  read: readonly Span[],
  about: readonly Span[] = read,
  passedOver: readonly RegExp[] = [FORMS, TIMES_OF_DAY],
): Title => {
  const gapped = without(text, read);
  const noise = passedOver.flatMap((pattern) => [...foldInPlace(gapped).matchAll(pattern)].map(spanOf));
  const folded = without(foldInPlace(gapped), noise);
  const all = tokensOf(folded);
  const ties = tiesIn(all, folded);
  const isAbout = (sentence: Span): boolean =>
    about.some(({ start, end }) => start < sentence.end && sentence.start < end);
  const told = withoutRemarks(all, text, isAbout);
  const kept = trimmed(told.filter((token) => !ties.has(token)));

  let title = '';
  let separator = '';
  for (const { start, end, isGap, isComma } of kept) {
    if (isGap) separator ||= ' ';
    else if (isComma) separator = ', ';
    else {
      title += title === '' ? '' : separator || ' ';
      title += text.slice(start, end);
      separator = '';
    }
  }
  const words = kept.filter(({ isGap, isComma }) => !isGap && !isComma);
  const used = new Set(words);
  const isTie = (token: Token): boolean =>
    ties.has(token) || isOpening(token) || isClosing(token) || !/[\p{L}\d]/u.test(token.bare);
  const isTold = new Set(told);
  const left = all.filter((token) => (isTold.has(token) ? !used.has(token) && !isTie(token) : !token.isGap));
  return {
    title: capitalised(
      title
        .replace(/^[-–—.:!&+]+/u, '')
        .replace(/(?<![-–—.:!&+])[-–—.:!&+]+$/u, '')
        .trim(),
    ),
    spans: stretches(words, all),
    leftOver: [...stretches(left, all), ...noise].toSorted((a, b) => a.start - b.start),
  };
};
