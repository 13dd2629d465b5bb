import { foldInPlace, type Span, spanOf } from './spans.js';

export interface Colleagues {
  /** First names, those that are known as the staff list spells them, in the order they stand. */
  readonly names: readonly string[];
  readonly spans: readonly Span[];
  /** False when they did it in the writer's place: "Martin höll workshop", "åt Martin: …". */
  readonly writerTookPart: boolean;
}

const NAME = "\\p{Lu}[\\p{L}'’-]*";
const AND = '(?: och | o | and | & | \\+ | samt |, )';
const LIST = `${NAME}(?:${AND}${NAME}){0,5}`;
const NOT_IN_A_WORD = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';
/** Verbs of work that somebody else can have done, folded; "har" and "ska" before the rest of theirs. */
const DID =
  '(?:har hållit|har haft|har kört|ska hålla|ska ha|ska köra|höll|hade|körde|gjorde|ledde|bollade|träffade|föreläste|skrev|besökte|presenterade|utbildade|handledde|deltog|var på|var i|medverkade|håller|kör|har|holl|korde|held|ran|had)';
/** What begins a sentence with a capital and is nobody's name. */
const NO_NAME =
  /^(?:vi|jag|hon|han|de|ni|man|det|den|igår|idag|imorgon|imorse|sen|sedan|nu|i|på|fou|workshopen?|nätverket|bollplank|gruppen|alla|samtliga|kommunen|teamet|personalen|cheferna|enheten|socialtjänsten|rådet|styrgruppen|we|i|they|he|she|it)$/iu;

const pattern = (source: string): RegExp => new RegExp(source, 'gu');
const ME_AND = pattern(
  `${NOT_IN_A_WORD}(?:[Jj]ag|[Vv]i|I|[Mm]e)(?:,| och| o| and| &| \\+| samt| \\() ?(${LIST})`,
);
const AND_ME = pattern(
  `${NOT_IN_A_WORD}(${LIST})(?:,? (?:och|o|and|&|\\+|samt)) (?:jag|I|me|undertecknad)${END}`,
);
const WITH = pattern(
  `${NOT_IN_A_WORD}(?:ihop med|tillsammans med|med|m|with)(?: kollegan?| min kollega)? (${LIST})`,
);
const FOR = pattern(
  `${NOT_IN_A_WORD}(?:[Åå]t|[Åå]|[Ff]ör|[Oo]n behalf of|[Ff]or) (${LIST})(?: ?:|s räkning|s vägnar|$)`,
);
/** "åt Martin 2 tim bollplank": in the writer's place, where it begins so. */
const FOR_FIRST = pattern(`^(?:[Åå]t|[Ff]ör|[Ff]or) (${LIST})${END}`);
const TITLED = pattern(`(?:^|(?<=[.;\\n] ?))(${LIST}) ?:`);
const SUBJECT = pattern(`(?:^|(?<=[.:;,(\\n|] ?|\\b(?:att|men|och|when|that) ))(${LIST}) ${DID}${END}`);
/** What only a person does, before which a name that is not known is taken for one; never "Nätverket höll". */
const STRANGER_LED = pattern(
  `(?:^|(?<=[.;\\n] ?))(?!\\p{Lu}\\p{L}*(?:dagen|gruppen|erna|arna|orna|verket|rådet|mötet|enheten|teamet)${END})(\\p{Lu}\\p{Ll}{1,15}) (?:höll|körde|ledde|föreläste|bollade|har hållit|har kört|ska hålla)${END}`,
);
const AFTER_VERB = pattern(`${NOT_IN_A_WORD}${DID} (${LIST})`);
const BY = pattern(`${NOT_IN_A_WORD}(?:av|by) (${LIST})`);
const EACH_NAME = new RegExp(NAME, 'gu');
const WRITER = /(?<![\p{L}\d])(?:jag|vi|mig|oss|we)(?![\p{L}\d])/u;

interface Named extends Span {
  readonly name: string;
}

const namesIn = (match: RegExpMatchArray): Named[] => {
  const list = match[1] ?? '';
  const start = spanOf(match).start + match[0].indexOf(list);
  return [...list.matchAll(EACH_NAME)].map(({ 0: name, index }) => ({
    name,
    start: start + index,
    end: start + index + name.length,
  }));
};

const WORD = /\p{L}[\p{L}'’-]*/gu;

/** The names up to the first that is not known: "med Martin och Finsam" is with Martin. */
const upToStranger = (names: readonly Named[], isKnown: (name: string) => boolean): readonly Named[] => {
  const stranger = names.findIndex(({ name }) => !isKnown(name));
  return stranger === -1 ? names : names.slice(0, stranger);
};

/** The text with known names in capitals, as people in a hurry do not write them. */
const withCapitals = (text: string, known: ReadonlyMap<string, string>): string => {
  const letters = text.split('');
  for (const { 0: word, index } of foldInPlace(text).matchAll(WORD)) {
    if (known.has(word)) letters[index] = (letters[index] ?? '').toUpperCase();
  }
  return letters.join('');
};

/** Where the words begin and end that the names stand in. */
type Extent = 'whole' | 'to last name' | 'names';

interface Form {
  readonly pattern: RegExp;
  readonly extent: Extent;
  readonly isTogether: boolean;
  /** Whether a name that is not known counts too. */
  readonly strangers: boolean;
}

const FORMS: readonly Form[] = [
  { pattern: ME_AND, extent: 'to last name', isTogether: true, strangers: true },
  { pattern: AND_ME, extent: 'whole', isTogether: true, strangers: true },
  { pattern: WITH, extent: 'to last name', isTogether: true, strangers: false },
  { pattern: FOR, extent: 'whole', isTogether: false, strangers: false },
  { pattern: FOR_FIRST, extent: 'to last name', isTogether: false, strangers: false },
  { pattern: TITLED, extent: 'names', isTogether: false, strangers: false },
  { pattern: SUBJECT, extent: 'names', isTogether: false, strangers: false },
  { pattern: STRANGER_LED, extent: 'names', isTogether: false, strangers: true },
  { pattern: AFTER_VERB, extent: 'names', isTogether: false, strangers: false },
  { pattern: BY, extent: 'to last name', isTogether: false, strangers: false },
];

const extentOf = (match: RegExpMatchArray, names: readonly Named[], extent: Extent): Span => {
  const whole = spanOf(match);
  const start = extent === 'names' ? (names[0]?.start ?? whole.start) : whole.start;
  return { start, end: extent === 'whole' ? whole.end : (names.at(-1)?.end ?? whole.end) };
};

/**
 * Colleagues who did the work together with the writer ("Jag och Martin", "med Martin") or in the writer's place
 * ("Martin höll"). Who is not among the known first names counts only beside "jag" or before what only a person does.
 * Reads the original, because names are told by their capital; what has been read as a place must be taken out of it.
 */
export const readColleagues = (text: string, known: readonly string[]): Colleagues => {
  const spelt = new Map(known.map((name) => [foldInPlace(name), name]));
  const capitals = withCapitals(text, spelt);
  const found = FORMS.flatMap(({ pattern: form, extent, isTogether, strangers }) =>
    [...capitals.matchAll(form)].flatMap((match) => {
      const names = upToStranger(namesIn(match), (name) =>
        strangers ? spelt.has(foldInPlace(name)) || !NO_NAME.test(name) : spelt.has(foldInPlace(name)),
      );
      return names.length === 0 ? [] : [{ ...extentOf(match, names, extent), names, isTogether }];
    }),
  ).toSorted((a, b) => a.start - b.start);
  const isTogether = found.some((one) => one.isTogether) || WRITER.test(foldInPlace(text));
  return {
    names: [
      ...new Set(found.flatMap(({ names }) => names.map(({ name }) => spelt.get(foldInPlace(name)) ?? name))),
    ],
    spans: found.map(({ start, end }) => ({ start, end })),
    writerTookPart: found.length === 0 || isTogether,
  };
};
