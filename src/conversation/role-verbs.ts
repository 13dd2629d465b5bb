import { z } from 'zod';
import { EMPTY_ROLE } from '../cards/role-fields.js';
import { NEW_ROLE } from '../cards/role-form.js';
import { type CardVerb, defineVerb } from './command.js';
import { inputText, valuesIn } from './form-input.js';
import { endRoleOf, roleEndQuestion } from './role-end-replies.js';
import { assignmentOf, roleInput, roleLabels } from './role-input.js';
import { type RoleOf, roleForm, saveRole } from './role-replies.js';

/** Buttons that leave a form have no use for its inputs, which some clients send along all the same. */
export const unread = {
  picked: inputText,
  name: inputText,
  role: inputText,
  municipalityId: inputText,
  from: inputText,
  to: inputText,
  lastDay: inputText,
};

const personId = z.string();
const heldRole = { personId, index: z.int(), held: z.string() };
const seenRole = { ...heldRole, expectedVersion: z.int() };

/** The role that a press names, as far as it can be read: a new one when it names none. */
const roleIn = (raw: Readonly<Record<string, unknown>>): RoleOf => {
  const { personId, held } = valuesIn(raw, { personId: '', held: NEW_ROLE.held });
  const index = z.int().safeParse(raw['index']).data ?? NEW_ROLE.index;
  return { personId, role: held === NEW_ROLE.held ? NEW_ROLE : { index, held } };
};

/** Gives, changes and ends the roles of somebody in the registry. */
export const roleVerbs: readonly CardVerb[] = [
  defineVerb({
    name: 'role.add',
    schema: z.strictObject({ ...unread, personId }),
    run: (ports, turn, { personId }) => roleForm(ports, turn, { personId, role: NEW_ROLE }),
  }),
  defineVerb({
    name: 'role.change',
    schema: z.strictObject({ ...unread, ...heldRole }),
    run: (ports, turn, { personId, index, held }) =>
      roleForm(ports, turn, { personId, role: { index, held } }),
  }),
  defineVerb({
    name: 'role.save',
    schema: z.strictObject({ ...seenRole, ...roleInput }),
    run: (ports, turn, { personId, index, held, expectedVersion, ...values }) =>
      saveRole(
        ports,
        turn,
        { personId, role: { index, held }, expectedVersion },
        values,
        assignmentOf(values, turn.today),
      ),
    form: {
      labels: roleLabels,
      redraw: (ports, turn, raw, problem) =>
        roleForm(ports, turn, roleIn(raw), valuesIn(raw, EMPTY_ROLE), problem),
    },
  }),
  defineVerb({
    name: 'role.ask-end',
    schema: z.strictObject({ ...unread, ...heldRole }),
    run: (ports, turn, { personId, index, held }) =>
      roleEndQuestion(ports, turn, { personId, role: { index, held } }),
  }),
  defineVerb({
    name: 'role.end',
    schema: z.strictObject({ ...seenRole, lastDay: inputText }),
    run: (ports, turn, { personId, index, held, expectedVersion, lastDay }) =>
      endRoleOf(ports, turn, { personId, role: { index, held }, expectedVersion }, lastDay),
    form: {
      labels: ({ people }) => ({ lastDayLabel: people.roleEnd.lastDayLabel }),
      redraw: (ports, turn, raw, problem) => {
        const { lastDay } = valuesIn(raw, { lastDay: turn.today });
        return roleEndQuestion(ports, turn, roleIn(raw), lastDay, problem);
      },
    },
  }),
];
