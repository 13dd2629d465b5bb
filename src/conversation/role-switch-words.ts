import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { namePartsOf } from '../language/name-parts.js';
import { fold } from '../language/words.js';
import { DEMO_DIRECTORY, DEMO_PEOPLE, DEMO_STRANGER, personaOf } from '../usecases/demo/people.js';

// Grammar: jag är rådsmedlem|rådsrepresentant|chef|socialchef [i|för] KOMMUN | jag är personal | jag är FoU-chef
//          i am council member|chief [in|for|of] MUNICIPALITY | i am staff | i am R&D manager|FoU manager
//          jag är ny [här] | jag är NAMN | i am new [here] | i am NAME
//   NAMN, NAME: a name of the demo organisation, or one to four words with capitals
const I_AM = "(?:jag är|jag e|i am|i'm)";
const LOCAL_ROLE = new RegExp(
  `^${I_AM} (?:en |a |the )?(rådsmedlem|rådsrepresentant|council member|socialchef|chef|chief)(?: (?:i|för|in|for|of))?(?: (.+?))?[.!]?$`,
  'i',
);
const STAFF = new RegExp(`^${I_AM} (?:fou-?)?(?:personal|staff)[.!]?$`, 'i');
const MANAGER = new RegExp(`^${I_AM} (?:the )?(?:fou-? ?chef(?:en)?|(?:fou|r&d) manager)[.!]?$`, 'i');
const NEW = new RegExp(`^${I_AM} (?:ny(?: här)?|new(?: here)?)[.!]?$`, 'i');
const NAMED = new RegExp(`^${I_AM} (.+?)[.!]?$`, 'i');
const CAPITALS = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}$/u;

export type RoleWish =
  | { readonly role: 'staff' | 'fou_manager' }
  /** The municipality is missing when the message does not name one. */
  | { readonly role: 'council_member' | 'chief'; readonly municipality: MunicipalityId | undefined }
  | { readonly isNew: true }
  | { readonly name: string };

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

/** Names that are known without a capital too, so that "jag är kim" is no question. */
const DEMO_NAMES: ReadonlySet<string> = new Set(
  [...DEMO_PEOPLE.map(personaOf), ...DEMO_DIRECTORY, DEMO_STRANGER].flatMap(({ name }) => {
    const { first, full } = namePartsOf(name);
    return [first, full, name].map(fold);
  }),
);

const nameIn = (written: string): string | undefined => {
  const name = NAMED.exec(written)?.[1];
  return name !== undefined && (CAPITALS.test(name) || DEMO_NAMES.has(fold(name))) ? name : undefined;
};

/** The arguments when the whole message fits the grammar above. */
export const parseRoleSwitch = (text: string): RoleWish | undefined => {
  const written = text.replace(/\s+/g, ' ');
  if (STAFF.test(written)) return { role: 'staff' };
  if (MANAGER.test(written)) return { role: 'fou_manager' };
  if (NEW.test(written)) return { isNew: true };
  const [, word, place] = LOCAL_ROLE.exec(written) ?? [];
  if (word === undefined) {
    const name = nameIn(written);
    return name === undefined ? undefined : { name };
  }
  const municipality = place === undefined ? undefined : municipalityNamed(place);
  if (place !== undefined && municipality === undefined) return undefined;
  return { role: /^(råd|council)/i.test(word) ? 'council_member' : 'chief', municipality };
};
