import type { ActValues, FormAct } from '../../cards/request-act-fields.js';
import type { ActFormState } from '../../cards/request-act-form.js';
import type { Request } from '../../domain/request.js';
import type { RequestAct } from '../../domain/request-act.js';
import { type Result, refused } from '../../domain/result.js';
import { type ActOnRequestRefusal, actOnRequest } from '../../usecases/act-on-request.js';
import type { Ports } from '../../usecases/ports.js';
import { askerOf } from '../asker.js';
import type { Turn } from '../turn.js';

/** A form that somebody has sent. */
export interface Filled<A extends FormAct> {
  /** As it is now. */
  readonly request: Request;
  /** As it was when the form was drawn. */
  readonly expectedVersion: number;
  /** Without blanks around them. */
  readonly values: ActValues<A>;
}

export type SaveRefusal =
  | ActOnRequestRefusal
  /** What to put right, in whole sentences. */
  | { readonly kind: 'problems'; readonly sentences: readonly string[] };

export type Saved = Result<Request, SaveRefusal>;

/** Who reads a form: a Turn, or somebody whom a notice is drawn for. */
export type FormReader = Pick<Turn, 'texts' | 'today' | 'person'>;

/** One act that needs a form: what the form shows, and what it does. */
export interface ActForm<A extends FormAct> {
  /** What depends on the request, on who looks and on what has been filled in so far. */
  draw(ports: Ports, reader: FormReader, request: Request, values: ActValues<A>): Promise<ActFormState<A>>;
  /** Does it, or says what to put right. The same form sent twice must mean the same acts. */
  save(ports: Ports, turn: Turn, filled: Filled<A>): Promise<Saved>;
  /** What there is to say beside that it is done. */
  alsoSaid?(ports: Ports, turn: Turn, filled: Filled<A>): Promise<readonly string[]>;
}

export const problem = (...sentences: readonly string[]): Result<never, SaveRefusal> =>
  refused({ kind: 'problems', sentences });

/** Does acts that follow from what was filled in. */
export const act = <A extends FormAct>(
  ports: Ports,
  turn: Turn,
  { request, expectedVersion }: Filled<A>,
  ...acts: readonly [RequestAct, ...RequestAct[]]
): Promise<Saved> =>
  actOnRequest(ports, { by: askerOf(turn).person.id, requestId: request.id, expectedVersion, acts });

/** The part of an act that is left out when nothing was written. */
export const given = <Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } =>
  // A computed key makes an index of it.
  (text === '' ? {} : { [key]: text }) as { readonly [K in Key]?: string };
