import { z } from 'zod';
import { WHOLE_FORM } from '../cards/activity-asking.js';
import {
  type ActivityField,
  ASKABLE_FIELDS,
  type Ask,
  FOLLOWS,
  FORM_PRECISIONS,
  MUNICIPALITY_ANSWERS,
} from '../cards/activity-form-fields.js';
import { NOT_STATED } from '../cards/form-choices.js';
import { ACTIVITY_STATES, INFERABLE_DETAILS } from '../domain/activity.js';
import { ACTIVITY_KINDS } from '../domain/activity-kind.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, PILLARS } from '../domain/enums.js';
import { readMessageLink } from '../domain/message-link.js';
import { isMunicipalityId } from '../domain/municipality.js';
import { STEERING_BODIES } from '../domain/request-act.js';
import { idsIn, inputText, oneOf, submissionId, toggle } from './form-input.js';

/** A question about municipalities may be answered in short. */
const municipalityList = inputText.refine((list) =>
  idsIn(list).every((id) => MUNICIPALITY_ANSWERS.includes(id) || isMunicipalityId(id)),
);

const fields = {
  kind: oneOf(ACTIVITY_KINDS),
  title: inputText,
  date: inputText,
  hours: inputText,
  municipalities: municipalityList,
  area: oneOf(AREAS),
  resultGoalAreaId: inputText,
  planGoalId: inputText,
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
  networkId: inputText,
  body: oneOf([NOT_STATED, ...STEERING_BODIES]),
  outcomeNote: inputText,
  documentationKind: oneOf([NOT_STATED, ...DOCUMENTATION_KINDS]),
  documentationTitle: inputText,
  documentationUrl: inputText,
} satisfies Record<ActivityField, z.ZodType>;

/** The inputs of the form without what tells which activity it is. */
export const activityFields = z.strictObject(fields);
export type ActivityInput = z.infer<typeof activityFields>;

/** One question as the card writes it: `<field>[:<municipality>…]`. */
const askIn = (written: string): Ask | undefined => {
  const [name, ...ids] = written.split(':');
  const field = ASKABLE_FIELDS.find((askable) => askable === name);
  if (field === undefined || !ids.every(isMunicipalityId)) return undefined;
  return { field, ...(ids.length > 0 && { oneOf: ids.filter(isMunicipalityId) }) };
};

/** Undefined when all of the form was open. */
const asks = z
  .string()
  .max(500)
  .default(WHOLE_FORM)
  .transform((written) =>
    written === WHOLE_FORM ? undefined : idsIn(written).flatMap((one) => askIn(one) ?? []),
  );

const inferred = z
  .string()
  .max(500)
  .default('')
  .transform((written) => INFERABLE_DETAILS.filter((detail) => idsIn(written).includes(detail)));

/** What a card that asks for what is left open sends along, so that nothing hidden is taken for stated. */
export const askingInput = z.object({
  asks,
  inferred,
  proposed: z
    .strictObject({ title: z.string(), date: z.string(), area: z.string() })
    .default({ title: '', date: '', area: '' }),
});

/** The message that the form was made from; empty when it was made from none. */
const sourceLink = inputText.refine((link) => link === '' || readMessageLink(link) === link);

/** What the form for a new activity submits. */
export const newActivityInput = z.strictObject({ ...fields, submissionId, sourceLink, ...askingInput.shape });
/** What the form for an edit submits. */
export const activityEditInput = z.strictObject({
  ...fields,
  activityId: z.string().min(1).max(100),
  expectedVersion: z.coerce.number().int().positive(),
});
