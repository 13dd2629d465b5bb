import type { RenderedCard } from '../cards/define-card.js';
import { type ActValues, emptyValues, type FormAct } from '../cards/request-act-fields.js';
import { requestActFormCard, requestActFormView } from '../cards/request-act-form.js';
import { beginRefusal } from '../domain/begin-refusal.js';
import type { Request } from '../domain/request.js';
import type { Ports } from '../usecases/ports.js';
import { valuesIn } from './form-input.js';
import { both, type Reply, replaceWith, say, show } from './reply.js';
import { drawRequest, openRequest, showRequest } from './request-card.js';
import type { FormReader, SaveRefusal } from './request-forms/act-form.js';
import { fieldProblems } from './request-forms/field-problems.js';
import { formOf } from './request-forms/index.js';
import { requestRefusal } from './request-refusal.js';
import type { Turn } from './turn.js';

/** A form as it looks before anybody has touched it. */
export const freshForm = async <A extends FormAct>(
  ports: Ports,
  reader: FormReader,
  act: A,
  request: Request,
): Promise<RenderedCard> => {
  const empty = emptyValues(act);
  const state = await formOf(act).draw(ports, reader, request, empty);
  const values = { ...empty, ...state.values };
  return requestActFormCard.render(
    requestActFormView(reader.texts, { act, request, state, values, problems: [] }),
  );
};

/** The form with what was filled in, on the request as it is now, under what to put right. */
export const formAgain = async <A extends FormAct>(
  ports: Ports,
  turn: Turn,
  act: A,
  request: Request,
  values: ActValues<A>,
  problems: readonly string[],
): Promise<Reply> => {
  const state = await formOf(act).draw(ports, turn, request, values);
  return replaceWith(
    requestActFormCard.render(requestActFormView(turn.texts, { act, request, state, values, problems })),
  );
};

/** Why there is no sense in opening the form of an act where the request stands; undefined when there is. */
const whyNotBegin = async (
  ports: Ports,
  turn: Turn,
  act: FormAct,
  request: Request,
): Promise<string | undefined> => {
  const refusal = beginRefusal(request, act);
  return refusal && requestRefusal(ports, turn, { kind: 'refused', request, refusal });
};

/** Opens the form of an act in place of the card; where the request stands so that it cannot be done, its card says so. */
export const openForm = async (ports: Ports, turn: Turn, act: FormAct, request: Request): Promise<Reply> => {
  const sentence = await whyNotBegin(ports, turn, act, request);
  return sentence === undefined
    ? replaceWith(await freshForm(ports, turn, act, request))
    : showRequest(ports, turn, request, sentence);
};

/** The same as a message of its own, to who has written for it. */
export const writtenForm = async (
  ports: Ports,
  turn: Turn,
  act: FormAct,
  request: Request,
): Promise<Reply> => {
  const sentence = await whyNotBegin(ports, turn, act, request);
  return sentence === undefined
    ? show(await freshForm(ports, turn, act, request))
    : openRequest(ports, turn, request, sentence);
};

const refusedForm = async <A extends FormAct>(
  ports: Ports,
  turn: Turn,
  act: A,
  values: ActValues<A>,
  request: Request,
  error: SaveRefusal,
): Promise<Reply> => {
  if (error.kind === 'problems') return formAgain(ports, turn, act, request, values, error.sentences);
  const sentence = await requestRefusal(ports, turn, error);
  if (!('request' in error)) return say(sentence);
  if (error.kind === 'refused') return formAgain(ports, turn, act, error.request, values, [sentence]);
  const problems = [sentence, turn.texts.requestForms.problems.typedStays];
  return both(
    await formAgain(ports, turn, act, error.request, values, problems),
    show(await drawRequest(ports, turn, error.request)),
  );
};

/** Does what a form says, and answers with the fresh card; or with the form, where nothing typed is lost. */
export const submitForm = async <A extends FormAct>(
  ports: Ports,
  turn: Turn,
  act: A,
  sent: ActValues<A> & { readonly requestId: string; readonly expectedVersion: number },
): Promise<Reply> => {
  const { requestId, expectedVersion } = sent;
  const values = valuesIn(sent, emptyValues(act)) as ActValues<A>;
  const request = await ports.store.get('requests', requestId);
  if (request === undefined) return say(turn.texts.requestActs.notFound);
  const form = formOf(act);
  // Of what was drawn on another version, the first to know is that it is another now.
  if (request.version === expectedVersion) {
    const refusal = beginRefusal(request, act);
    if (refusal !== undefined)
      return refusedForm(ports, turn, act, values, request, { kind: 'refused', request, refusal });
    const state = await form.draw(ports, turn, request, values);
    const problems = fieldProblems(turn.texts, act, state, values);
    if (problems.length > 0) return formAgain(ports, turn, act, request, values, problems);
  }
  const filled = { request, expectedVersion, values };
  const saved = await form.save(ports, turn, filled);
  if (!saved.ok) return refusedForm(ports, turn, act, values, request, saved.error);
  const done = turn.texts.requestCard.done[act](saved.value.number);
  const said = [done, ...((await form.alsoSaid?.(ports, turn, filled)) ?? [])];
  return showRequest(ports, turn, saved.value, said.join(' '));
};
