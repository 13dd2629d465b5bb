import type { DigestRecord, DigestState, PostedDigest } from './digest.js';

/**
 * The only moves that there are, from each state to those that a digest can come to from it (design section 9). In
 * any of them it may also stay as something about it changes.
 */
export const DIGEST_MOVES = {
  /** So stands also one that there is no record of. */
  planned: ['approved', 'sending'],
  /** Back when a person holds it or calls the sending off. */
  approved: ['planned', 'sending'],
  sending: ['sent', 'failed', 'unknown'],
  /** Only when a person has it sent again, and says why. */
  sent: ['sending'],
  failed: ['sending'],
  /** Found in its channel, or a person says that it is there; sent again only when a person says so. */
  unknown: ['sent', 'sending'],
} as const satisfies { readonly [S in DigestState]: readonly Exclude<DigestState, S>[] };

type ReachedFrom<S extends DigestState> = S | (typeof DIGEST_MOVES)[S][number];

/** The states that can be reached from each of `From`, themselves among them. */
export type Reachable<From extends DigestState> = (
  From extends unknown
    ? (state: ReachedFrom<From>) => void
    : never
) extends (state: infer To) => void
  ? To
  : never;

/** A posted record that stands in one of the states. */
export type At<S extends PostedDigest['state']> = PostedDigest & { readonly state: S };

/** A record without its version. */
type InState<S extends DigestState> = S extends PostedDigest['state']
  ? Omit<PostedDigest, 'version' | 'state'> & { readonly state: S }
  : S extends DigestState
    ? Omit<Extract<DigestRecord, { readonly state: S }>, 'version'>
    : never;

/** What a move makes of a record, without its version. No other than those above can be written as one. */
export type Moved<From extends DigestState, To extends Reachable<From>> = InState<To & DigestState>;

/** Whether a digest can come from one state to the other, or stays. */
export const isMove = (from: DigestState, to: DigestState): boolean =>
  from === to || DIGEST_MOVES[from].some((next) => next === to);

/** Whether there is a record and it stands in the state. */
export const isIn = <S extends DigestState>(
  record: DigestRecord | undefined,
  state: S,
): record is DigestRecord & { readonly state: S } => record?.state === state;
