import { welcomeCard, welcomeView } from '../cards/welcome.js';
import type { Claim } from '../domain/claim.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { fouManagerOf, type Person } from '../domain/person.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';
import { rememberWelcome } from '../usecases/remember-welcome.js';
import { waitingClaimOf } from '../usecases/waiting-claims.js';
import { waitingSentence } from './claim-replies.js';
import { both, type Reply, say, show } from './reply.js';
import { representativeIn, whoHelps } from './representative.js';
import { rolesSentences } from './role-words.js';
import type { Turn } from './turn.js';
import { askWorkplace, isToBeAsked } from './workplace-replies.js';

const NOTHING: Reply = { messages: [] };

/** What the bot knows of somebody who has no role today. */
const withoutRole = ({ person, texts, today }: Turn): string => {
  const { welcome } = texts;
  if (person === undefined) return welcome.unknown;
  if (person.roles.some(({ from }) => from > today)) {
    return [...rolesSentences(texts, person, today, 'themself'), welcome.stranger].join(' ');
  }
  if (person.roles.length > 0) return welcome.withoutRole(person.displayName);
  return person.worksIn === undefined ? welcome.unknown : welcome.stranger;
};

const whoYouAre = async (ports: Ports, turn: Turn, claim: Claim | undefined): Promise<string> => {
  const { person, roles, municipality, texts } = turn;
  if (claim !== undefined) return `${waitingSentence(ports, turn, claim)} ${texts.claims.willHear}`;
  if (person === undefined || roles.length === 0) {
    const help = await whoHelps(ports, turn);
    return [withoutRole(turn), ...(help === undefined ? [] : [help])].join(' ');
  }
  const named = texts.formats.list(roles.map((role) => texts.labels.roles[role]));
  return municipality === undefined
    ? texts.welcome.known(person.displayName, named)
    : texts.welcome.knownIn(person.displayName, named, MUNICIPALITY_NAMES[municipality]);
};

const whomToAsk = (turn: Turn, people: readonly Person[]): string => {
  const { person, roles, today, texts } = turn;
  const { welcome } = texts;
  const representative = roles.length === 0 ? representativeIn(people, turn) : undefined;
  if (representative !== undefined) return welcome.askRepresentative(representative.person.displayName);
  const manager = fouManagerOf(people, today);
  if (manager === undefined) return welcome.askUnit;
  return manager.id === person?.id ? welcome.askedThemself : welcome.askManager(manager.displayName);
};

/** What this person most likely wants, as messages that a press sends; the list of everything comes last. */
export const suggestionsFor = ({
  roles,
  texts: { welcome },
}: Turn): readonly Texts['welcome']['suggestions']['help'][] => {
  const { question, pillars, log, request, digest, help } = welcome.suggestions;
  if (roles.includes('staff')) return [log, digest, help];
  if (roles.includes('council_member')) return [request, question, help];
  if (roles.includes('chief')) return [digest, question, help];
  return [question, pillars, help];
};

/**
 * A card in a personal chat, with the question where a stranger works until they have answered; one line where others
 * read.
 */
export const greet = async (ports: Ports, turn: Turn): Promise<Reply> => {
  if (turn.conversation.kind !== 'personal') return say(turn.texts.welcome.team);
  const claim = turn.person && (await waitingClaimOf(ports.store, turn.person.id));
  const view = welcomeView(turn.texts, {
    whoYouAre: await whoYouAre(ports, turn, claim),
    whomToAsk: whomToAsk(turn, await ports.store.find('people')),
    suggestions: suggestionsFor(turn),
    mayClaim: turn.roles.length === 0 && claim === undefined,
  });
  const hello = show(welcomeCard.render(view));
  return (await isToBeAsked(ports, turn)) ? both(hello, await askWorkplace(ports, turn)) : hello;
};

/** The greeting when the bot is added, once per conversation. */
export const welcome = async (ports: Ports, turn: Turn): Promise<Reply> =>
  (await rememberWelcome(ports, turn.conversation.id)) ? greet(ports, turn) : NOTHING;
