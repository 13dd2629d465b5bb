import { roleCard, roleView } from '../../cards/role.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../../domain/municipality.js';
import { councilMemberOf, fouManagerOf, municipalityOf, type Person, rolesOn } from '../../domain/person.js';
import { defineCommand } from '../command.js';
import { say, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: jag är rådsmedlem|rådsrepresentant|chef|socialchef [i|för] KOMMUN | jag är personal | jag är FoU-chef
//          i am council member|chief [in|for|of] MUNICIPALITY | i am staff | i am R&D manager|FoU manager
const LOCAL_ROLE =
  /^(?:jag är|jag e|i am|i'm) (?:en |a |the )?(rådsmedlem|rådsrepresentant|council member|socialchef|chef|chief)(?: (?:i|för|in|for|of))?(?: (.+?))?[.!]?$/i;
const STAFF = /^(?:jag är|jag e|i am|i'm) (?:fou-?)?(?:personal|staff)[.!]?$/i;
const MANAGER = /^(?:jag är|jag e|i am|i'm) (?:the )?(?:fou-? ?chef(?:en)?|(?:fou|r&d) manager)[.!]?$/i;

type Wish =
  | { readonly role: 'staff' | 'fou_manager' }
  /** The municipality is missing when the message does not name one. */
  | { readonly role: 'council_member' | 'chief'; readonly municipality: MunicipalityId | undefined };

const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

const ABBREVIATIONS: ReadonlyMap<string, MunicipalityId> = new Map([
  ['ub', 'upplands_bro'],
  ['uv', 'upplands_vasby'],
]);

const municipalityNamed = (place: string): MunicipalityId | undefined =>
  ABBREVIATIONS.get(bare(place)) ??
  MUNICIPALITY_IDS.find((id) => bare(MUNICIPALITY_NAMES[id]) === bare(place));

const parse = (text: string): Wish | undefined => {
  const written = text.replace(/\s+/g, ' ');
  if (STAFF.test(written)) return { role: 'staff' };
  if (MANAGER.test(written)) return { role: 'fou_manager' };
  const [, word, place] = LOCAL_ROLE.exec(written) ?? [];
  const municipality = place === undefined ? undefined : municipalityNamed(place);
  if (word === undefined || (place !== undefined && municipality === undefined)) return undefined;
  return { role: /^(råd|council)/i.test(word) ? 'council_member' : 'chief', municipality };
};

const holderOf = (people: readonly Person[], wish: Wish, { today }: Turn): Person | undefined => {
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

/** Local mode only: one person at the keyboard plays everyone in the demo organisation. */
export const roleSwitchCommand = defineCommand<Wish>({
  name: 'jag är',
  localOnly: true,
  help: ({ roleSwitch: { title, example, description } }) => ({ title, example, description }),
  parse,
  run: async (ports, turn, wish) => {
    const { roleSwitch, labels, formats } = turn.texts;
    const place = 'municipality' in wish ? (wish.municipality ?? 'missing') : undefined;
    if (place === 'missing') {
      const names = MUNICIPALITY_IDS.map((id) => MUNICIPALITY_NAMES[id]);
      return say(roleSwitch.whichMunicipality(formats.either(names)));
    }
    const person = holderOf(await ports.store.find('people'), wish, turn);
    if (person === undefined) return say(roleSwitch.nobody);
    const { identity, displayName } = person;
    if (turn.keyboard !== undefined) ports.personas?.become(turn.keyboard, { identity, name: displayName });
    const role = labels.roles[wish.role];
    const who =
      place === undefined
        ? roleSwitch.now(person.displayName, role)
        : roleSwitch.nowIn(person.displayName, role, MUNICIPALITY_NAMES[place]);
    return show(roleCard.render(roleView(turn.texts, who, roleSwitch.tries[wish.role])));
  },
});
