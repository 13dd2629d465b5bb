import { z } from 'zod';
import {
  type ActValues,
  emptyValues,
  FORM_ACTS,
  type FormAct,
  fieldsOf,
} from '../cards/request-act-fields.js';
import { fieldWords } from '../cards/request-act-form.js';
import { RIGHT_OF_ACT } from '../domain/act-rights.js';
import { isMunicipalityId, MUNICIPALITY_IDS } from '../domain/municipality.js';
import { type CardVerb, defineVerb, type Form } from './command.js';
import { inputText, stated, valuesIn, written } from './form-input.js';
import { isJointlyAsked, jointQuestion, jointQuestionAgain, sayJointly } from './joint-answer-replies.js';
import { reachRefusal, refusalFor } from './permission.js';
import { type Reply, replaceWith, say } from './reply.js';
import { formAgain, openForm, submitForm } from './request-act-form-replies.js';
import { mayAct } from './request-reader.js';
import { OF_ASKER, OF_READER, PRESSED_REQUEST } from './request-verb.js';
import type { Turn } from './turn.js';

const notFound = ({ texts }: Turn): Reply => say(texts.requestActs.notFound);

/** Only what the client sent is known: who may not do the act is not shown the request either. */
const redraw =
  <A extends FormAct>(act: A): Form['redraw'] =>
  async (ports, turn, raw, problem) => {
    const { requestId } = valuesIn(raw, { requestId: '' });
    const request = await ports.store.get('requests', requestId);
    if (request === undefined || !mayAct(turn, act, request)) return notFound(turn);
    return formAgain(ports, turn, act, request, valuesIn(raw, emptyValues(act)), [problem]);
  };

const labelsOf = (act: FormAct): Form['labels'] => {
  return (texts) => {
    const words: Readonly<Record<string, { readonly label: string }>> = fieldWords(texts, act);
    return Object.fromEntries(Object.entries(words).map(([field, { label }]) => [`${field}Label`, label]));
  };
};

type SentForm<A extends FormAct> = ActValues<A> & { requestId: string; expectedVersion: number };

/** The data of an act's form: the request that it was drawn on, and the inputs without blanks around them. */
const sentForm = <A extends FormAct>(act: A): z.ZodType<SentForm<A>> => {
  const inputs = Object.fromEntries(
    fieldsOf(act).map((field) => [field, inputText.transform((text) => text.trim())]),
  );
  // Object.fromEntries forgets the keys, which are the form's.
  return z.strictObject({ ...inputs, ...PRESSED_REQUEST }) as unknown as z.ZodType<SentForm<A>>;
};

/** The button of an act's form. */
const formVerb = <A extends FormAct>(act: A): CardVerb =>
  defineVerb<SentForm<A>>({
    name: RIGHT_OF_ACT[act],
    schema: sentForm(act),
    ...OF_ASKER,
    run: (ports, turn, sent) => submitForm(ports, turn, act, sent),
    form: { labels: labelsOf(act), redraw: redraw(act) },
  });

const fillVerb = defineVerb<{ requestId: string; act: FormAct | 'answer_jointly' }>({
  name: 'request.fill',
  schema: z.strictObject({
    requestId: PRESSED_REQUEST.requestId,
    act: z.enum([...FORM_ACTS, 'answer_jointly']),
  }),
  ...OF_READER,
  run: async (ports, turn, { requestId, act }) => {
    const request = await ports.store.get('requests', requestId);
    if (request === undefined) return notFound(turn);
    if (act === 'answer_jointly') {
      const { municipality } = turn;
      return municipality !== undefined && isJointlyAsked(request, municipality)
        ? replaceWith(jointQuestion(turn, request, municipality))
        : say(turn.texts.requestActs.problems.not_asked_jointly);
    }
    // The form is for whoever may send it.
    const name = RIGHT_OF_ACT[act];
    const refusal = refusalFor(turn, name, undefined) ?? reachRefusal(turn, name, request);
    return refusal === undefined ? openForm(ports, turn, act, request) : say(refusal.sentence);
  },
});

const jointAnswer = z.strictObject({
  requestId: PRESSED_REQUEST.requestId,
  municipalityId: z.enum(MUNICIPALITY_IDS),
  interest: z.enum(['yes', 'no']),
  comment: inputText,
});

const jointVerb = defineVerb<z.infer<typeof jointAnswer>>({
  name: 'request.answer-jointly',
  schema: jointAnswer,
  ...OF_READER,
  // It is the municipality's that is asked; of one that is not, the request is the asker's.
  about: async ({ store }, _turn, { requestId, municipalityId }) => {
    const request = await store.get('requests', requestId);
    return request?.jointInterest?.asked.includes(municipalityId) ? { municipalityId } : request;
  },
  run: async (ports, turn, { interest, comment, ...asked }) =>
    sayJointly(ports, turn, {
      ...asked,
      isInterested: interest === 'yes',
      ...stated({ comment: written(comment) }),
    }),
  form: {
    labels: ({ requestForms: { joint } }) => ({ commentLabel: joint.commentLabel }),
    redraw: async (ports, turn, raw, problem) => {
      const { requestId, municipalityId, comment } = valuesIn(raw, {
        requestId: '',
        municipalityId: '',
        comment: '',
      });
      const request = await ports.store.get('requests', requestId);
      const isTheirs = isMunicipalityId(municipalityId) && municipalityId === turn.municipality;
      return request !== undefined && isTheirs && mayAct(turn, 'answer_jointly', request)
        ? jointQuestionAgain(turn, request, municipalityId, comment, problem)
        : notFound(turn);
    },
  },
});

/** The buttons of the forms that acts with a request need, and the one that opens them. */
export const REQUEST_FORM_VERBS: readonly CardVerb[] = [fillVerb, jointVerb, ...FORM_ACTS.map(formVerb)];
