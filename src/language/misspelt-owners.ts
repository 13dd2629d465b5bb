import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { editsBetween } from './edits.js';
import { foldInPlace, type Span, spanOf } from './spans.js';
import { OTHER_MUNICIPALITIES } from './swedish-municipalities.js';

/** A word that is nobody's name as it is written, and the owners that it is nearest to. */
export interface MisspeltOwner extends Span {
  readonly ids: readonly MunicipalityId[];
}

/** Their ids are their folded names; the two with "Upplands" are read by their parts. */
const MISSPELLABLE = MUNICIPALITY_IDS.filter((id) => !id.includes('_'));
/** Words that are one slip from the short names and are words of their own. */
const WORDS_OF_THEIR_OWN = new Set(['somna', 'somnar', 'solka', 'solkar', 'solja', 'sonja', 'salna', 'kero']);
const WORD = /(?<![\p{L}\d])\p{L}{5,}(?![\p{L}\d])/gu;
const LONGEST_NAME = Math.max(...MISSPELLABLE.map((id) => id.length));

/** Slips of the keyboard that a name of this length may hold and still be recognised alone. */
const slipsAllowed = (name: string): number => (name.length >= 10 ? 2 : 1);
/** So far from two owners a word is still asked about rather than passed over. */
const FARTHEST_ASKED = 2;

const others = new Set(OTHER_MUNICIPALITIES.map(foldInPlace));
/** Names that a slip may have turned into something like an owner's. */
const LIKE_OWNERS = [...others].filter((name) => name.endsWith('tuna'));

/** The nearest owners of a folded word; none when it is a word of its own or nearer some other place. */
const nearest = (word: string): readonly MunicipalityId[] => {
  const name = word.replace(/s$/, '');
  if (WORDS_OF_THEIR_OWN.has(word) || others.has(word) || others.has(name)) return [];
  const distances = MISSPELLABLE.map((id) => ({
    id,
    edits: Math.min(editsBetween(word, id), editsBetween(name, id)),
  }));
  const least = Math.min(...distances.map(({ edits }) => edits));
  const near = distances.filter(({ edits }) => edits === least).map(({ id }) => id);
  const [first] = near;
  if (first === undefined || LIKE_OWNERS.some((other) => editsBetween(name, other) <= least)) return [];
  // A short name is like too many words unless it begins as it should.
  const isLong = word.length >= 7;
  if (near.length > 1) return least <= FARTHEST_ASKED && word.length >= 6 ? near.slice(0, 2) : [];
  const isRecognised = least <= slipsAllowed(first) && (isLong || word[0] === first[0]);
  return isRecognised ? near : [];
};

/** Words in a folded text that are an owner's name with a slip or two. */
export const misspeltOwners = (folded: string): readonly MisspeltOwner[] =>
  [...folded.matchAll(WORD)].flatMap((match) => {
    if (match[0].length > LONGEST_NAME + FARTHEST_ASKED + 1) return [];
    const ids = nearest(match[0]);
    return ids.length === 0 ? [] : [{ ...spanOf(match), ids }];
  });
