import type { MunicipalityId } from '../domain/municipality.js';
import { municipalityNamed } from '../language/municipality-names.js';

// Grammar: [VERB] PEOPLE | [VERB] PEOPLE [i|för|in|for] MUNICIPALITY
//          [VERB] PERSON MUNICIPALITY | [VERB] PERSON NAME
//          lägg till|lägg in [[en] [ny] person|kollega|medarbetare] | add [[a] [new] person|colleague]   (opens the form)
//   VERB:   visa | öppna | hantera | ändra | show | open | manage | change
//   PEOPLE: personer | personerna | personregister | personregistret | [the] people | [the] registry
//   PERSON: PEOPLE | person | personen | [the] person
//   NAME:   one to four words with capitals; "personer med missbruk" is a question
const VERB = '(?:(?:visa|öppna|hantera|ändra|show|open|manage|change)\\s+)?';
const PEOPLE = '(?:personer(?:na)?|personregist(?:er|ret)|(?:the )?(?:people|registry))';
const PERSON = `(?:${PEOPLE}|person(?:en)?|the person)`;
const ALL = new RegExp(`^${VERB}${PEOPLE}[.!]?$`, 'i');
const ONE = new RegExp(`^${VERB}${PERSON}:?\\s+(?:(?:i|för|in|for)\\s+)?(?<rest>.+?)[.!]?$`, 'i');
const ADD =
  /^(?:lägg (?:till|in)(?:(?: en)?(?: ny)? (?:person|kollega|medarbetare))?|add(?:(?: a)?(?: new)? (?:person|colleague))?)[.!]?$/i;
const WORD = "\\p{Lu}[\\p{L}'’-]*";
const NAME = new RegExp(`^${WORD}(?:,? ${WORD}){0,3}$`, 'u');

export type PeopleWish =
  | { readonly kind: 'list'; readonly municipality?: MunicipalityId }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'add' };

/** The arguments when the whole message fits the grammar above. */
export const parsePeopleWords = (text: string): PeopleWish | undefined => {
  const written = text.replace(/\s+/g, ' ');
  if (ALL.test(written)) return { kind: 'list' };
  if (ADD.test(written)) return { kind: 'add' };
  const rest = ONE.exec(written)?.groups?.['rest'];
  if (rest === undefined) return undefined;
  const municipality = municipalityNamed(rest);
  if (municipality !== undefined) return { kind: 'list', municipality };
  return NAME.test(rest) ? { kind: 'named', name: rest } : undefined;
};
