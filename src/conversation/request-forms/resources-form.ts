import type { RequestAct } from '../../domain/request-act.js';
import { ok } from '../../domain/result.js';
import { readKronor } from '../../language/kronor.js';
import { type ActForm, act, type Filled, given, problem } from './act-form.js';
import { missingResources } from './decision-forms.js';

type SetResources = Extract<RequestAct, { kind: 'set_resources' }>;

const resourcesIn = ({
  researcher,
  fundingSource: source,
  fundingAmount,
}: Filled<'set_resources'>['values']): SetResources => {
  const amount = readKronor(fundingAmount);
  return {
    kind: 'set_resources',
    ...given('researcher', researcher),
    ...(source !== '' && { externalFunding: { source, ...(amount !== undefined && { amount }) } }),
  };
};

/** Who does the research and who pays for it: never required, and pointed out when it is missing. */
export const resourcesForm: ActForm<'set_resources'> = {
  draw: async (_ports, { texts }, request) => ({
    lines: missingResources(texts, request),
    values: {
      researcher: request.researcher ?? '',
      fundingSource: request.externalFunding?.source ?? '',
      fundingAmount: String(request.externalFunding?.amount ?? ''),
    },
  }),
  save: async (ports, turn, filled) => {
    const { researcher, fundingSource, fundingAmount } = filled.values;
    const { amountUnreadable, amountWithoutSource } = turn.texts.requestForms.problems;
    if (fundingAmount !== '' && readKronor(fundingAmount) === undefined) return problem(amountUnreadable);
    if (fundingAmount !== '' && fundingSource === '') return problem(amountWithoutSource);
    const { request } = filled;
    const hasNone = request.researcher === undefined && request.externalFunding === undefined;
    // Nothing was there and nothing has come: that is pointed out, and stops nobody.
    if (hasNone && researcher === '' && fundingSource === '') return ok(request);
    return act(ports, turn, filled, resourcesIn(filled.values));
  },
  alsoSaid: async (_ports, turn, { values }) => missingResources(turn.texts, resourcesIn(values)),
};
