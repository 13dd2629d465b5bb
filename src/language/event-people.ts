import { readMunicipalities } from './municipality-names.js';
import { readOtherParties } from './other-parties.js';
import { type Span, spanOf, without } from './spans.js';

/** Where an event is, whom it is held with and whom it is for, each as it was written. */
export interface EventPeople {
  readonly place?: string;
  readonly partners: readonly string[];
  readonly audience?: string;
  readonly spans: readonly Span[];
}

const BEGIN = '(?<![\\p{L}\\d])';
const LABELLED = new RegExp(`${BEGIN}(?:plats|lokal|adress|place|venue) ?: ?([^,;|\\n]{2,80})`, 'u');
const HOUSE =
  '[\\p{L}-]*(?:huset|[\\p{L}]{3}hus|salen|sessionssal|garden|lokalen|rummet|biblioteket?|centrum|hotellet|hotell|aulan|kyrkan|kontoret|teatern|massan|torget)';
/** "i Turebergshuset", "på biblioteket", "i Järfälla kommunhus", "i stora salen". */
const IN_HOUSE = new RegExp(
  `${BEGIN}(?:i|pa|hos|vid|at|in) ((?:(?!och |med |for |om |den )[\\p{L}é-]{2,20} ){0,2}${HOUSE})(?![\\p{L}])(?! (?:om|for)(?![\\p{L}]))`,
  'gu',
);
const GOES_ON = new RegExp(`^, ?((?:[\\p{L}-]{2,20} ){0,2}${HOUSE})(?![\\p{L}])`, 'u');
/** Read from the original for the capital: "sal Ekerö", "konferensrum Mälaren 2". */
const ROOM =
  /(?<![\p{L}\d])(?:i |på )?((?:[Kk]onferens|[Ss]ammanträdes)?(?:[Ss]al|[Rr]um|[Ll]okal)(?:en|met)? [\p{Lu}\d][\p{L}\d]{0,20}(?: \d{1,3})?)(?![\p{L}\d])/gu;
const STREET =
  /(?<![\p{L}\d])(?:på |vid )?(\p{Lu}[\p{L}]{1,30}(?: allé| gata| väg| torg| plan| gränd|gatan|vägen|torget|gränd|allén|plan|stigen|backen)(?: \d{1,3} ?[A-Za-z]?)?)(?![\p{L}\d])/gu;

const TOGETHER = new RegExp(
  `${BEGIN}(?:(?:tillsammans|ihop|gemensamt|i samarbete|i samverkan|in cooperation|together) (?:med|with)|medarrangor(?:er)?:?|arrangeras med) ((?:(?! (?:om|for|kring|via|den|with|about|ang)(?![\\p{L}]))[^,;|()\\n]){2,80})`,
  'u',
);
const BETWEEN_NAMES = /,| och | o | samt | and |&|\/|\+/u;
const WITH_BEFORE = /(?:^|[ ,&])(?:med|av|fran|hos|och|o|samt|with|by|from|and) $|[,&] $/;

const WHO =
  '(?:social|bistands|enhets|forvaltnings|avdelnings|gruppchef|verksamhets|utvecklings|skol|fritids|familjehems|missbruks|ungdoms|kommun)?(?:sekreterare|handlaggare|chefer|ledare|utvecklare|politiker|kuratorer|konsulenter|behandlare|socionomer|socionomstudenter|studenter|pedagoger|personal(?:en)?|medarbetare|nyanstallda|anstallda|fortroendevalda|namndledamoter|stodpersoner|foraldrar|familjer|brukare|anhoriga|controllers?|samordnare|utredare|larare|elever|arbetsledare|assistenter|social workers|managers|staff|everyone|politicians)';
const AUDIENCE = new RegExp(
  `${BEGIN}(?:for|riktar sig till|malgrupp:?|vander sig till|till) ((?:(?:alla(?: som)?|dig som|er som|de som|everyone who) [^,;|.()\\n]{2,80}|(?:(?:nya|alla|vara|all|new|forsta linjens) )?${WHO}(?:(?:,| och| samt|/| and) ?(?:nya |alla )?${WHO}){0,4}(?: (?:inom|som|i|pa|med|in|who|within) [^,;|.()\\n]{2,60})?))(?![\\p{L}])`,
  'u',
);
const MALGRUPP = new RegExp(`${BEGIN}(?:malgrupp|audience) ?: ?([^,;|\\n]{2,100})`, 'u');

/** A span without what is around its group, and the words of that group as they were written. */
interface Part extends Span {
  readonly words: string;
}

const partOf = (text: string, match: RegExpMatchArray, from = 0): Part => {
  const { start, end } = spanOf(match);
  const group = match[1] ?? '';
  const at = from + start + match[0].lastIndexOf(group);
  return { start: from + start, end: from + end, words: text.slice(at, at + group.length).trim() };
};

/** The parts of one place, in the order they stand. */
const joined = (parts: readonly Part[]): string | undefined =>
  parts.length === 0
    ? undefined
    : parts
        .toSorted((a, b) => a.start - b.start)
        .map(({ words }) => words)
        .join(', ');

/** What goes on after a comma: "Turebergshuset, Sollentuna", "sal Ekerö, Sollentuna kommunhus". */
const goesOn = (text: string, folded: string, parts: readonly Part[]): readonly Part[] => {
  const last = parts.toSorted((a, b) => a.end - b.end).at(-1);
  if (last === undefined) return parts;
  const after = folded.slice(last.end);
  const house = GOES_ON.exec(after);
  if (house !== null) return [...parts, partOf(text, house, last.end)];
  const name = readMunicipalities(after).named.find(({ start }) =>
    /^(?:, ?|,? i )$/.test(after.slice(0, start)),
  );
  return name === undefined
    ? parts
    : [
        ...parts,
        {
          start: last.end,
          end: last.end + name.end,
          words: text.slice(last.end + name.start, last.end + name.end),
        },
      ];
};

const placesIn = (text: string, folded: string): readonly Part[] => {
  const labelled = LABELLED.exec(folded);
  if (labelled !== null) return [partOf(text, labelled)];
  const houses = [...folded.matchAll(IN_HOUSE)].map((match) => partOf(text, match));
  const left = without(text, houses);
  const rooms = [ROOM, STREET].flatMap((pattern) =>
    [...left.matchAll(pattern)].map((match) => partOf(text, match)),
  );
  if (houses.length + rooms.length > 0) {
    const apart = [...houses, ...rooms].filter(
      (part, index, all) =>
        !all.slice(0, index).some(({ start, end }) => part.start < end && start < part.end),
    );
    return goesOn(text, folded, apart);
  }
  // "i Solna": a municipality as the place.
  return readMunicipalities(folded).named.flatMap(({ start, end, isGenitive }) => {
    const before = /(?<![\p{L}\d])i $/u.exec(folded.slice(Math.max(0, start - 3), start));
    return before === null || isGenitive
      ? []
      : [{ start: start - 2, end, words: text.slice(start, end).trim() }];
  });
};

const partnersIn = (text: string, folded: string): { names: readonly string[]; spans: readonly Span[] } => {
  const match = TOGETHER.exec(folded);
  const part = match === null ? undefined : partOf(text, match);
  const named = part === undefined ? [] : part.words.split(BETWEEN_NAMES);
  const [restText, restFolded] = [without(text, part ? [part] : []), without(folded, part ? [part] : [])];
  const others = readOtherParties(restText, restFolded).filter(
    ({ start, isGenitive }) =>
      !isGenitive &&
      (WITH_BEFORE.test(restFolded.slice(Math.max(0, start - 9), start)) ||
        (part !== undefined && /^\|+(?:, | och | & )?$/.test(restFolded.slice(part.start, start)))),
  );
  const names = [...named, ...others.map(({ start, end }) => text.slice(start, end))].map((name) =>
    name.trim(),
  );
  return {
    names: [...new Set(names.filter((name) => /\p{L}{2}/u.test(name)))],
    spans: [...(part ? [part] : []), ...others],
  };
};

/** Place, partners and audience; `text` and `folded` hold the same places, and what was read is taken out of both. */
export const readEventPeople = (text: string, folded: string): EventPeople => {
  const partners = partnersIn(text, folded);
  const [leftText, left] = [without(text, partners.spans), without(folded, partners.spans)];
  const stated = MALGRUPP.exec(left);
  const match = stated ?? AUDIENCE.exec(without(left, placesIn(leftText, left)));
  const audience = match === null ? undefined : partOf(text, match);
  const audienceSpans = audience === undefined ? [] : [audience];
  const places = placesIn(without(leftText, audienceSpans), without(left, audienceSpans));
  const place = joined(places);
  return {
    ...(place !== undefined && { place }),
    partners: partners.names,
    ...(audience !== undefined && { audience: audience.words }),
    spans: [...partners.spans, ...audienceSpans, ...places],
  };
};
