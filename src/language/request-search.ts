import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Request, RequestStatus } from '../domain/request.js';
import { runningNumberOf } from '../domain/request-number.js';
import { STOP_WORDS } from './stop-words.js';
import { stemOf } from './terms.js';
import { fold, wordsOf } from './words.js';

/** What a request is found by, folded. */
interface Looked {
  readonly running: number;
  readonly number: string;
  readonly municipality: readonly string[];
  /** With a blank before each word, so that a word's beginning can be told from its inside. */
  readonly question: string;
}

const looked = new WeakMap<Request, Looked>();

/** Made once for each record: whoever types asks for all of them at every key. */
const lookedOf = (request: Request): Looked => {
  const kept = looked.get(request);
  if (kept !== undefined) return kept;
  const made: Looked = {
    running: runningNumberOf(request.number),
    number: fold(request.number),
    municipality: wordsOf(MUNICIPALITY_NAMES[request.municipalityId]),
    question: ` ${wordsOf(request.question).join(' ')}`,
  };
  looked.set(request, made);
  return made;
};

/** How a request fits what is looked for: by its number, by its words, or not at all. */
type Fit = 'number' | 'words' | undefined;
type Sought = (request: Looked, status: readonly string[]) => Fit;

/** "F2026-14", "f2026-014" or "2026-1", whose last digits may be yet to come. */
const NUMBER = /(?<![\p{L}\d])f? ?(\d{4})[-–](\d*)/iu;

const numberSought = (year: string, digits: string): Sought => {
  const running = Number(digits);
  return (request) => {
    if (!request.number.startsWith(`f${year}-`)) return undefined;
    if (request.running === running) return 'number';
    return request.number.startsWith(`f${year}-${digits}`) ? 'words' : undefined;
  };
};

/** Shorter ones stand inside too many words to be looked for there. */
const SHORTEST_INSIDE = 4;

/** A word as far as it is written; other forms of it, and compounds that hold it, by its stem, which may be too short. */
const wordSought = (word: string): Sought => {
  const stem = word.slice(0, Math.max(SHORTEST_INSIDE, stemOf(word).length));
  const isLongEnough = stem.length >= SHORTEST_INSIDE;
  return ({ running, number, municipality, question }, status) => {
    if (word === String(running) || number.endsWith(`-${word}`)) return 'number';
    const begins = (name: string): boolean => name.startsWith(word);
    const fits =
      begins(number) || municipality.some(begins) || status.some(begins) || question.includes(` ${word}`);
    return fits || (isLongEnough && question.includes(stem)) ? 'words' : undefined;
  };
};

/** All that is looked for. Small words say nothing, unless a status has them or there are no others. */
const soughtIn = (text: string, statuses: readonly string[]): readonly Sought[] => {
  const [written = '', year = '', digits = ''] = NUMBER.exec(text) ?? [];
  const words = wordsOf(text.replace(written, ' '));
  const isTelling = (word: string): boolean => !STOP_WORDS.has(word) || statuses.includes(word);
  const telling = words.some(isTelling) || year !== '' ? words.filter(isTelling) : words;
  return [...(year === '' ? [] : [numberSought(year, digits)]), ...telling.map(wordSought)];
};

/**
 * Those that fit everything that is written so far, the number that is written before the others; otherwise in the
 * order given. All of them when nothing is written. `statuses` are what the reader calls where a request stands.
 */
export const findRequests = (
  requests: readonly Request[],
  text: string,
  statuses: Readonly<Record<RequestStatus, string>>,
): readonly Request[] => {
  const statusWords = new Map(Object.entries(statuses).map(([status, label]) => [status, wordsOf(label)]));
  const sought = soughtIn(text, [...statusWords.values()].flat());
  const fitting = requests.flatMap((request) => {
    const fits = sought.map((fitOf) => fitOf(lookedOf(request), statusWords.get(request.status) ?? []));
    return fits.includes(undefined) ? [] : [{ request, isNumbered: fits.includes('number') }];
  });
  const numbered = fitting.filter(({ isNumbered }) => isNumbered);
  const others = fitting.filter(({ isNumbered }) => !isNumbered);
  return [...numbered, ...others].map(({ request }) => request);
};
