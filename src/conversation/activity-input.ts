import { z } from 'zod';
import { type ActivityField, FOLLOWS, FORM_PRECISIONS } from '../cards/activity-form-fields.js';
import { NOT_STATED } from '../cards/form-choices.js';
import { ACTIVITY_STATES } from '../domain/activity.js';
import { ACTIVITY_KINDS } from '../domain/activity-kind.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, PILLARS } from '../domain/enums.js';
import { readMessageLink } from '../domain/message-link.js';
import { RESULT_GOAL_AREAS } from '../domain/result-goal-area.js';
import { inputText, municipalityList, oneOf, submissionId, toggle } from './form-input.js';

const fields = {
  kind: oneOf(ACTIVITY_KINDS),
  title: inputText,
  date: inputText,
  hours: inputText,
  municipalities: municipalityList,
  area: oneOf(AREAS),
  resultGoalAreaId: oneOf([FOLLOWS, ...RESULT_GOAL_AREAS]),
  precision: oneOf(FORM_PRECISIONS),
  time: inputText,
  dateEnd: inputText,
  hoursPerPerson: inputText,
  staffIds: inputText,
  otherParties: inputText,
  registered: inputText,
  attended: inputText,
  onSite: inputText,
  online: inputText,
  estimated: toggle,
  pillar: oneOf([FOLLOWS, ...PILLARS]),
  line: oneOf(LINES),
  state: oneOf([FOLLOWS, ...ACTIVITY_STATES]),
  requestId: inputText,
  outcomeNote: inputText,
  documentationKind: oneOf([NOT_STATED, ...DOCUMENTATION_KINDS]),
  documentationTitle: inputText,
  documentationUrl: inputText,
} satisfies Record<ActivityField, z.ZodType>;

/** The inputs of the form without what tells which activity it is. */
export const activityFields = z.strictObject(fields);
export type ActivityInput = z.infer<typeof activityFields>;

/** The message that the form was made from; empty when it was made from none. */
const sourceLink = inputText.refine((link) => link === '' || readMessageLink(link) === link);

/** What the form for a new activity submits. */
export const newActivityInput = z.strictObject({ ...fields, submissionId, sourceLink });
/** What the form for an edit submits. */
export const activityEditInput = z.strictObject({
  ...fields,
  activityId: z.string().min(1).max(100),
  expectedVersion: z.coerce.number().int().positive(),
});
