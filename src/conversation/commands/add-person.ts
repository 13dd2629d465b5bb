import type { IsoDate } from '../../domain/calendar.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import type { RoleAssignment } from '../../domain/person.js';
import { ROLES_OF_MUNICIPALITY } from '../../domain/role-rules.js';
import { tenantOfIdentity } from '../../domain/tenant-id.js';
import { municipalityNamed } from '../../language/municipality-names.js';
import { readWholeDay } from '../../language/whole-day.js';
import { addPerson } from '../../usecases/add-person.js';
import type { Ports } from '../../usecases/ports.js';
import { isLetIn } from '../../usecases/tenant-of.js';
import { type AddWords, parseAddWords } from '../add-words.js';
import { askerOf } from '../asker.js';
import { defineCommand } from '../command.js';
import { personForm } from '../person-form-replies.js';
import { type Reply, say, show } from '../reply.js';
import { valuesOf } from '../role-input.js';
import { roleChangeSentences, roleRefusalSentences } from '../role-words.js';
import type { Turn } from '../turn.js';
import { whomToAdd } from '../whom-to-add.js';

/** The role as it was written, or the sentence that says what could not be read. */
const assignmentIn = (
  { texts, today }: Turn,
  { name, role, place, from: firstDay, to: lastDay }: AddWords,
): RoleAssignment | string => {
  const { addPerson, people, formats } = texts;
  if (role === undefined) return addPerson.whichRole(name);
  const municipalityId = place === undefined ? undefined : municipalityNamed(place);
  const needsPlace = ROLES_OF_MUNICIPALITY.includes(role) || place !== undefined;
  if (needsPlace && municipalityId === undefined) {
    return addPerson.whichMunicipality(formats.either(MUNICIPALITY_IDS.map((id) => MUNICIPALITY_NAMES[id])));
  }
  const from: IsoDate | undefined = firstDay === undefined ? today : readWholeDay(firstDay, today, 'first');
  if (from === undefined) return people.problems.from_no_day;
  const to = lastDay === undefined ? undefined : readWholeDay(lastDay, today, 'last');
  if (lastDay !== undefined && to === undefined) return people.problems.to_no_day;
  return { role, from, ...(municipalityId && { municipalityId }), ...(to && { to }) };
};

/** Somebody whose organisation is not let in cannot write, and would never know why. */
const shutOut = (ports: Ports, { texts }: Turn, identity: string, name: string): string[] =>
  isLetIn(ports, tenantOfIdentity(identity)) ? [] : [texts.addPerson.notLetIn(name)];

/** The form with what was written, where a press is the manager's own; else how it is done. */
const nobody = (ports: Ports, turn: Turn, name: string, assignment: RoleAssignment): Reply => {
  const { addPerson } = turn.texts;
  return turn.conversation.kind === 'personal'
    ? personForm(ports, turn, show, { picked: '', name, ...valuesOf(assignment) }, [addPerson.lookFor(name)])
    : say(addPerson.nobodyNamed(name));
};

const add = async (ports: Ports, turn: Turn, words: AddWords): Promise<Reply> => {
  const assignment = assignmentIn(turn, words);
  if (typeof assignment === 'string') return say(assignment);
  const whom = await whomToAdd(ports, turn, words.name);
  if (whom.kind === 'refused') return say(whom.sentence);
  if (whom.kind === 'nobody') return nobody(ports, turn, words.name, assignment);
  const { identity, displayName } = whom;
  const by = askerOf(turn).person.id;
  const added = await addPerson(ports, { by, identity, displayName, nameFrom: 'teams', assignment });
  const sentences = added.ok
    ? [...roleChangeSentences(turn, added.value), ...shutOut(ports, turn, identity, displayName)]
    : await roleRefusalSentences(ports, turn, added.error);
  return say(sentences.join('\n'));
};

/** Gives somebody a role in one line, also where others read. The grammar stands in add-words.ts. */
export const addPersonCommand = defineCommand<AddWords>({
  name: 'lägg till',
  help: ({ addPerson }) => addPerson.command,
  parse: parseAddWords,
  run: add,
});
