import { z } from 'zod';
import { type ActivityField, FOLLOWS, FORM_PRECISIONS, NOTHING } from '../cards/activity-form-fields.js';
import { ACTIVITY_STATES } from '../domain/activity.js';
import { ACTIVITY_KINDS } from '../domain/activity-kind.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, PILLARS } from '../domain/enums.js';
import { isMunicipalityId } from '../domain/municipality.js';
import { RESULT_GOAL_AREAS } from '../domain/result-goal-area.js';

/** Inputs come as text, some clients send numbers and booleans, and an input left alone may be missing. */
const text = z.union([z.string(), z.number(), z.boolean()]).transform(String).default('');
const oneOf = <const Value extends string>(values: readonly Value[]) =>
  z.union([z.enum(values), z.literal('')]).default('');
/** The ids of a list that the client joined with commas, each once. */
export const idsIn = (list: string): string[] =>
  [...new Set(list.split(',').map((id) => id.trim()))].filter((id) => id !== '');

const fields = {
  kind: oneOf(ACTIVITY_KINDS),
  title: text,
  date: text,
  hours: text,
  municipalities: text.refine((list) => idsIn(list).every(isMunicipalityId)),
  area: oneOf(AREAS),
  resultGoalAreaId: oneOf([FOLLOWS, ...RESULT_GOAL_AREAS]),
  precision: oneOf(FORM_PRECISIONS),
  time: text,
  dateEnd: text,
  hoursPerPerson: text,
  staffIds: text,
  otherParties: text,
  registered: text,
  attended: text,
  onSite: text,
  online: text,
  estimated: text.refine((value) => ['true', 'false', ''].includes(value)),
  pillar: oneOf([FOLLOWS, ...PILLARS]),
  line: oneOf(LINES),
  state: oneOf([FOLLOWS, ...ACTIVITY_STATES]),
  requestId: text,
  outcomeNote: text,
  documentationKind: oneOf([NOTHING, ...DOCUMENTATION_KINDS]),
  documentationTitle: text,
  documentationUrl: text,
} satisfies Record<ActivityField, z.ZodType>;

/** The inputs of the form without what tells which activity it is. */
export const activityFields = z.strictObject(fields);
export type ActivityInput = z.infer<typeof activityFields>;

/** What the form for a new activity submits. */
export const newActivityInput = z.strictObject({ ...fields, submissionId: z.string().min(1).max(100) });
/** What the form for an edit submits. */
export const activityEditInput = z.strictObject({
  ...fields,
  activityId: z.string().min(1).max(100),
  expectedVersion: z.coerce.number().int().positive(),
});
