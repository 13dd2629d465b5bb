import { choicesOf } from '../../cards/form-choices.js';
import { fouManagerOf } from '../../domain/person.js';
import type { Request } from '../../domain/request.js';
import { DECISION_OUTCOMES, STEERING_BODIES } from '../../domain/request-act.js';
import type { Texts } from '../../texts/index.js';
import { type ActForm, act, problem } from './act-form.js';

/** The steering group's decision, as its minutes have it (002:74). */
export const decisionForm: ActForm<'record_decision'> = {
  draw: async (_ports, { texts, today }) => ({
    choices: {
      body: choicesOf(STEERING_BODIES, (body) => texts.requestForms.bodies[body]),
      outcome: choicesOf(DECISION_OUTCOMES, (outcome) => texts.requestForms.outcomes[outcome]),
    },
    days: { date: { last: today } },
  }),
  save: async (ports, turn, filled) => {
    const { date, minutesRef, ...chosen } = filled.values;
    const body = STEERING_BODIES.find((each) => each === chosen.body);
    const outcome = DECISION_OUTCOMES.find((each) => each === chosen.outcome);
    const { acts, problems } = turn.texts.requestForms;
    const { fields } = acts.record_decision;
    if (body === undefined) return problem(problems.notInList(fields.body.label));
    if (outcome === undefined) return problem(problems.notInList(fields.outcome.label));
    return act(ports, turn, filled, {
      kind: 'record_decision',
      decision: { body, outcome, date, minutesRef },
    });
  },
};

/** What is often there in second-line work and stops nothing when it is not (002:76-77). */
export const missingResources = (
  { requestForms: { lines } }: Texts,
  { researcher, externalFunding }: Pick<Request, 'researcher' | 'externalFunding'>,
): readonly string[] => {
  if (researcher === undefined && externalFunding === undefined) return [lines.noResources];
  if (researcher === undefined) return [lines.noResearcher];
  return externalFunding === undefined ? [lines.noFunding] : [];
};

/** «Avtal (FoU chef + uppdragsgivare)» (002:75). */
export const agreementForm: ActForm<'record_agreement'> = {
  draw: async (ports, { texts, today }, request) => ({
    lines: [texts.requestForms.lines.whoSigns, ...missingResources(texts, request)],
    values: { fouManagerSigned: fouManagerOf(await ports.store.find('people'), today)?.displayName ?? '' },
    days: { signedAt: { last: today } },
  }),
  save: (ports, turn, filled) =>
    act(ports, turn, filled, { kind: 'record_agreement', agreement: { ...filled.values } }),
};
