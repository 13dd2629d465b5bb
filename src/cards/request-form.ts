import { z } from 'zod';
import { PILLAR_OF_KIND } from '../domain/activity-kind.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, MANDATE_POINTS, type Pillar } from '../domain/enums.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { REQUEST_FIELDS, type RequestField, type RequestFormValues } from '../domain/request-draft.js';
import {
  REQUESTABLE_KINDS,
  type RequestableKind,
  type RequestNeed,
  type SuggestedLine,
} from '../domain/request-rules.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf, NOT_STATED } from './form-choices.js';
import { lineSentences } from './line-sentences.js';
import { userText } from './user-text.js';

/** A form that nobody has touched: only the question has to be written. */
export const EMPTY_REQUEST_FORM: RequestFormValues = {
  municipalityId: '',
  question: '',
  kind: 'other',
  area: 'general',
  desiredLine: NOT_STATED,
  desiredStart: '',
  background: '',
  onBehalfOfUnit: '',
  councilRepInformed: 'false',
  desiredResult: NOT_STATED,
  otherMunicipalitiesInterested: '',
  mandatePoint: NOT_STATED,
  attachmentUrl: '',
};

/** Inputs that open only when asked for, or when something stands in them. */
const MORE_FIELDS: readonly RequestField[] = REQUEST_FIELDS.slice(REQUEST_FIELDS.indexOf('area'));

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  intro: userText,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: word })),
  submissionId: userText,
  choosesMunicipality: z.boolean(),
  municipalityLine: word,
  chooseMunicipality: word,
  municipalityIdLabel: word,
  municipalities: choices,
  municipalityId: userText,
  questionLabel: word,
  questionHint: word,
  question: userText,
  kindLabel: word,
  kinds: choices,
  kind: userText,
  desiredLineLabel: word,
  sizes: choices,
  desiredLine: userText,
  desiredStartLabel: word,
  desiredStartHint: word,
  desiredStart: userText,
  moreTitle: word,
  showsMore: z.boolean(),
  areaLabel: word,
  areas: choices,
  area: userText,
  backgroundLabel: word,
  background: userText,
  onBehalfOfUnitLabel: word,
  onBehalfOfUnit: userText,
  councilRepInformedLabel: word,
  councilRepInformedTitle: word,
  councilRepInformed: userText,
  desiredResultLabel: word,
  results: choices,
  desiredResult: userText,
  otherMunicipalitiesInterestedLabel: word,
  otherMunicipalities: choices,
  otherMunicipalitiesInterested: userText,
  mandatePointLabel: word,
  mandatePoints: choices,
  mandatePoint: userText,
  attachmentUrlLabel: word,
  attachmentUrl: userText,
  isUnderstood: z.boolean(),
  understoodTitle: word,
  understood: word,
  pressAgain: word,
  seen: word,
  files: z.boolean(),
  send: word,
  keepDraft: word,
});

export const requestFormCard = defineCard('request-form', 2, model);

/** The order in which what a municipality most often wants comes first. */
const GROUPS: readonly Pillar[] = ['support', 'produce', 'spread', 'cooperate'];

const isIn =
  (pillar: Pillar) =>
  (kind: RequestableKind): boolean =>
    PILLAR_OF_KIND[kind] === pillar;

/** The forms of support under what they lead to. A list has no headings, so each is a choice for who knows no more. */
const needs = ({ request, labels }: Texts) => [
  ...choicesOf<RequestNeed>(['other'], () => request.kindUnknown(request.kinds.other)),
  ...GROUPS.flatMap((pillar) => [
    ...choicesOf<RequestNeed>([pillar], () => request.group(request.groups[pillar])),
    ...choicesOf(REQUESTABLE_KINDS.filter(isIn(pillar)), (kind) =>
      request.kind(labels.kinds[kind], request.kinds[kind]),
    ),
  ]),
];

const municipalitiesBut = (asking: MunicipalityId | undefined) =>
  choicesOf(
    MUNICIPALITY_IDS.filter((id) => id !== asking),
    (id) => MUNICIPALITY_NAMES[id],
  );

/** What a form says, with what stands in it. */
export interface RequestForm {
  readonly submissionId: string;
  /** The one that the registry says, shown and not asked; undefined = staff, who choose it. */
  readonly municipality: MunicipalityId | undefined;
  /** To whom what is written goes when the asker may only propose, in whole sentences; undefined = it goes to FoU. */
  readonly proposing?: string | undefined;
  readonly values: RequestFormValues;
  readonly problems: readonly string[];
  /** What the answers point to, when the asker is to know of it before anything is sent. */
  readonly suggested?: SuggestedLine | undefined;
}

const headOf = ({ request, proposals }: Texts, { proposing, municipality }: RequestForm) => {
  if (proposing !== undefined) {
    return { title: proposals.form.title, intro: proposing, send: proposals.form.send };
  }
  const { title, intro, introForStaff, send } = request.form;
  return { title, intro: municipality === undefined ? introForStaff : intro, send };
};

const understoodOf = (texts: Texts, { suggested }: RequestForm) => ({
  isUnderstood: suggested !== undefined,
  understoodTitle: texts.request.understood.title,
  understood: suggested === undefined ? '' : lineSentences(texts, suggested),
  pressAgain: texts.request.understood.pressAgain,
  seen: suggested?.line ?? '',
});

export const requestFormView = (texts: Texts, form: RequestForm): z.infer<typeof model> => {
  const { request, labels, common } = texts;
  const { municipality, values, problems, submissionId, proposing } = form;
  const { introForStaff: _intro, ...words } = request.form;
  const notStated = { title: common.notStated, value: NOT_STATED };
  const head = headOf(texts, form);
  return {
    ...words,
    ...head,
    ...values,
    ...understoodOf(texts, form),
    summary: head.title,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    submissionId,
    files: proposing === undefined,
    choosesMunicipality: municipality === undefined,
    municipalityLine:
      municipality === undefined ? '' : request.municipality(MUNICIPALITY_NAMES[municipality]),
    chooseMunicipality: request.chooseMunicipality,
    municipalities: municipalitiesBut(undefined),
    kinds: needs(texts),
    areas: choicesOf(AREAS, (area) => labels.areas[area]),
    sizes: [
      { title: request.sizeUnknown, value: NOT_STATED },
      ...choicesOf(LINES, (line) => request.sizes[line]),
    ],
    showsMore: MORE_FIELDS.some((field) => values[field] !== EMPTY_REQUEST_FORM[field]),
    results: [notStated, ...choicesOf(DOCUMENTATION_KINDS, (kind) => labels.documentation[kind])],
    otherMunicipalities: municipalitiesBut(municipality),
    mandatePoints: [notStated, ...choicesOf(MANDATE_POINTS, (point) => labels.mandatePoints[point])],
  };
};
