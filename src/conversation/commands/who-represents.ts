import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../../domain/municipality.js';
import { councilMemberOf, managersOf } from '../../domain/person.js';
import { municipalityNamed } from '../../language/municipality-names.js';
import type { Ports } from '../../usecases/ports.js';
import { managerNamed } from '../claim-replies.js';
import { defineCommand } from '../command.js';
import { both, type Reply, say } from '../reply.js';
import { representativeSentence } from '../representative.js';
import type { Turn } from '../turn.js';
import { askWorkplace, isToBeAsked } from '../workplace-replies.js';

// Grammar: vem representerar|företräder WHOSE [COUNCIL] | vem är MEMBER i|för|från WHOSE [COUNCIL]
//          vem är MUNICIPALITYs|min|vår MEMBER [COUNCIL]
//          who represents WHOSE [COUNCIL] | who is [the|our|my] MEMBER [for|of|in|from WHOSE] [COUNCIL]
//          who is MUNICIPALITY's MEMBER [COUNCIL]
//   WHOSE:   MUNICIPALITY | oss|mig|min kommun|vår kommun | us|me|my|our municipality
//   MEMBER:  rådsmedlem|rådsrepresentant|representant | council member|representative
//   COUNCIL: i [FoU-]rådet | in|on the [FoU] council
const MEMBER = '(?:rådsmedlem(?:men)?|(?:råds)?representant(?:en)?)';
const COUNCIL = '(?: i (?:fou-?)?rådet| (?:in|on) the (?:fou )?council)?[ .!?]*$';
const WHO_IS = "who(?: is|['’]s)";
const EN_MEMBER = '(?:council member|representative)';
const ASKS = [
  `^vem (?:representerar|företräder) (?<whose>.+?)`,
  `^vem är ${MEMBER} (?:i|för|från) (?<whose>.+?)`,
  `^vem är (?<whose>.+?) ${MEMBER}`,
  `^who represents (?<whose>.+?)`,
  `^${WHO_IS} (?:the )?${EN_MEMBER} (?:for|of|in|from) (?<whose>.+?)`,
  `^${WHO_IS} (?<whose>.+?) ${EN_MEMBER}`,
].map((words) => new RegExp(words + COUNCIL, 'iu'));
const OWN = /^(?:oss|mig|(?:min|vår)(?: kommun)?|us|me|(?:my|our)(?: municipality)?)$/iu;

/** Whose council member is asked for; 'own' is the municipality that the asker works in. */
type Whose = MunicipalityId | 'own';

const parse = (text: string): Whose | undefined => {
  const written = text.replace(/\s+/g, ' ');
  const named = ASKS.flatMap((words) => words.exec(written)?.groups?.['whose'] ?? []);
  if (named.some((whose) => OWN.test(whose))) return 'own';
  return named.flatMap((whose) => municipalityNamed(whose.replace(/['’]s$/, '')) ?? [])[0];
};

/** Who has the seat today; of an empty one, whom to ask, unless that is the asker. */
const seatSentence = async (ports: Ports, turn: Turn, id: MunicipalityId): Promise<string> => {
  const { texts, today, person } = turn;
  const municipality = MUNICIPALITY_NAMES[id];
  const sentence = await representativeSentence(ports, { ...turn, affiliation: id });
  if (sentence === undefined) return texts.whoRepresents.you(municipality);
  const people = await ports.store.find('people');
  const isManager = managersOf(people, today).some((manager) => manager.id === person?.id);
  if (councilMemberOf(people, id, today) !== undefined || isManager) return sentence;
  return `${sentence} ${texts.whoRepresents.ask(await managerNamed(ports, turn))}`;
};

const whichOne = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const { whoRepresents, formats } = turn.texts;
  if (await isToBeAsked(ports, turn))
    return both(say(whoRepresents.unknown), await askWorkplace(ports, turn));
  return say(whoRepresents.which(formats.either(MUNICIPALITY_IDS.map((id) => MUNICIPALITY_NAMES[id]))));
};

/** Says who speaks for a municipality in the FoU council, which the registry knows and no catalogue text does. */
export const whoRepresentsCommand = defineCommand<Whose>({
  name: 'vem representerar',
  helpsStrangers: true,
  help: ({ whoRepresents }) => whoRepresents.command,
  parse,
  run: async (ports, turn, whose) => {
    const id = whose === 'own' ? turn.affiliation : whose;
    return id === undefined ? whichOne(ports, turn) : say(await seatSentence(ports, turn, id));
  },
});
