import type { Request } from '../domain/request.js';
import { readRequestNumber } from '../domain/request-number.js';
import { type Span, spanOf } from './spans.js';

/** A request that can be meant, by its number. */
export type KnownRequest = Pick<Request, 'id' | 'number'>;

export interface MentionedRequest {
  /** Id of the request. */
  readonly id?: string;
  /** Its number and the words that only lead to it: "till förfrågan F2026-014". */
  readonly spans: readonly Span[];
}

const NUMBER =
  /(?<![\p{L}\d])(?:(?:till|for|inom|i|om|to|within) )?(?:(?:forfragan|arendet?|request) )?(f ?\d{4} ?- ?\d{1,6})(?![\p{L}\d])/gu;

/** The request that a folded text names; none when it names several, or one that is not among those known. */
export const readMentionedRequest = (folded: string, known: readonly KnownRequest[]): MentionedRequest => {
  const matches = [...folded.matchAll(NUMBER)];
  const ids = matches.map(([, written = '']) => {
    const number = readRequestNumber(written);
    return known.find((request) => request.number === number)?.id;
  });
  const [id] = ids;
  const isOne = id !== undefined && ids.every((each) => each === id);
  return isOne ? { id, spans: matches.map(spanOf) } : { spans: [] };
};
