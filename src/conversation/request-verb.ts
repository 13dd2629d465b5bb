import { z } from 'zod';
import { type PressedAct, RIGHT_OF_ACT } from '../domain/act-rights.js';
import type { RequestAct } from '../domain/request-act.js';
import { actOnRequest } from '../usecases/act-on-request.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { type Reply, say } from './reply.js';
import { showRequest } from './request-card.js';
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

interface Pressed extends PressedRequest {
  readonly acts: readonly [RequestAct, ...RequestAct[]];
  /** What was done, when it is not the last act that says it. */
  readonly done?: string | undefined;
}

/**
 * Does the acts and answers with the fresh card and what was done, or why nothing was: when somebody else was first
 * with who it was.
 */
export const actAndShow = async (
  ports: Ports,
  turn: Turn,
  { requestId, expectedVersion, acts, done }: Pressed,
): Promise<Reply> => {
  const by = askerOf(turn).person.id;
  const acted = await actOnRequest(ports, { by, requestId, expectedVersion, acts });
  if (acted.ok) {
    const last = acts.at(-1) ?? acts[0];
    const said = done ?? turn.texts.requestCard.done[last.kind](acted.value.number);
    return showRequest(ports, turn, acted.value, said);
  }
  const { error } = acted;
  const sentence = await requestRefusal(ports, turn, error);
  return 'request' in error ? showRequest(ports, turn, error.request, sentence) : say(sentence);
};

interface ActVerb<Data extends PressedRequest> {
  /** Its button's row in RIGHTS says who may. */
  readonly act: PressedAct;
  readonly schema: z.ZodType<Data>;
  /** What the press does, all in one. The same press must give the same acts, or a doubled one is not known again. */
  acts(turn: Turn, data: Data): readonly [RequestAct, ...RequestAct[]];
  /** What was done, when it is not the last act that says it. */
  done?(turn: Turn, data: Data): string;
}

/** The verb of a button that does something with a request, refused by right for what is another municipality's. */
export const defineActVerb = <Data extends PressedRequest>({
  act,
  schema,
  acts,
  done,
}: ActVerb<Data>): CardVerb =>
  defineVerb<Data>({
    name: RIGHT_OF_ACT[act],
    schema,
    ...OF_ASKER,
    run: (ports, turn, data) => {
      const { requestId, expectedVersion } = data;
      const pressed = { requestId, expectedVersion, acts: acts(turn, data), done: done?.(turn, data) };
      return actAndShow(ports, turn, pressed);
    },
  });
