import { choicesOf } from '../../cards/form-choices.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../../domain/municipality.js';
import type { Request } from '../../domain/request.js';
import { refused } from '../../domain/result.js';
import type { Texts } from '../../texts/index.js';
import { askJointly, withoutMember } from '../../usecases/ask-jointly.js';
import { askerOf } from '../asker.js';
import { idsIn } from '../form-input.js';
import { type ActForm, problem } from './act-form.js';

const namesOf = ({ formats }: Texts, ids: readonly MunicipalityId[]): string =>
  formats.list(ids.map((id) => MUNICIPALITY_NAMES[id]));

const chosenIn = (list: string): MunicipalityId[] => {
  const ids = idsIn(list);
  return MUNICIPALITY_IDS.filter((id) => ids.includes(id));
};

/** What those that have been asked have said. */
const answersTo = ({ requestForms: { lines } }: Texts, { jointInterest }: Request): readonly string[] =>
  (jointInterest?.asked ?? []).map((id) => {
    const answer = jointInterest?.answers.find(({ municipalityId }) => municipalityId === id);
    const name = MUNICIPALITY_NAMES[id];
    if (answer === undefined) return lines.jointWaits(name);
    return answer.isInterested ? lines.jointYes(name) : lines.jointNo(name);
  });

/** Marks the request as one of joint interest, and asks the others. */
export const askJointlyForm: ActForm<'ask_jointly'> = {
  draw: async (ports, { texts, today }, request) => {
    const { municipalityId, jointInterest, otherMunicipalitiesInterested } = request;
    const left = MUNICIPALITY_IDS.filter((id) => id !== municipalityId && !jointInterest?.asked.includes(id));
    const vacant = withoutMember(await ports.store.find('people'), left, today);
    const { lines } = texts.requestForms;
    return {
      lines: [
        lines.joint(MUNICIPALITY_NAMES[municipalityId]),
        ...answersTo(texts, request),
        ...(vacant.length === 0 ? [] : [lines.vacant(namesOf(texts, vacant))]),
      ],
      choices: { municipalities: choicesOf(left, (id) => MUNICIPALITY_NAMES[id]) },
      values: { municipalities: otherMunicipalitiesInterested.filter((id) => left.includes(id)).join(',') },
    };
  },
  save: async (ports, turn, { request, expectedVersion, values }) => {
    const asked = await askJointly(ports, {
      by: askerOf(turn).person.id,
      requestId: request.id,
      expectedVersion,
      municipalities: chosenIn(values.municipalities),
    });
    if (asked.ok) return asked;
    if (asked.error.kind !== 'nobody_to_ask') return refused(asked.error);
    const { nobodyToAsk } = turn.texts.requestForms.problems;
    return problem(nobodyToAsk(namesOf(turn.texts, chosenIn(values.municipalities))));
  },
  alsoSaid: async (ports, turn, { values }) => {
    const chosen = chosenIn(values.municipalities);
    const vacant = withoutMember(await ports.store.find('people'), chosen, turn.today);
    return vacant.length === 0 ? [] : [turn.texts.requestForms.lines.vacantTold(namesOf(turn.texts, vacant))];
  },
};
