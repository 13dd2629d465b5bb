import { z } from 'zod';
import { type PressedAct, RIGHT_OF_ACT } from '../domain/act-rights.js';
import { applyActs } from '../domain/apply-act.js';
import type { Request } from '../domain/request.js';
import type { RequestAct } from '../domain/request-act.js';
import { type ActOnRequestRefusal, actOnRequest } from '../usecases/act-on-request.js';
import type { Change, Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb, type Form } from './command.js';
import { both, type Reply, say } from './reply.js';
import { openRequest, showRequest } from './request-card.js';
import { ownerFor } from './request-reader.js';
import { requestRefusal } from './request-refusal.js';
import type { Turn } from './turn.js';

/** What the data of every act's button has: the request as its presser saw it. */
export const PRESSED_REQUEST = {
  requestId: z.string().min(1).max(100),
  expectedVersion: z.int(),
};

interface PressedRequest {
  readonly requestId: string;
  readonly expectedVersion: number;
}

type Whose = Pick<CardVerb<Pick<PressedRequest, 'requestId'>>, 'about' | 'whose'>;

/** Others than those whose request it is are not told that it exists. */
const UNTOLD: Pick<Whose, 'whose'> = { whose: async (_ports, { texts }) => texts.requestActs.notFound };

/** For what is done with a request: it is the municipality's that has asked. */
export const OF_ASKER: Whose = {
  ...UNTOLD,
  about: ({ store }, _turn, { requestId }) => store.get('requests', requestId),
};

/** For reading one, and for answering as a municipality that has been asked to take part: it is theirs too. */
export const OF_READER: Whose = {
  ...UNTOLD,
  about: async ({ store }, turn, { requestId }) => ownerFor(turn, await store.get('requests', requestId)),
};

/** Draws a form once more with what was filled in, on the request as it is now, under a sentence that says why. */
export type FillAgain = (request: Request, problem: string) => Promise<Reply>;

interface Pressed extends PressedRequest {
  readonly acts: readonly [RequestAct, ...RequestAct[]];
  readonly along?: readonly Change[];
  /** What was done, when it is not the last act that says it. */
  readonly done?: string;
}

const canStillBeDone = (turn: Turn, request: Request, acts: readonly RequestAct[]): boolean =>
  applyActs(request, acts, { by: askerOf(turn).person.id, now: turn.now, today: turn.today }).ok;

/** What a form answers: the form again where something can be put right, and the card of the request beside it. */
const formRefusal = async (
  ports: Ports,
  turn: Turn,
  { acts }: Pressed,
  error: Extract<ActOnRequestRefusal, { request: Request }>,
  again: FillAgain,
): Promise<Reply> => {
  const { request } = error;
  const sentence = await requestRefusal(ports, turn, error);
  const canBePutRight = error.kind === 'refused' && error.refusal.kind !== 'no_such_step';
  if (canBePutRight) return again(request, sentence);
  const card = await openRequest(ports, turn, request, sentence);
  // Beside what was filled in, which stays.
  return canStillBeDone(turn, request, acts) ? both(await again(request, sentence), card) : card;
};

/**
 * Does the acts and answers with the fresh card and what was done, or why nothing was: when somebody else was first
 * with who it was. With `again` nothing that was filled in is lost.
 */
export const actAndShow = async (
  ports: Ports,
  turn: Turn,
  pressed: Pressed,
  again?: FillAgain,
): Promise<Reply> => {
  const { requestId, expectedVersion, acts, along, done } = pressed;
  const acted = await actOnRequest(ports, {
    by: askerOf(turn).person.id,
    requestId,
    expectedVersion,
    acts,
    ...(along && { along }),
  });
  if (acted.ok) {
    const last = acts.at(-1) ?? acts[0];
    return showRequest(
      ports,
      turn,
      acted.value,
      done ?? turn.texts.requestCard.done[last.kind](acted.value.number),
    );
  }
  const { error } = acted;
  if (!('request' in error)) return say(await requestRefusal(ports, turn, error));
  if (again !== undefined) return formRefusal(ports, turn, pressed, error, again);
  return showRequest(ports, turn, error.request, await requestRefusal(ports, turn, error));
};

interface ActVerb<Data extends PressedRequest> {
  /** Its button's row in RIGHTS says who may. */
  readonly act: PressedAct;
  readonly schema: z.ZodType<Data>;
  /** What the press does, all in one. The same press must give the same acts, or a doubled one is not known again. */
  acts(turn: Turn, data: Data): readonly [RequestAct, ...RequestAct[]];
  /** What belongs in the same commit. */
  along?(ports: Ports, turn: Turn, data: Data): Promise<readonly Change[]>;
  /** What was done, when it is not the last act that says it. */
  done?(turn: Turn, data: Data): string;
  /** The form that the data comes from, drawn again. */
  again?(ports: Ports, turn: Turn, data: Data, request: Request, problem: string): Promise<Reply>;
  readonly form?: Form;
}

/** The verb of a button that does something with a request, refused by right for what is another municipality's. */
export const defineActVerb = <Data extends PressedRequest>(verb: ActVerb<Data>): CardVerb => {
  const { act, schema, form, again } = verb;
  return defineVerb<Data>({
    name: RIGHT_OF_ACT[act],
    schema,
    ...(act === 'answer_jointly' ? OF_READER : OF_ASKER),
    ...(form && { form }),
    run: async (ports, turn, data) => {
      const { requestId, expectedVersion } = data;
      const along = await verb.along?.(ports, turn, data);
      const done = verb.done?.(turn, data);
      const pressed = {
        requestId,
        expectedVersion,
        acts: verb.acts(turn, data),
        ...(along && { along }),
        ...(done !== undefined && { done }),
      };
      return actAndShow(
        ports,
        turn,
        pressed,
        again && ((request, problem) => again(ports, turn, data, request, problem)),
      );
    },
  });
};
