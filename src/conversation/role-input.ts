import { z } from 'zod';
import { NOT_STATED } from '../cards/form-choices.js';
import type { ROLE_FIELDS, RoleValues } from '../cards/role-fields.js';
import type { IsoDate } from '../domain/calendar.js';
import { MUNICIPALITY_IDS } from '../domain/municipality.js';
import type { RoleAssignment } from '../domain/person.js';
import { GIVEN_ROLES } from '../domain/role-rules.js';
import type { Texts } from '../texts/index.js';
import { inputText, oneOf, stated, written } from './form-input.js';

/** What the inputs for a role submit. */
export const roleInput = {
  role: oneOf(GIVEN_ROLES),
  municipalityId: oneOf([NOT_STATED, ...MUNICIPALITY_IDS]),
  from: inputText,
  to: inputText,
} satisfies Record<(typeof ROLE_FIELDS)[number], z.ZodType>;

const parsed = z.object(roleInput);

/** Names of the inputs, for sentences about them. */
export const roleLabels = ({ people: { form } }: Texts): Readonly<Record<string, string>> => ({
  roleLabel: form.roleLabel,
  municipalityIdLabel: form.municipalityIdLabel,
  fromLabel: form.fromLabel,
  toLabel: form.toLabel,
});

/** The role behind the inputs; from today when the first day was left empty. Undefined when no role was chosen. */
export const assignmentOf = (
  { role, municipalityId, from, to }: z.infer<typeof parsed>,
  today: IsoDate,
): RoleAssignment | undefined => {
  if (role === '') return undefined;
  return {
    role,
    from: written(from) ?? today,
    ...stated({
      municipalityId: MUNICIPALITY_IDS.find((id) => id === municipalityId),
      to: written(to),
    }),
  };
};

/** What stands in the inputs for a role that somebody has. */
export const valuesOf = ({ role, municipalityId, from, to }: RoleAssignment): RoleValues => ({
  role,
  municipalityId: municipalityId ?? NOT_STATED,
  from,
  to: to ?? '',
});
