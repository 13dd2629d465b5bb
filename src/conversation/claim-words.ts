import type { MunicipalityId } from '../domain/municipality.js';
import { readMunicipalities } from '../language/municipality-names.js';
import { foldInPlace, without } from '../language/spans.js';

// Grammar: jag [vill|ska] representerar|representera|företräder|företräda [WHAT]
//          jag är [en|kommunens] representant för WHAT
//          i [want to] represent [WHAT] | i am|i'm [a|the] representative of|for WHAT
//   WHAT:  one or more owner municipalities as people write them, with [i|för] [kommunen|socialtjänsten|FoU-rådet …]
//          round them; or at most three words that name none of the owners
const REPRESENT = [
  /^jag (?:(?:vill|ska) )?(?:representerar?|företräder|företräda)(?: (?<what>.+))?$/iu,
  /^jag (?:är|e) (?:(?:en|kommunens) )?representant för (?<what>.+)$/iu,
  /^i (?:want to )?represent(?: (?<what>.+))?$/iu,
  /^(?:i am|i'm) (?:(?:a|the) )?representative (?:of|for) (?<what>.+)$/iu,
];
/** Punctuation and digits tell that more is said. */
const WORDS_ONLY = /^[\p{L} .:'’&-]+$/u;
const SMALL_WORDS =
  /^(?:i|for|pa|fran|och|eller|samt|bade|de|kommun(?:en|ens|erna)?|stad|social(?:tjanst(?:en)?|forvaltning(?:en)?|namnd(?:en)?)|forvaltning(?:en)?|(?:fou-?)?rad(?:et)?|in|on|the|of|and|or|both|municipalit(?:y|ies)|city|(?:fou-?)?council|social|services)$/;
const MAX_OTHER_WORDS = 3;

/** What is said to be represented. */
export type ClaimWords =
  | { readonly kind: 'municipality'; readonly id: MunicipalityId }
  /** Several, or a word that means more than one. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'nothing' }
  /** None of the owners. */
  | { readonly kind: 'other' };

/** The arguments when the whole message fits the grammar above. */
export const parseClaimWords = (text: string): ClaimWords | undefined => {
  const said = text
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .trim();
  const grammar = REPRESENT.find((candidate) => candidate.test(said));
  if (grammar === undefined) return undefined;
  const what = grammar.exec(said)?.groups?.['what'];
  if (what === undefined) return { kind: 'nothing' };
  if (!WORDS_ONLY.test(what)) return undefined;
  const folded = foldInPlace(what);
  const { ids, spans, unclear } = readMunicipalities(folded);
  if (spans.length === 0) return folded.split(' ').length <= MAX_OTHER_WORDS ? { kind: 'other' } : undefined;
  const rest = without(folded, spans).replaceAll('|', ' ').split(' ');
  if (!rest.every((word) => word === '' || SMALL_WORDS.test(word))) return undefined;
  const [id] = ids;
  return id === undefined || ids.length > 1 || unclear !== undefined
    ? { kind: 'unclear' }
    : { kind: 'municipality', id };
};
