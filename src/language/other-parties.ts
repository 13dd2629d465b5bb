import { isGenitive } from './genitive.js';
import { foldInPlace, type Span, spanOf, without } from './spans.js';
import { OTHER_MUNICIPALITIES } from './swedish-municipalities.js';

export interface OtherParty extends Span {
  readonly name: string;
  /** "SKR:s nätverk": the name is part of what it stands before. */
  readonly isGenitive: boolean;
}

/** Partners that the source documents name, and authorities that social services meet. */
const PARTNERS = [
  'FOU nu',
  'FoU Nordost',
  'FoU Södertörn',
  'FoU Välfärd',
  'FoU Sjuhärad',
  'SÄPO',
  'SKR',
  'SKL',
  'Socialstyrelsen',
  'Länsstyrelsen',
  'Region Stockholm',
  'Region Uppsala',
  'Storsthlm',
  'Polisen',
  'Kriminalvården',
  'Försäkringskassan',
  'Arbetsförmedlingen',
  'Folkhälsomyndigheten',
  'Jämställdhetsmyndigheten',
  'Brottsoffermyndigheten',
  'Statens institutionsstyrelse',
  'Skolverket',
  'Socialdepartementet',
  'Allmänna Barnhuset',
  'Barnombudsmannen',
  'Karolinska Institutet',
  'Rädda Barnen',
  'Stadsmissionen',
  'Ifous',
  'Forte',
  'Vinnova',
  'IVO',
  'BUP',
  'NSPH',
  'MFOF',
  'UPH',
] as const;

const NAMES = new Map([...PARTNERS, ...OTHER_MUNICIPALITIES].map((name) => [foldInPlace(name), name]));
/** "Stockholms universitet" and "Uppsala län" are not the municipality. */
const NOT_THE_MUNICIPALITY = '(?! (?:universitet|hogskola|lan(?![\\p{L}\\d])))';
const KNOWN = new RegExp(
  `(?<![\\p{L}\\d])(${[...NAMES.keys()].join('|')})(?::?s)?(?: (?:stad|kommun)s?)?(?![\\p{L}\\d])${NOT_THE_MUNICIPALITY}`,
  'gu',
);
/** Read whole, from the original for its capitals: "Stockholms universitet", "Södertörns högskola". */
const UNIVERSITY = /(?<![\p{L}\d])(\p{Lu}[\p{L}-]{1,30} (?:universitet|högskola))s?(?![\p{L}\d])/gu;
const REGION = /(?<![\p{L}\d])(Region \p{Lu}\p{Ll}{2,30}?)s?(?![\p{L}\d])/gu;
/** Any other place that calls itself a municipality; written with a capital, so read from the original. */
const ANY_MUNICIPALITY =
  /(?<![\p{L}\d])(\p{Lu}\p{Ll}+?(?:[ -]\p{Lu}\p{Ll}+?)?)(?:(?<!å|ä|for)s)? kommuns?(?![\p{L}\d])/gu;

/**
 * Everyone in the text who is not an owner municipality. `text` and `folded` hold the same places; what has
 * been read as an owner must be taken out of both.
 */
export const readOtherParties = (text: string, folded: string): readonly OtherParty[] => {
  const partyAt = (match: RegExpMatchArray, name: string): OtherParty => {
    const span = spanOf(match);
    return { ...span, name, isGenitive: isGenitive(folded, span) };
  };
  const named = [UNIVERSITY, REGION].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => partyAt(match, match[1] ?? match[0])),
  );
  const known = [...without(folded, named).matchAll(KNOWN)].map((match) =>
    partyAt(match, NAMES.get(match[1] ?? '') ?? match[0]),
  );
  const others = [...without(text, [...named, ...known]).matchAll(ANY_MUNICIPALITY)].map((match) =>
    partyAt(match, match[1] ?? match[0]),
  );
  return [...named, ...known, ...others].toSorted((a, b) => a.start - b.start);
};
