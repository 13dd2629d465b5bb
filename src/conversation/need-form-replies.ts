import { z } from 'zod';
import { NOT_STATED } from '../cards/form-choices.js';
import {
  EMPTY_NEED_FORM,
  type NeedFormValues,
  needFormCard,
  needFormValues,
  needFormView,
} from '../cards/need-form.js';
import { AREAS } from '../domain/enums.js';
import { isMunicipalityId, MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { NEED_LEVELS, NEED_PERSPECTIVES, type Need } from '../domain/need.js';
import { takesNeeds } from '../domain/need-round.js';
import { REQUESTABLE_KINDS } from '../domain/request-rules.js';
import { alikeNeeds } from '../language/alike-needs.js';
import { needsOf } from '../usecases/find-needs.js';
import type { Ports } from '../usecases/ports.js';
import { addNeed, changeNeed, type NeedDetails, type NeedRefusal } from '../usecases/save-need.js';
import { askerOf } from './asker.js';
import type { Form } from './command.js';
import { inputText, oneOf, stated, submissionId, submissionIn, valuesIn } from './form-input.js';
import { nameOf } from './name-of.js';
import { scrubber } from './need-names.js';
import { needListAgain, ownMunicipality, requestNumberOf } from './need-replies.js';
import { type Reply, replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';

/** As much of another's need as a hint shows. */
const MAX_HINT_LENGTH = 120;

const KINDS = REQUESTABLE_KINDS.filter((kind) => kind !== 'other');

/** What the form sends. */
export const needInput = z.strictObject({
  roundId: z.string(),
  /** Empty for a new need. */
  needId: z.string(),
  expectedVersion: z.int(),
  submissionId,
  municipalityId: oneOf(MUNICIPALITY_IDS),
  text: inputText,
  area: z.enum(AREAS),
  perspective: z.enum(NEED_PERSPECTIVES),
  level: z.enum(NEED_LEVELS),
  proposedKind: z.enum([NOT_STATED, ...KINDS]),
});
export type NeedInput = z.infer<typeof needInput>;

interface FormState {
  readonly roundId: string;
  readonly needId: string;
  readonly expectedVersion: number;
  readonly submissionId: string;
  readonly values: NeedFormValues;
  readonly problems: readonly string[];
}

const drawForm = async (ports: Ports, turn: Turn, state: FormState): Promise<Reply> => {
  const round = await ports.store.get('rounds', state.roundId);
  if (round === undefined) return needListAgain(ports, turn, undefined, [turn.texts.needs.gone]);
  const need = state.needId === '' ? undefined : await ports.store.get('needs', state.needId);
  const municipality = need?.municipalityId ?? ownMunicipality(turn);
  return replaceWith(
    needFormCard.render(needFormView(turn.texts, { ...state, year: round.year, municipality })),
  );
};

/** The form for a new need, or for one that is to be changed. */
export const openNeedForm = async (
  ports: Ports,
  turn: Turn,
  roundId: string,
  needId: string,
): Promise<Reply> => {
  const { needs } = turn.texts;
  const round = await ports.store.get('rounds', roundId);
  const need = needId === '' ? undefined : await ports.store.get('needs', needId);
  const isGone = needId !== '' && (need === undefined || need.withdrawnAt !== undefined);
  if (round === undefined || isGone) return needListAgain(ports, turn, undefined, [needs.gone]);
  if (!takesNeeds(round, turn.today)) return needListAgain(ports, turn, roundId, [needs.closedNow]);
  return drawForm(ports, turn, {
    roundId,
    needId,
    expectedVersion: need?.version ?? 0,
    submissionId: ports.ids.short(),
    values: need === undefined ? EMPTY_NEED_FORM : needFormValues(need),
    problems: [],
  });
};

const refusedForm = async (
  ports: Ports,
  turn: Turn,
  input: NeedInput,
  error: NeedRefusal,
): Promise<Reply> => {
  const { needs, errors } = turn.texts;
  const again = (problems: readonly string[], expectedVersion = input.expectedVersion): Promise<Reply> =>
    drawForm(ports, turn, { ...input, values: input, expectedVersion, problems });
  switch (error.kind) {
    case 'problems':
      return again(error.problems.map((problem) => needs.problems[problem]));
    case 'identity_number':
      return again([errors.identityNumber]);
    case 'closed':
      return again([needs.closedNow]);
    case 'not_found':
      return needListAgain(ports, turn, undefined, [needs.gone]);
    case 'sent_by_another':
      return say(needs.sentByAnother);
    case 'requested': {
      const need = await ports.store.get('needs', input.needId);
      const number = (need && (await requestNumberOf(ports, need))) ?? '';
      return needListAgain(ports, turn, input.roundId, [needs.requestedAlready(number)]);
    }
    case 'changed': {
      const name = await nameOf(ports, turn, error.by);
      if (error.need.withdrawnAt !== undefined)
        return needListAgain(ports, turn, input.roundId, [needs.withdrawnBefore(name)]);
      return again([needs.changedBefore(name)], error.need.version);
    }
  }
};

/** What is worth knowing of a need that has just been saved: who has written the same, and what others do not see. */
const remarksOn = async (ports: Ports, turn: Turn, need: Need): Promise<string[]> => {
  const { needs } = turn.texts;
  const scrub = await scrubber(ports);
  const alike = alikeNeeds(await needsOf(ports, need.roundId), need.id).find(
    ({ municipalityId }) => municipalityId !== need.municipalityId,
  );
  const hint = alike && [...scrub(alike.text)].slice(0, MAX_HINT_LENGTH).join('');
  return [
    ...(scrub(need.text) === need.text ? [] : [needs.hidden]),
    ...(alike === undefined || hint === undefined
      ? []
      : [needs.alike(MUNICIPALITY_NAMES[alike.municipalityId], hint)]),
  ];
};

/** Saves what stands in the form and shows the list with it. */
export const saveNeed = async (ports: Ports, turn: Turn, input: NeedInput): Promise<Reply> => {
  const { needs } = turn.texts;
  const { roundId, needId, expectedVersion, municipalityId } = input;
  const by = askerOf(turn).person.id;
  const details: Omit<NeedDetails, 'municipalityId'> = {
    area: input.area,
    perspective: input.perspective,
    text: input.text.trim(),
    level: input.level,
    ...stated({ proposedKind: input.proposedKind === NOT_STATED ? undefined : input.proposedKind }),
  };
  const owner = ownMunicipality(turn) ?? municipalityId;
  if (needId === '' && owner === '') {
    const problems = [needs.problems.municipality_missing];
    return drawForm(ports, turn, { ...input, values: input, problems });
  }
  const saved =
    needId === '' && owner !== ''
      ? await addNeed(ports, {
          by,
          roundId,
          submissionId: input.submissionId,
          details: { ...details, municipalityId: owner },
        })
      : await changeNeed(ports, { by, needId, expectedVersion }, details);
  if (!saved.ok) return refusedForm(ports, turn, input, saved.error);
  const remarks = await remarksOn(ports, turn, saved.value);
  return needListAgain(ports, turn, roundId, [needId === '' ? needs.added : needs.saved, ...remarks]);
};

/** What the form needs when its press cannot be taken. */
export const needForm: Form = {
  labels: ({ needs: { form } }) => ({
    municipalityIdLabel: form.municipalityIdLabel,
    textLabel: form.textLabel,
    areaLabel: form.areaLabel,
    perspectiveLabel: form.perspectiveLabel,
    levelLabel: form.levelLabel,
    proposedKindLabel: form.proposedKindLabel,
  }),
  redraw: async (ports, turn, raw, problem) => {
    const { roundId, needId, expectedVersion } = valuesIn(raw, {
      roundId: '',
      needId: '',
      expectedVersion: '0',
    });
    const filled = valuesIn(raw, EMPTY_NEED_FORM);
    const need = needId === '' ? undefined : await ports.store.get('needs', needId);
    // Only what the client sent is known: a need of another municipality is not named by its id.
    const isOthers =
      need !== undefined && need.municipalityId !== (ownMunicipality(turn) ?? need.municipalityId);
    if (isOthers || (await ports.store.get('rounds', roundId)) === undefined) return say(problem);
    return drawForm(ports, turn, {
      roundId,
      needId,
      expectedVersion: Number.parseInt(expectedVersion, 10) || 0,
      submissionId: submissionIn(raw, ports.ids),
      values: {
        ...filled,
        municipalityId: isMunicipalityId(filled.municipalityId) ? filled.municipalityId : '',
      },
      problems: [problem],
    });
  },
};
