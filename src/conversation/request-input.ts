import { z } from 'zod';
import { NOT_STATED } from '../cards/form-choices.js';
import type { RequestField } from '../cards/request-form.js';
import type { IsoDate } from '../domain/calendar.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, MANDATE_POINTS } from '../domain/enums.js';
import { isMunicipalityId, MUNICIPALITY_IDS } from '../domain/municipality.js';
import { REQUESTABLE_KINDS } from '../domain/request-rules.js';
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
  kind: z.enum(REQUESTABLE_KINDS),
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
} satisfies Record<RequestField | 'submissionId', z.ZodType>);
export type RequestInput = z.infer<typeof requestInput>;

/** The details behind the inputs; what was left empty is left out. */
export const requestDetailsOf = (input: RequestInput, today: IsoDate): FileRequestInput['details'] => {
  const desiredStart = written(input.desiredStart);
  return {
    question: input.question.trim(),
    councilRepInformed: input.councilRepInformed === 'true',
    kind: input.kind,
    area: input.area,
    otherMunicipalitiesInterested: idsIn(input.otherMunicipalitiesInterested).filter(isMunicipalityId),
    ...stated({
      background: written(input.background),
      onBehalfOfUnit: written(input.onBehalfOfUnit),
      desiredLine: LINES.find((line) => line === input.desiredLine),
      desiredStart: desiredStart === undefined ? undefined : fuzzyDateOf(desiredStart, today),
      desiredResult: DOCUMENTATION_KINDS.find((kind) => kind === input.desiredResult),
      mandatePoint: MANDATE_POINTS.find((point) => String(point) === input.mandatePoint),
      attachmentUrl: written(input.attachmentUrl),
    }),
  };
};
