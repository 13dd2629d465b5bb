import { z } from 'zod';
import {
  EMPTY_REQUEST_FORM,
  NOT_STATED,
  REQUEST_FIELDS,
  type RequestField,
  type RequestFormValues,
} from '../cards/request-form.js';
import type { IsoDate } from '../domain/calendar.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, MANDATE_POINTS } from '../domain/enums.js';
import { isMunicipalityId, MUNICIPALITY_IDS } from '../domain/municipality.js';
import { REQUESTABLE_KINDS } from '../domain/request-rules.js';
import { fuzzyDateOf } from '../language/fuzzy-period.js';
import type { FileRequestInput } from '../usecases/file-request.js';

const text = z.string().default('');
const stated = <const Value extends string>(values: readonly Value[]) =>
  z.union([z.enum(values), z.enum([NOT_STATED, ''])]).default(NOT_STATED);
const idsIn = (list: string): string[] => list.split(',').filter((id) => id !== '');

/** What the request form submits: every input is text, and an input left alone may be missing. */
export const requestInput = z.strictObject({
  submissionId: z.string().min(1).max(100),
  municipalityId: z.enum([...MUNICIPALITY_IDS, '']).default(''),
  question: text,
  kind: z.enum(REQUESTABLE_KINDS),
  area: z.enum(AREAS),
  desiredLine: stated(LINES),
  desiredStart: text,
  background: text,
  onBehalfOfUnit: text,
  councilRepInformed: z.enum(['true', 'false']).default('false'),
  desiredResult: stated(DOCUMENTATION_KINDS),
  otherMunicipalitiesInterested: text.refine((list) => idsIn(list).every(isMunicipalityId)),
  mandatePoint: stated(['1', '2', '3', '4']),
  attachmentUrl: text,
} satisfies Record<RequestField | 'submissionId', z.ZodType>);
export type RequestInput = z.infer<typeof requestInput>;

/** The details behind the inputs; what was left empty is left out. */
export const requestDetailsOf = (input: RequestInput, today: IsoDate): FileRequestInput['details'] => {
  const [background, onBehalfOfUnit, desiredStart, attachmentUrl] = [
    input.background.trim(),
    input.onBehalfOfUnit.trim(),
    input.desiredStart.trim(),
    input.attachmentUrl.trim(),
  ];
  const desiredLine = LINES.find((line) => line === input.desiredLine);
  const desiredResult = DOCUMENTATION_KINDS.find((kind) => kind === input.desiredResult);
  const mandatePoint = MANDATE_POINTS.find((point) => String(point) === input.mandatePoint);
  return {
    question: input.question.trim(),
    councilRepInformed: input.councilRepInformed === 'true',
    kind: input.kind,
    area: input.area,
    otherMunicipalitiesInterested: idsIn(input.otherMunicipalitiesInterested).filter(isMunicipalityId),
    ...(background === '' ? {} : { background }),
    ...(onBehalfOfUnit === '' ? {} : { onBehalfOfUnit }),
    ...(desiredLine === undefined ? {} : { desiredLine }),
    ...(desiredStart === '' ? {} : { desiredStart: fuzzyDateOf(desiredStart, today) }),
    ...(desiredResult === undefined ? {} : { desiredResult }),
    ...(mandatePoint === undefined ? {} : { mandatePoint }),
    ...(attachmentUrl === '' ? {} : { attachmentUrl }),
  };
};

const shownAs = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
    ? String(value)
    : undefined;

/** What stood in the inputs, also of a press that could not be taken, so that nothing typed is lost. */
export const requestValuesIn = (raw: Readonly<Record<string, unknown>>): RequestFormValues => {
  const value = (field: RequestField): string => shownAs(raw[field]) ?? EMPTY_REQUEST_FORM[field];
  // Object.fromEntries forgets its keys; they are those of REQUEST_FIELDS.
  return Object.fromEntries(REQUEST_FIELDS.map((field) => [field, value(field)])) as RequestFormValues;
};
