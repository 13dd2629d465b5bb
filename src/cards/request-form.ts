import { z } from 'zod';
import { PILLAR_OF_KIND } from '../domain/activity-kind.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, MANDATE_POINTS } from '../domain/enums.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { REQUESTABLE_KINDS, type RequestableKind } from '../domain/request-rules.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf, NOT_STATED } from './form-choices.js';
import { userText } from './user-text.js';

/** Ids of the form's inputs. */
export const REQUEST_FIELDS = [
  'municipalityId',
  'question',
  'kind',
  'area',
  'desiredLine',
  'desiredStart',
  'background',
  'onBehalfOfUnit',
  'councilRepInformed',
  'desiredResult',
  'otherMunicipalitiesInterested',
  'mandatePoint',
  'attachmentUrl',
] as const;
export type RequestField = (typeof REQUEST_FIELDS)[number];

/** What stands in the inputs, as text the way the client sends it. */
export type RequestFormValues = Readonly<Record<RequestField, string>>;

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
const MORE_FIELDS: readonly RequestField[] = REQUEST_FIELDS.slice(REQUEST_FIELDS.indexOf('background'));

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  intro: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: word })),
  submissionId: userText,
  choosesMunicipality: z.boolean(),
  municipalityLine: word,
  chooseMunicipality: word,
  municipalityIdLabel: word,
  municipalityIdError: word,
  municipalities: choices,
  municipalityId: userText,
  questionLabel: word,
  questionHint: word,
  questionError: word,
  question: userText,
  kindLabel: word,
  kinds: choices,
  kind: userText,
  areaLabel: word,
  areas: choices,
  area: userText,
  desiredLineLabel: word,
  sizes: choices,
  desiredLine: userText,
  desiredStartLabel: word,
  desiredStartHint: word,
  desiredStart: userText,
  moreTitle: word,
  showsMore: z.boolean(),
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
  send: word,
});

export const requestFormCard = defineCard('request-form', 1, model);

const kindTitle = ({ request, labels }: Texts, kind: RequestableKind): string => {
  const pillar = PILLAR_OF_KIND[kind];
  return pillar === null
    ? request.kindUnknown(request.kinds[kind])
    : request.kind(labels.pillars[pillar], labels.kinds[kind], request.kinds[kind]);
};

const municipalitiesBut = (asking: MunicipalityId | undefined) =>
  choicesOf(
    MUNICIPALITY_IDS.filter((id) => id !== asking),
    (id) => MUNICIPALITY_NAMES[id],
  );

/**
 * The form with what stands in it. `municipality` = the one that the registry says, shown and not asked;
 * undefined = staff, who choose it.
 */
export const requestFormView = (
  texts: Texts,
  form: {
    readonly submissionId: string;
    readonly municipality: MunicipalityId | undefined;
    readonly values: RequestFormValues;
    readonly problems: readonly string[];
  },
): z.infer<typeof model> => {
  const { request, labels, common } = texts;
  const { municipality, values, problems } = form;
  const notStated = { title: common.notStated, value: NOT_STATED };
  return {
    ...request.form,
    ...values,
    summary: request.form.title,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    submissionId: form.submissionId,
    choosesMunicipality: municipality === undefined,
    municipalityLine:
      municipality === undefined ? '' : request.municipality(MUNICIPALITY_NAMES[municipality]),
    chooseMunicipality: request.chooseMunicipality,
    municipalities: municipalitiesBut(undefined),
    kinds: choicesOf(REQUESTABLE_KINDS, (kind) => kindTitle(texts, kind)),
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
