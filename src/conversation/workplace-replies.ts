import { workplaceCard, workplaceView } from '../cards/workplace.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Person } from '../domain/person.js';
import { tenantOfIdentity } from '../domain/tenant-id.js';
import { keepWorkplace } from '../usecases/keep-workplace.js';
import { isNamed } from '../usecases/newcomer.js';
import type { Ports } from '../usecases/ports.js';
import { municipalityOfTenant } from '../usecases/tenant-of.js';
import { waitingClaimOf } from '../usecases/waiting-claims.js';
import { managerNamed } from './claim-replies.js';
import { both, type Reply, say, show } from './reply.js';
import { isFromFou, representativeSentence, whoHelps } from './representative.js';
import { rolesSentences } from './role-words.js';
import type { Turn } from './turn.js';

const joined = (sentences: readonly (string | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== undefined).join(' ');

/**
 * Whether the bot does not know where somebody works, and may ask: of someone without a role whom nothing tells it
 * about, who has not answered before nor waits to be let in for a municipality, and in a personal chat.
 */
export const isToBeAsked = async (ports: Ports, turn: Turn): Promise<boolean> => {
  const { affiliation, conversation, identity, person, roles } = turn;
  const isUnknown = roles.length === 0 && affiliation === undefined && person?.worksIn === undefined;
  if (!isUnknown || conversation.kind !== 'personal' || !isNamed(identity)) return false;
  if (person !== undefined && (await waitingClaimOf(ports.store, person.id)) !== undefined) return false;
  return !isFromFou(await ports.store.find('people'), turn);
};

const ifWrong = async (ports: Ports, turn: Turn): Promise<string | undefined> =>
  turn.roles.includes('fou_manager')
    ? undefined
    : turn.texts.workplace.ifWrong(await managerNamed(ports, turn));

/** What the bot knows better than by being told, in sentences; undefined when nothing but the person can tell. */
const knownAlready = async (ports: Ports, turn: Turn): Promise<string | undefined> => {
  const { identity, person, roles, texts, today } = turn;
  if (person !== undefined && roles.length > 0) {
    return joined([texts.workplace.inRegistry, ...rolesSentences(texts, person, today, 'themself')]);
  }
  const byTenant = await municipalityOfTenant(ports.store, tenantOfIdentity(identity));
  return byTenant && texts.workplace.byTenant(MUNICIPALITY_NAMES[byTenant]);
};

const sayKnown = async (ports: Ports, turn: Turn, known: string): Promise<string> =>
  joined([known, await ifWrong(ports, turn), await representativeSentence(ports, turn)]);

/** The question where somebody works, or what is known of it. */
export const askWorkplace = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const known = await knownAlready(ports, turn);
  if (known !== undefined) return say(await sayKnown(ports, turn, known));
  if (!isNamed(turn.identity)) return say(turn.texts.workplace.nobodyNamed);
  return show(workplaceCard.render(workplaceView(turn.texts)));
};

/**
 * Answers somebody who works at what is none of the eight, by its name; undefined when the bot knows what they are,
 * and the message means something else.
 */
export const askAfterSomewhere = async (ports: Ports, turn: Turn): Promise<Reply | undefined> => {
  const { affiliation, conversation, roles, texts } = turn;
  if (roles.length > 0 || affiliation !== undefined) return undefined;
  const { somewhere, nameIt } = texts.workplace;
  const colleague = await whoHelps(ports, turn);
  if (colleague !== undefined) return say(joined([somewhere, colleague]));
  if (conversation.kind === 'personal') return both(say(somewhere), await askWorkplace(ports, turn));
  const names = texts.formats.either(MUNICIPALITY_IDS.map((id) => MUNICIPALITY_NAMES[id]));
  return say(joined([somewhere, nameIt(names)]));
};

/**
 * Remembers where somebody works, unless that is known from elsewhere. Gives what to say of it, and of who represents
 * them.
 */
export const takeWorkplace = async (
  ports: Ports,
  turn: Turn,
  worksIn: NonNullable<Person['worksIn']>,
): Promise<string> => {
  const known = await knownAlready(ports, turn);
  if (known !== undefined) return sayKnown(ports, turn, known);
  const { workplace } = turn.texts;
  const kept = await keepWorkplace(ports, { identity: turn.identity, name: turn.sender.name, worksIn });
  if (!kept.ok) return workplace.nobodyNamed;
  if (worksIn === 'elsewhere') return joined([workplace.keptElsewhere, workplace.howToChange]);
  const represents = await representativeSentence(ports, { ...turn, affiliation: worksIn });
  return joined([workplace.kept(MUNICIPALITY_NAMES[worksIn]), represents, workplace.howToChange]);
};
