import { type PersonValues, personFormCard, personFormView } from '../cards/person-form.js';
import { identityOf, type RoleAssignment } from '../domain/person.js';
import { tenantIdIn, tenantOfIdentity } from '../domain/tenant-id.js';
import { addPerson } from '../usecases/add-person.js';
import type { NewPerson } from '../usecases/planned-roles.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { personReply } from './person-replies.js';
import { type As, type Reply, replaceWith } from './reply.js';
import { roleChangeSentences, roleRefusalSentences } from './role-words.js';
import type { Turn } from './turn.js';

/** The form for somebody new, with what was filled in and what is wrong with it. */
export const personForm = (
  { personas }: Ports,
  { texts }: Turn,
  as: As,
  values: PersonValues,
  problems: readonly string[] = [],
): Reply =>
  as(personFormCard.render(personFormView(texts, { values, problems, colleagues: personas?.directory })));

/** Whom the search found: the id of somebody in the manager's own tenant, in local mode one of the listed. */
const foundBy = (
  { personas }: Ports,
  turn: Turn,
  picked: string,
): Pick<NewPerson, 'identity'> & { name?: string } => {
  if (personas !== undefined) {
    const identity = picked.trim().toLowerCase();
    return personas.directory.find((colleague) => colleague.identity === identity) ?? { identity: '' };
  }
  const objectId = tenantIdIn(picked);
  return { identity: objectId === undefined ? '' : identityOf(tenantOfIdentity(turn.identity), objectId) };
};

/** Somebody new by the name that was written; else by the one that is known. */
const newPerson = async (
  ports: Ports,
  turn: Turn,
  { picked, name }: PersonValues,
): Promise<{ readonly isKnown: boolean; readonly person: NewPerson }> => {
  const found = foundBy(ports, turn, picked);
  const [known] = await ports.store.find('people', { identity: found.identity });
  const written = name.replace(/\s+/g, ' ').trim();
  const { identity } = found;
  if (written !== '')
    return { isKnown: known !== undefined, person: { identity, displayName: written, nameFrom: 'registry' } };
  const displayName = known?.displayName ?? found.name ?? '';
  return {
    isKnown: known !== undefined,
    person: { identity, displayName, nameFrom: known?.nameFrom ?? 'teams' },
  };
};

/** Puts somebody into the registry with a role, or shows the form with all of it and what to do instead. */
export const savePerson = async (
  ports: Ports,
  turn: Turn,
  values: PersonValues,
  assignment: RoleAssignment | undefined,
): Promise<Reply> => {
  const { form, problems } = turn.texts.people;
  const formWith = (...sentences: readonly string[]): Reply =>
    personForm(ports, turn, replaceWith, values, sentences);
  if (assignment === undefined) return formWith(problems.role_not_given);
  const { isKnown, person } = await newPerson(ports, turn, values);
  const added = await addPerson(ports, { by: askerOf(turn).person.id, ...person, assignment });
  if (!added.ok) return formWith(...(await roleRefusalSentences(ports, turn, added.error)));
  return personReply(ports, turn, replaceWith, added.value.person, [
    ...(isKnown ? [form.alreadyHere(added.value.person.displayName)] : []),
    ...roleChangeSentences(turn, added.value),
  ]);
};
