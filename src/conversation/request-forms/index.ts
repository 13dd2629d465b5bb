import type { FormAct } from '../../cards/request-act-fields.js';
import type { ActForm } from './act-form.js';
import { linkForm, unlinkForm } from './activity-forms.js';
import { agreementForm, decisionForm } from './decision-forms.js';
import { attachForm, closeForm } from './document-forms.js';
import { askJointlyForm } from './joint-form.js';
import { lineForm } from './line-form.js';
import { resourcesForm } from './resources-form.js';
import { answerForm, askForm, handOverForm, pauseForm, referForm, withdrawForm } from './simple-forms.js';

const FORMS: { readonly [A in FormAct]: ActForm<A> } = {
  hand_over: handOverForm,
  ask: askForm,
  answer: answerForm,
  refer: referForm,
  choose_line: lineForm,
  record_decision: decisionForm,
  record_agreement: agreementForm,
  set_resources: resourcesForm,
  ask_jointly: askJointlyForm,
  link_activity: linkForm,
  unlink_activity: unlinkForm,
  attach: attachForm,
  close: closeForm,
  withdraw: withdrawForm,
  pause: pauseForm,
};

/** What an act's form shows and does. */
export const formOf = <A extends FormAct>(act: A): ActForm<A> => FORMS[act];
