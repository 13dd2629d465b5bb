import { roleCard, roleView } from '../../cards/role.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { councilMemberOf, fouManagerOf, municipalityOf, type Person, rolesOn } from '../../domain/person.js';
import { DEMO_STRANGER, personaOf } from '../../usecases/demo/people.js';
import type { Persona, Ports } from '../../usecases/ports.js';
import { defineCommand } from '../command.js';
import { peopleNamed } from '../people-named.js';
import { type Reply, say, show } from '../reply.js';
import { parseRoleSwitch, type RoleWish } from '../role-switch-words.js';
import type { Turn } from '../turn.js';

/** The roles that a person is shown in, the one that lets them do most first. */
const SHOWN_ROLES = ['fou_manager', 'staff', 'council_member', 'chief'] as const;

const holderOf = (
  people: readonly Person[],
  wish: Extract<RoleWish, { role: unknown }>,
  { today }: Turn,
): Person | undefined => {
  switch (wish.role) {
    case 'fou_manager':
      return fouManagerOf(people, today);
    case 'staff':
      return people.find((person) => rolesOn(person, today).join() === 'staff');
    case 'council_member':
      return wish.municipality && councilMemberOf(people, wish.municipality, today);
    case 'chief':
      return people.find(
        (person) =>
          rolesOn(person, today).includes('chief') && municipalityOf(person, today) === wish.municipality,
      );
  }
};

/** Whom the wish means, or the sentence when that is nobody or nobody in particular. */
const personaFor = async (ports: Ports, turn: Turn, wish: RoleWish): Promise<Persona | string> => {
  const { roleSwitch, formats } = turn.texts;
  if ('isNew' in wish) {
    const [known] = await ports.store.find('people', { identity: DEMO_STRANGER.identity });
    return known === undefined ? DEMO_STRANGER : personaOf(known);
  }
  if ('name' in wish) {
    const named = await peopleNamed(ports, wish.name, [DEMO_STRANGER]);
    const [only] = named;
    if (only === undefined) return roleSwitch.nobodyNamed(wish.name);
    return named.length === 1
      ? only
      : roleSwitch.severalNamed(wish.name, formats.list(named.map(({ name }) => name)));
  }
  if ('municipality' in wish && wish.municipality === undefined) {
    return roleSwitch.whichMunicipality(formats.either(MUNICIPALITY_IDS.map((id) => MUNICIPALITY_NAMES[id])));
  }
  const holder = holderOf(await ports.store.find('people'), wish, turn);
  return holder === undefined ? roleSwitch.nobody : personaOf(holder);
};

/** Says who one is now, as the registry has it. */
const introduce = async (ports: Ports, turn: Turn, { identity, name }: Persona): Promise<Reply> => {
  const { roleSwitch, labels } = turn.texts;
  const [person] = await ports.store.find('people', { identity });
  const roles = person === undefined ? [] : rolesOn(person, turn.today);
  const role = SHOWN_ROLES.find((shown) => roles.includes(shown));
  if (role === undefined) {
    return show(
      roleCard.render(roleView(turn.texts, roleSwitch.nowWithoutRole(name), roleSwitch.tries.none)),
    );
  }
  const isForOne = role === 'council_member' || role === 'chief';
  const municipality = isForOne && person ? municipalityOf(person, turn.today) : undefined;
  const who =
    municipality === undefined
      ? roleSwitch.now(name, labels.roles[role])
      : roleSwitch.nowIn(name, labels.roles[role], MUNICIPALITY_NAMES[municipality]);
  return show(roleCard.render(roleView(turn.texts, who, roleSwitch.tries[role])));
};

/** Local mode only: one person at the keyboard plays everyone. The grammar stands in role-switch-words.ts. */
export const roleSwitchCommand = defineCommand<RoleWish>({
  name: 'jag är',
  localOnly: true,
  help: ({ roleSwitch: { title, example, description } }) => ({ title, example, description }),
  parse: parseRoleSwitch,
  run: async (ports, turn, wish) => {
    const persona = await personaFor(ports, turn, wish);
    if (typeof persona === 'string') return say(persona);
    if (turn.keyboard !== undefined) ports.personas?.become(turn.keyboard, persona);
    return introduce(ports, turn, persona);
  },
});
