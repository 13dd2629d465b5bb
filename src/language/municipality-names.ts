import { inOwnerOrder, MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { looksLike } from './edits.js';
import { isGenitive } from './genitive.js';
import { foldInPlace, type Span, spanOf } from './spans.js';

/** Words that mean more than one thing among the owners, and what they may mean. */
export interface UnclearMunicipality extends Span {
  readonly choices: readonly MunicipalityId[];
}

export interface NamedMunicipality extends Span {
  readonly id: MunicipalityId;
  /** "Järfällas familjehemsenhet": the name is part of what it stands before. */
  readonly isGenitive: boolean;
}

export interface ReadMunicipalities {
  /** In owner order. */
  readonly ids: readonly MunicipalityId[];
  readonly named: readonly NamedMunicipality[];
  /** All words that were read, "alla åtta" included. */
  readonly spans: readonly Span[];
  readonly unclear?: UnclearMunicipality;
}

/** Folded names, short forms (002:343), nicknames and districts (000:151) of the owners. */
const NAMES: Readonly<Record<MunicipalityId, string>> = {
  ekero: 'ekero',
  jarfalla: 'jarfalla',
  sigtuna: 'sigtuna',
  sollentuna: 'sollentuna|tureberg|edsberg',
  solna: 'solna',
  sundbyberg: 'sundbyberg|sumpan',
  upplands_bro: 'upplands[- ]?bro|u-b|ub|u\\.b\\.',
  upplands_vasby: 'upplands[- ]?vasby|vasby|u-v|uv|u\\.v\\.',
};

/** Their ids are their folded names; shorter names are too like other words to be read with a slip. */
const MISSPELLABLE = ['jarfalla', 'sigtuna', 'sollentuna', 'sundbyberg'] as const satisfies MunicipalityId[];

/** Instruments that only some of the owners are in: "samtliga" is then not eight (I19, 000:74, 000:264). */
const SHARED_BY_SOME: readonly (readonly [RegExp, readonly MunicipalityId[]])[] = [
  [/\bubat\b/, ['sigtuna', 'sollentuna', 'solna', 'sundbyberg', 'upplands_vasby']],
  [/\bfinsam\b/, ['sigtuna', 'sollentuna', 'upplands_vasby']],
];

const NO_LETTER_BEFORE = '(?<![\\p{L}\\d])';
const NO_LETTER_AFTER = '(?![\\p{L}\\d])';
const ONE_NAME = new RegExp(
  `${NO_LETTER_BEFORE}(?:${MUNICIPALITY_IDS.map((id) => `(?<${id}>${NAMES[id]})`).join('|')})` +
    `(?::?s)?(?: (?:stads?|kommuns?))?${NO_LETTER_AFTER}`,
  'gu',
);
const UPPLANDS = new RegExp(`${NO_LETTER_BEFORE}upplands(?![- ]?(?:bro|vasby))${NO_LETTER_AFTER}`, 'u');
const WORD = new RegExp(`${NO_LETTER_BEFORE}\\p{L}{7,}${NO_LETTER_AFTER}`, 'gu');

const OWNERS = '(?:agar|nordvast)?(?:kommuner(?:na|nas)?|municipalities)';
const EIGHT = '(?:atta|8|eight)';
const PEOPLE = '(?! ?(?:deltag|person|pers|chef|enhet|anmald|st\\b))';
const ALL = new RegExp(
  `${NO_LETTER_BEFORE}(?:` +
    `(?:alla|samtliga|all)(?: de| the| vara)?(?: ${EIGHT}${PEOPLE}(?: ${OWNERS})?| ${OWNERS})` +
    `|(?:de )?${EIGHT} ${OWNERS}` +
    '|(?:alla|samtliga|all)(?= (?:utom|forutom|except)\\b)' +
    '|(?:samtliga|(?<=\\b(?:med|m|for|till|hos|fran|with) )alla)(?= ?(?:[,.;|\\d]|$|om |i |igar|idag|imorgon))' +
    `)${NO_LETTER_AFTER}`,
  'u',
);
const EXCEPT = /\b(?:utom|forutom|except)\b/;

const namesIn = (folded: string): NamedMunicipality[] => {
  const exact = [...folded.matchAll(ONE_NAME)].flatMap((match) => {
    const id = MUNICIPALITY_IDS.find((candidate) => match.groups?.[candidate] !== undefined);
    if (id === undefined) return [];
    const span = spanOf(match);
    return [{ ...span, id, isGenitive: isGenitive(folded, span) }];
  });
  const misspelt = [...folded.matchAll(WORD)].flatMap((match) => {
    const span = spanOf(match);
    if (exact.some((name) => name.start < span.end && span.start < name.end)) return [];
    const id = MISSPELLABLE.find((name) => looksLike(match[0], name));
    return id === undefined ? [] : [{ ...span, id, isGenitive: false }];
  });
  return [...exact, ...misspelt].toSorted((a, b) => a.start - b.start);
};

/**
 * The owner municipalities that a folded text names (I1, I19). A bare "Upplands" and "samtliga" in an
 * instrument with members of its own are unclear: a person must be asked.
 */
export const readMunicipalities = (folded: string): ReadMunicipalities => {
  const named = namesIn(folded);
  const ids = inOwnerOrder(named.map((name) => name.id));

  const upplands = UPPLANDS.exec(folded);
  if (upplands !== null) {
    const unclear = { ...spanOf(upplands), choices: ['upplands_bro', 'upplands_vasby'] as const };
    return { ids, named, spans: [...named, unclear], unclear };
  }

  const all = ALL.exec(folded);
  if (all === null) return { ids, named, spans: named };
  const span = spanOf(all);
  const members = SHARED_BY_SOME.find(([instrument]) => instrument.test(folded))?.[1];
  if (members !== undefined && !new RegExp(EIGHT).test(all[0])) {
    return { ids: [], named, spans: [...named, span], unclear: { ...span, choices: members } };
  }
  const except = EXCEPT.exec(folded.slice(span.end));
  if (except === null) return { ids: MUNICIPALITY_IDS, named, spans: [...named, span] };
  const exceptAt = { start: span.end + except.index, end: span.end + except.index + except[0].length };
  const left = named.filter(({ start }) => start >= exceptAt.end).map(({ id }) => id);
  return {
    ids: MUNICIPALITY_IDS.filter((id) => !left.includes(id)),
    named,
    spans: [...named, span, exceptAt],
  };
};

/** The municipality when the text, not folded, is its name as people write it and nothing more. */
export const municipalityNamed = (text: string): MunicipalityId | undefined => {
  const folded = foldInPlace(text);
  const [only] = readMunicipalities(folded).named;
  const isWhole = only !== undefined && only.start === 0 && only.end === folded.length;
  return isWhole ? only.id : undefined;
};

/** The municipalities that a text, not folded, names, in owner order. */
export const municipalitiesNamed = (text: string): readonly MunicipalityId[] =>
  readMunicipalities(foldInPlace(text)).ids;
