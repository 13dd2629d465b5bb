import { z } from 'zod';
import { AREAS } from '../domain/enums.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { NEED_LEVELS, NEED_PERSPECTIVES, type Need } from '../domain/need.js';
import { REQUESTABLE_KINDS } from '../domain/request-rules.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf, NOT_STATED } from './form-choices.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  intro: word,
  choosesMunicipality: z.boolean(),
  municipalityLine: word,
  municipalityIdLabel: word,
  chooseMunicipality: word,
  municipalities: choices,
  municipalityId: userText,
  textLabel: word,
  textHint: word,
  text: userText,
  areaLabel: word,
  areas: choices,
  area: userText,
  perspectiveLabel: word,
  perspectives: choices,
  perspective: userText,
  levelLabel: word,
  levels: choices,
  level: userText,
  proposedKindLabel: word,
  kinds: choices,
  proposedKind: userText,
  save: word,
  back: word,
  roundId: word,
  needId: word,
  expectedVersion: z.int(),
  submissionId: word,
});

export const needFormCard = defineCard('need-form', 1, model);

export const EMPTY_NEED_FORM = {
  municipalityId: '',
  text: '',
  area: 'general',
  perspective: 'service',
  level: 'joint',
  proposedKind: NOT_STATED,
} as const;
export type NeedFormValues = Readonly<Record<keyof typeof EMPTY_NEED_FORM, string>>;

/** The form as it stood when the need was filled in. */
export const needFormValues = (need: Need): NeedFormValues => ({
  municipalityId: need.municipalityId,
  text: need.text,
  area: need.area,
  perspective: need.perspective,
  level: need.level,
  proposedKind: need.proposedKind ?? NOT_STATED,
});

export interface NeedForm {
  readonly roundId: string;
  readonly year: number;
  /** Empty for a new need. */
  readonly needId: string;
  /** 0 for a new need. */
  readonly expectedVersion: number;
  readonly submissionId: string;
  /** Shown and not asked; undefined = staff, who choose it. */
  readonly municipality: MunicipalityId | undefined;
  readonly values: NeedFormValues;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** Takes a need, a new one or one that is changed. */
export const needFormView = (texts: Texts, input: NeedForm): z.infer<typeof model> => {
  const { needs, labels } = texts;
  const { form } = needs;
  const { roundId, year, needId, expectedVersion, submissionId, municipality, values, problems } = input;
  const title = needId === '' ? form.titleNew : form.titleChange;
  return {
    summary: title,
    title,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    intro: form.intro(String(year)),
    choosesMunicipality: municipality === undefined,
    municipalityLine: municipality === undefined ? '' : form.municipality(MUNICIPALITY_NAMES[municipality]),
    municipalityIdLabel: form.municipalityIdLabel,
    chooseMunicipality: form.chooseMunicipality,
    municipalities: choicesOf(MUNICIPALITY_IDS, (id) => MUNICIPALITY_NAMES[id]),
    textLabel: form.textLabel,
    textHint: form.textHint,
    areaLabel: form.areaLabel,
    areas: choicesOf(AREAS, (area) => labels.areas[area]),
    perspectiveLabel: form.perspectiveLabel,
    perspectives: choicesOf(NEED_PERSPECTIVES, (each) => needs.perspectives[each]),
    levelLabel: form.levelLabel,
    levels: choicesOf(NEED_LEVELS, (level) => needs.levels[level]),
    proposedKindLabel: form.proposedKindLabel,
    kinds: [
      { title: form.kindUnknown, value: NOT_STATED },
      ...choicesOf(
        REQUESTABLE_KINDS.filter((kind) => kind !== 'other'),
        (kind) => labels.kinds[kind],
      ),
    ],
    ...values,
    save: form.save,
    back: form.back,
    roundId,
    needId,
    expectedVersion,
    submissionId,
  };
};
