import { z } from 'zod';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { GIVEN_ROLES } from '../domain/role-rules.js';
import type { Texts } from '../texts/index.js';
import { choices, choicesOf, NOT_STATED } from './form-choices.js';
import { userText } from './user-text.js';

/** Ids of the inputs that say what role somebody has, and when. */
export const ROLE_FIELDS = ['role', 'municipalityId', 'from', 'to'] as const;

/** What stands in them, as text the way the client sends it. */
export type RoleValues = Readonly<Record<(typeof ROLE_FIELDS)[number], string>>;

export const EMPTY_ROLE: RoleValues = { role: '', municipalityId: NOT_STATED, from: '', to: '' };

const word = z.string();

/** The part of a view-model that the inputs take. */
export const roleFields = {
  roleLabel: word,
  roleError: word,
  chooseOne: word,
  roles: choices,
  role: userText,
  municipalityIdLabel: word,
  municipalities: choices,
  municipalityId: userText,
  fromLabel: word,
  from: userText,
  toLabel: word,
  to: userText,
};

const roleModel = z.strictObject(roleFields);

/** The inputs with what stands in them. */
export const roleFieldsView = (
  { people: { form }, labels, common }: Texts,
  { role, municipalityId, from, to }: RoleValues,
): z.infer<typeof roleModel> => ({
  roleLabel: form.roleLabel,
  roleError: form.roleError,
  chooseOne: common.chooseOne,
  roles: choicesOf(GIVEN_ROLES, (given) => labels.roles[given]),
  role,
  municipalityIdLabel: form.municipalityIdLabel,
  municipalities: [
    { title: form.noMunicipality, value: NOT_STATED },
    ...choicesOf(MUNICIPALITY_IDS, (id) => MUNICIPALITY_NAMES[id]),
  ],
  municipalityId,
  fromLabel: form.fromLabel,
  from,
  toLabel: form.toLabel,
  to,
});
