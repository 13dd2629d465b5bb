import { isGenitive } from './genitive.js';
import { foldInPlace, type Span, spanOf } from './spans.js';

export interface OtherParty extends Span {
  readonly name: string;
  /** "SKR:s nätverk": the name is part of what it stands before. */
  readonly isGenitive: boolean;
}

/** Partners that the source documents name. */
const PARTNERS = [
  'FOU nu',
  'FoU Nordost',
  'FoU Södertörn',
  'FoU Välfärd',
  'SÄPO',
  'SKR',
  'Socialstyrelsen',
  'Länsstyrelsen',
  'Region Stockholm',
  'Storsthlm',
  'Polisen',
  'Kriminalvården',
  'Barnombudsmannen',
  'NSPH',
  'MFOF',
  'UPH',
] as const;

/** Neighbours that are not owners (I1): the rest of the county, and those across its border to the north. */
const NEIGHBOURS = [
  'Botkyrka',
  'Danderyd',
  'Enköping',
  'Haninge',
  'Huddinge',
  'Håbo',
  'Knivsta',
  'Lidingö',
  'Nacka',
  'Norrtälje',
  'Nykvarn',
  'Nynäshamn',
  'Salem',
  'Stockholm',
  'Södertälje',
  'Tyresö',
  'Täby',
  'Uppsala',
  'Vallentuna',
  'Vaxholm',
  'Värmdö',
  'Österåker',
] as const;

const NAMES = new Map([...PARTNERS, ...NEIGHBOURS].map((name) => [foldInPlace(name), name]));
/** "Stockholms universitet" and "Uppsala län" are not the municipality. */
const NOT_THE_MUNICIPALITY = '(?! (?:universitet|hogskola|lan(?![\\p{L}\\d])))';
const KNOWN = new RegExp(
  `(?<![\\p{L}\\d])(${[...NAMES.keys()].join('|')})(?::?s)?(?: (?:stad|kommun)s?)?(?![\\p{L}\\d])${NOT_THE_MUNICIPALITY}`,
  'gu',
);
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
  const known = [...folded.matchAll(KNOWN)].map((match) =>
    partyAt(match, NAMES.get(match[1] ?? '') ?? match[0]),
  );
  const others = [...text.matchAll(ANY_MUNICIPALITY)]
    .map((match) => partyAt(match, match[1] ?? match[0]))
    .filter((party) => !known.some(({ start, end }) => party.start < end && start < party.end));
  return [...known, ...others].toSorted((a, b) => a.start - b.start);
};
