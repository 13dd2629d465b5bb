import type { Role } from '../domain/person.js';

// Grammar: lägg till|lägg in|add NAME som|as ROLE [PLACE] [FROM] [UNTIL]
//          lägg till|lägg in|add NAME [som|as at most two other words]   (the role is asked for; NAME has capitals)
//   NAME:   a mention (@…) or a name
//   ROLE:   rådsmedlem | socialchef | chef | FoU-personal | personal | FoU-chef
//           council member | head of social services | chief | FoU staff | staff | FoU manager | R&D manager
//   PLACE:  i|för|in|for|of and at most four words
//   FROM:   från|från och med|fr.o.m.|from and at most five words;  UNTIL: till|till och med|t.o.m.|until|to and the same
const ROLES = [
  ['council_member', 'rådsmedlem|rådsrepresentant|council member'],
  ['chief', 'socialchef|chef|chief|head of social services'],
  ['staff', '(?:fou-?)?personal|(?:fou-?|r&d )?staff'],
  ['fou_manager', 'fou-? ?chef|(?:fou|r&d) manager'],
] as const satisfies readonly (readonly [Role, string])[];

const WORDS = (most: number): string => `[^\\s,]+(?: [^\\s,]+){0,${most - 1}}?`;
const PLACE = `(?:,? (?:i|för|in|for|of) (?<place>${WORDS(4)}))?`;
const FROM = `(?:,? (?:från(?: och med)?|fr\\.? ?o\\.? ?m\\.?|from) (?<from>${WORDS(5)}))?`;
const UNTIL = `(?:,? (?:till(?: och med)?|t\\.? ?o\\.? ?m\\.?|until|to) (?<to>${WORDS(5)}))?`;
const ADD = new RegExp(
  `^(?:lägg (?:till|in)|add) @?(?<name>\\S(?:(?! (?:som|as) ).){0,99}) (?:som|as) (?:(?:en|ny|a|an|the|new) )*` +
    `(?:${ROLES.map(([role, words]) => `(?<${role}>${words})`).join('|')})${PLACE}${FROM}${UNTIL}$`,
  'iu',
);

const CAPITALISED = "\\p{Lu}[\\p{L}'’-]*";
const NO_ROLE = new RegExp(
  `^(?:[Ll]ägg (?:till|in)|[Aa]dd) @?(?<name>${CAPITALISED}(?:,? ${CAPITALISED}){0,3})(?: (?:som|as)(?: [\\p{L}-]+){0,2})?$`,
  'u',
);

/** Somebody and the role that they are to have, as it was written. */
export interface AddWords {
  readonly name: string;
  /** Left out when none of them was written. */
  readonly role?: (typeof ROLES)[number][0];
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The arguments when the whole message fits the grammar above. */
export const parseAddWords = (text: string): AddWords | undefined => {
  const said = text
    .replace(/\s+/g, ' ')
    .replace(/(?<![.!])[.!]+$/, '')
    .trim();
  const { name, place, from, to, ...given } = ADD.exec(said)?.groups ?? {};
  const role = ROLES.map(([id]) => id).find((id) => given[id] !== undefined);
  if (name === undefined || role === undefined) {
    const nameAlone = NO_ROLE.exec(said)?.groups?.['name'];
    return nameAlone === undefined ? undefined : { name: nameAlone };
  }
  return { name, role, ...(place && { place }), ...(from && { from }), ...(to && { to }) };
};
