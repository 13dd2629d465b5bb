import type { RenderedCard } from '../../src/cards/define-card.js';
import {
  type ActValues,
  FORM_ACTS,
  type FormAct,
  fieldOf,
  fieldsOf,
} from '../../src/cards/request-act-fields.js';
import { requestActFormCard, requestActFormView } from '../../src/cards/request-act-form.js';
import { requestJointAnswerCard, requestJointAnswerView } from '../../src/cards/request-joint-answer.js';
import type { Texts } from '../../src/texts/index.js';
import { LONG, MARKUP, manyOf, request } from './marked-samples.js';

/** Markup in every field, as long as it may be. */
const filledInFor = <A extends FormAct>(act: A): ActValues<A> =>
  // Object.fromEntries forgets the keys, which are the form's.
  Object.fromEntries(
    fieldsOf(act).map((field) => [field, LONG.slice(0, fieldOf(act, field).max ?? MARKUP.length)]),
  ) as ActValues<A>;

const choices = manyOf({ title: 'x'.repeat(80), value: '2026-0001' });

const formSample = (texts: Texts, act: FormAct): RenderedCard => {
  // Offered in every field; those that are filled in otherwise pass it over.
  const offered = Object.fromEntries(fieldsOf(act).map((field) => [field, choices]));
  return requestActFormCard.render(
    requestActFormView(texts, {
      act,
      request,
      state: { lines: [`${MARKUP} rad`, LONG], choices: offered },
      values: filledInFor(act),
      problems: [`${MARKUP} problem`],
    }),
  );
};

/** The forms of acts with a request, with as much in them as they can hold and markup wherever people write. */
export const requestFormSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => ({
  'request-act-form': FORM_ACTS.map((act) => formSample(texts, act)),
  'request-joint-answer': [
    requestJointAnswerCard.render(
      requestJointAnswerView(texts, {
        request,
        municipalityId: 'upplands_vasby',
        comment: LONG.slice(0, 500),
        problems: [`${MARKUP} problem`],
      }),
    ),
  ],
});
