import { isSameNominee, MAX_NOMINEE_LENGTH, MAX_NOMINEES, type Nominee } from '../domain/nominations.js';
import { personName } from '../domain/person-name.js';
import type { Training } from '../domain/training.js';
import { fold } from '../language/words.js';

export type NomineesProblem =
  | { readonly kind: 'names_missing' | 'name_too_long' | 'names_too_many' }
  | { readonly kind: 'same_twice'; readonly name: string };

/** "Kim Demo, Barn och unga": one person on a line, and where they work after a comma. */
const nomineeIn = (line: string): Nominee => {
  const [name = '', ...unit] = line.split(',').map((part) => part.replace(/\s+/g, ' ').trim());
  const where = unit.filter((part) => part !== '').join(', ');
  return { name, ...(where !== '' && { unit: where }) };
};

const isTooLong = ({ name, unit = '' }: Nominee): boolean =>
  name.length > MAX_NOMINEE_LENGTH || unit.length > MAX_NOMINEE_LENGTH;

/** The people of a form, one on each line; or what is wrong with them. */
export const readNominees = (
  written: string,
): { readonly nominees: readonly Nominee[] } | { readonly problem: NomineesProblem } => {
  const nominees = written
    .split('\n')
    .map(nomineeIn)
    .filter(({ name }) => personName(name) !== undefined);
  if (nominees.length === 0) return { problem: { kind: 'names_missing' } };
  if (nominees.length > MAX_NOMINEES) return { problem: { kind: 'names_too_many' } };
  if (nominees.some(isTooLong)) return { problem: { kind: 'name_too_long' } };
  const twice = nominees.find((one, index) =>
    nominees.slice(0, index).some((earlier) => isSameNominee(earlier, one)),
  );
  return twice === undefined ? { nominees } : { problem: { kind: 'same_twice', name: twice.name } };
};

export interface NominateWords {
  /** One on each line. */
  readonly names: string;
  /** The municipality that is named, as it is written. */
  readonly from?: string;
  /** What the training is called, as it is written. */
  readonly training?: string;
}

// Grammar: nominera|nominate [<namn>[, <namn>…][ och <namn>]] [från|för|from|for <kommun>] [till|to <utbildning>]
const GRAMMAR =
  /^(?:nominera|nominate)(?: (?!till |to |från |för |from |for )(?<names>[^?:;\d]+?))?(?: (?:från|för|from|for) (?<from>[^?,]+?))?(?: (?:till|to) (?<training>[^?]+?))?[.!]?$/i;
/** "nominera någon till BAS, hur gör man" is a question. */
const ASKS = /(?:^|[\s,])(?:hur|vad|vem|vilka|när|varför|how|what|who|when|why)\s/i;

/** What a message asks for; undefined when it is something else. */
export const parseNominateWords = (text: string): NominateWords | undefined => {
  const match = GRAMMAR.exec(text.replace(/\s+/g, ' '));
  if (match === null || ASKS.test(text)) return undefined;
  const { names = '', from, training } = match.groups ?? {};
  const people = names
    .split(/,| och | and /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    names: people.join('\n'),
    ...(from !== undefined && { from }),
    ...(training !== undefined && { training }),
  };
};

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
const SMALL = ['och', 'i', 'utbildningen', 'utbildning', 'kursen', 'the', 'training', 'and', 'in'];

/** The trainings whose name has every word that was written: "BAS missbruk" is "BAS i missbruk". */
export const trainingsNamed = (trainings: readonly Training[], words: string): readonly Training[] => {
  const wanted = wordsOf(words)
    .map((word) => word.replace(/^bas-?utbildning(?:en)?$/, 'bas'))
    .filter((word) => !SMALL.includes(word));
  const exact = trainings.filter(({ name }) => fold(name) === fold(words));
  if (exact.length > 0) return exact;
  return trainings.filter(({ name }) => {
    const has = wordsOf(name);
    return wanted.length > 0 && wanted.every((word) => has.some((one) => one.startsWith(word)));
  });
};
