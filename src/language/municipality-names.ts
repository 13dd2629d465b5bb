import { inOwnerOrder, MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { isGenitive } from './genitive.js';
import { misspeltOwners } from './misspelt-owners.js';
import { foldInPlace, type Span, spanOf, without } from './spans.js';

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
  upplands_bro: '(?:upplands|uppl\\.?|u)[- ]?bro|u-b|ub|u\\.b\\.',
  upplands_vasby: '(?:upplands|uppl\\.?|u)[- ]?vasby|vasby|u-v|uv|u\\.v\\.',
};

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
/** "Solna (inte Sollentuna)": named only to be told from the one that is meant. */
const NOT_MEANT = /\b(?:inte|ej|icke|not) (?:(?:i|med|m|for|till|hos|in|with|for) )?$/;
/** Long enough for "inte tillsammans med " and the character before it. */
const LONGEST_BEFORE = 24;

const OWNERS = '(?:(?:del)?agar|nordvast)?(?:kommuner(?:na|nas)?|municipalities)';
const EIGHT = '(?:atta|8|eight)';
const PEOPLE = '(?! ?(?:deltag|person|pers|chef|enhet|anmald|st\\b))';
const ALL = new RegExp(
  `${NO_LETTER_BEFORE}(?:` +
    `(?:alla|samtliga|all)(?: de| the| vara)?(?: ${EIGHT}${PEOPLE}(?: ${OWNERS})?| ${OWNERS})` +
    `|(?<!(?:av|of) )(?:de )?(?<!(?:av|of) de )${EIGHT} ${OWNERS}` +
    '|(?:alla|samtliga|all)(?= (?:utom|forutom|except)\\b)' +
    '|(?:samtliga|(?<=\\b(?:med|m|for|till|hos|fran|with) )alla)(?= ?(?:[,.;|\\d]|$|om |i (?:\\p{L}+dags|gar|dag|morse|morgon)|igar|idag|imorgon))' +
    `)${NO_LETTER_AFTER}`,
  'u',
);
const EXCEPT = /\b(?:utom|forutom|except)\b/;
/** "alla, dock inte Ekerö", "alla exkl. Ekerö", "alla utom tre": not all, and who is not said in a way that is sure. */
const NOT_QUITE_ALL =
  /(?<![\p{L}\d])(?:alla|samtliga|everyone|all)(?![\p{L}]).{0,30}?(?<![\p{L}])(?:exkl\.?|exklusive|minus|inte|ej|utom|forutom|except|but)(?![\p{L}])/u;

const exactNamesIn = (folded: string): NamedMunicipality[] =>
  [...folded.matchAll(ONE_NAME)].flatMap((match) => {
    const id = MUNICIPALITY_IDS.find((candidate) => match.groups?.[candidate] !== undefined);
    if (id === undefined) return [];
    const span = spanOf(match);
    return [{ ...span, id, isGenitive: isGenitive(folded, span) }];
  });

/** How long the words are that say before a name that it is not the one. */
const denialBefore = (folded: string, { start }: Span): number =>
  NOT_MEANT.exec(folded.slice(Math.max(0, start - LONGEST_BEFORE), start))?.[0].length ?? 0;
const isNotMeant = (folded: string, name: Span): boolean => denialBefore(folded, name) > 0;

/** "Solna eller Järfälla" */
const eitherOf = (folded: string, named: readonly NamedMunicipality[]): UnclearMunicipality | undefined => {
  const [first, second] = named.flatMap((name, index) => {
    const next = named[index + 1];
    return next !== undefined && /^ ?(?:eller|or) ?$/.test(folded.slice(name.end, next.start))
      ? [name, next]
      : [];
  });
  return first === undefined || second === undefined
    ? undefined
    : { start: first.start, end: second.end, choices: inOwnerOrder([first.id, second.id]) };
};

/** The names that follow one another from a place on: "utom Ekerö och Solna", and no further. */
const listedAfter = (
  folded: string,
  from: number,
  named: readonly NamedMunicipality[],
): NamedMunicipality[] => {
  const listed: NamedMunicipality[] = [];
  let at = from;
  for (const name of named.filter(({ start }) => start >= from)) {
    if (!/^ ?(?:[,&+/]|och\b|o\b|samt\b|and\b)* ?$/.test(folded.slice(at, name.start))) break;
    listed.push(name);
    at = name.end;
  }
  return listed;
};

/**
 * The owner municipalities that a folded text names (I1, I19). A bare "Upplands", "samtliga" in an instrument with
 * members of its own and a misspelling that is as near two owners are unclear: a person must be asked.
 */
export const readMunicipalities = (folded: string): ReadMunicipalities => {
  const exact = exactNamesIn(folded);
  const misspelt = misspeltOwners(without(folded, exact));
  const sure = misspelt.flatMap(({ ids: [id, other], start, end }) =>
    id === undefined || other !== undefined ? [] : [{ start, end, id, isGenitive: false }],
  );
  const written = [...exact, ...sure].toSorted((a, b) => a.start - b.start);
  const named = written.filter((name) => !isNotMeant(folded, name));
  const spans: readonly Span[] = [
    ...written.map((name) => ({ start: name.start - denialBefore(folded, name), end: name.end })),
    ...misspelt,
  ];
  const ids = inOwnerOrder(named.map((name) => name.id));

  const upplands = UPPLANDS.exec(folded);
  if (upplands !== null) {
    const unclear = { ...spanOf(upplands), choices: ['upplands_bro', 'upplands_vasby'] as const };
    return { ids, named, spans: [...spans, unclear], unclear };
  }
  const doubtful = misspelt.find((word) => word.ids.length > 1);
  if (doubtful !== undefined) return { ids, named, spans, unclear: { ...doubtful, choices: doubtful.ids } };

  const either = eitherOf(folded, named);
  if (either !== undefined) {
    return {
      ids: ids.filter((id) => !either.choices.includes(id)),
      named,
      spans: [...spans, either],
      unclear: either,
    };
  }

  const all = ALL.exec(folded);
  const partly = NOT_QUITE_ALL.exec(folded);
  const isListed =
    all !== null &&
    EXCEPT.test(folded.slice(all.index)) &&
    named.some(({ start }) => start > all.index + all[0].length);
  if (partly !== null && !isListed) {
    return {
      ids: [],
      named,
      spans: [...spans, spanOf(partly)],
      unclear: { ...spanOf(partly), choices: MUNICIPALITY_IDS },
    };
  }
  if (all === null) return { ids, named, spans };
  const span = spanOf(all);
  const members = SHARED_BY_SOME.find(([instrument]) => instrument.test(folded))?.[1];
  if (members !== undefined && !new RegExp(EIGHT).test(all[0])) {
    return { ids: [], named, spans: [...spans, span], unclear: { ...span, choices: members } };
  }
  const except = EXCEPT.exec(folded.slice(span.end));
  if (except === null) return { ids: MUNICIPALITY_IDS, named, spans: [...spans, span] };
  const exceptAt = { start: span.end + except.index, end: span.end + except.index + except[0].length };
  const left = listedAfter(folded, exceptAt.end, named).map(({ id }) => id);
  return {
    ids: MUNICIPALITY_IDS.filter((id) => !left.includes(id)),
    named,
    spans: [...spans, span, exceptAt],
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
