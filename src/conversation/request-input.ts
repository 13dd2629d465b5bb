import { z } from 'zod';
import { NOT_STATED } from '../cards/form-choices.js';
import { EMPTY_REQUEST_FORM } from '../cards/request-form.js';
import type { IsoDate } from '../domain/calendar.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, MANDATE_POINTS, PILLARS } from '../domain/enums.js';
import { isMunicipalityId, MUNICIPALITY_IDS } from '../domain/municipality.js';
import type { RequestDetails } from '../domain/request.js';
import { REQUEST_FIELDS, type RequestField, type RequestFormValues } from '../domain/request-draft.js';
import { REQUEST_NEEDS, REQUESTABLE_KINDS } from '../domain/request-rules.js';
import { fuzzyDateOf } from '../language/fuzzy-period.js';
import type { FileRequestInput } from '../usecases/file-request.js';
import {
  idsIn,
  inputText,
  municipalityList,
  oneOf,
  stated,
  submissionId,
  toggle,
  written,
} from './form-input.js';

/** What the request form submits. */
export const requestInput = z.strictObject({
  submissionId,
  municipalityId: oneOf(MUNICIPALITY_IDS),
  question: inputText,
  kind: z.enum(REQUEST_NEEDS),
  area: z.enum(AREAS),
  desiredLine: oneOf([NOT_STATED, ...LINES]),
  desiredStart: inputText,
  background: inputText,
  onBehalfOfUnit: inputText,
  councilRepInformed: toggle,
  desiredResult: oneOf([NOT_STATED, ...DOCUMENTATION_KINDS]),
  otherMunicipalitiesInterested: municipalityList,
  mandatePoint: oneOf([NOT_STATED, '1', '2', '3', '4']),
  attachmentUrl: inputText,
  /** The line that the form has said that the answers point to, when it was sent. */
  seen: oneOf(LINES),
} satisfies Record<RequestField | 'submissionId' | 'seen', z.ZodType>);
export type RequestInput = z.infer<typeof requestInput>;

/** The details behind the inputs; what was left empty is left out. */
export const requestDetailsOf = (input: RequestInput, today: IsoDate): FileRequestInput['details'] => {
  const desiredStart = written(input.desiredStart);
  return {
    question: input.question.trim(),
    councilRepInformed: input.councilRepInformed === 'true',
    kind: REQUESTABLE_KINDS.find((kind) => kind === input.kind) ?? 'other',
    area: input.area,
    otherMunicipalitiesInterested: idsIn(input.otherMunicipalitiesInterested).filter(isMunicipalityId),
    ...stated({
      background: written(input.background),
      onBehalfOfUnit: written(input.onBehalfOfUnit),
      pillar: PILLARS.find((pillar) => pillar === input.kind),
      desiredLine: LINES.find((line) => line === input.desiredLine),
      desiredStart: desiredStart === undefined ? undefined : fuzzyDateOf(desiredStart, today),
      desiredResult: DOCUMENTATION_KINDS.find((kind) => kind === input.desiredResult),
      mandatePoint: MANDATE_POINTS.find((point) => String(point) === input.mandatePoint),
      attachmentUrl: written(input.attachmentUrl),
    }),
  };
};

const EVERY_FIELD = Object.fromEntries(REQUEST_FIELDS.map((field) => [field, inputText])) as Record<
  RequestField,
  typeof inputText
>;

/** What the same form is kept with as a draft: whatever stands in it. */
export const draftInput = z.strictObject({ submissionId, ...EVERY_FIELD });
export type DraftInput = z.infer<typeof draftInput>;

/** What somebody has filled in; a field that nobody has touched is left out. */
export const filledIn = (values: RequestFormValues): Partial<RequestFormValues> =>
  Object.fromEntries(
    REQUEST_FIELDS.flatMap((field) => {
      const value = values[field];
      return value.trim() === '' || value === EMPTY_REQUEST_FORM[field] ? [] : [[field, value]];
    }),
  );

/** The form as it stood when the details were filled in. */
export const formValuesOf = (details: RequestDetails): RequestFormValues => ({
  municipalityId: details.municipalityId,
  question: details.question,
  kind: details.kind === 'other' ? (details.pillar ?? 'other') : details.kind,
  desiredLine: details.desiredLine ?? NOT_STATED,
  desiredStart: details.desiredStart?.text ?? '',
  area: details.area,
  background: details.background ?? '',
  onBehalfOfUnit: details.onBehalfOfUnit ?? '',
  councilRepInformed: String(details.councilRepInformed),
  desiredResult: details.desiredResult ?? NOT_STATED,
  otherMunicipalitiesInterested: details.otherMunicipalitiesInterested.join(','),
  mandatePoint: details.mandatePoint === undefined ? NOT_STATED : String(details.mandatePoint),
  attachmentUrl: details.attachmentUrl ?? '',
});
