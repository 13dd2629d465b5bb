import { welcomeCard, welcomeView } from '../cards/welcome.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { fouManagerOf, type Person } from '../domain/person.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';
import { rememberWelcome } from '../usecases/remember-welcome.js';
import { type Reply, say, show } from './reply.js';
import type { Turn } from './turn.js';

const NOTHING: Reply = { messages: [] };

const whoYouAre = ({ person, roles, municipality, texts }: Turn): string => {
  if (person === undefined) return texts.welcome.unknown;
  if (roles.length === 0) return texts.welcome.withoutRole(person.displayName);
  const named = texts.formats.list(roles.map((role) => texts.labels.roles[role]));
  return municipality === undefined
    ? texts.welcome.known(person.displayName, named)
    : texts.welcome.knownIn(person.displayName, named, MUNICIPALITY_NAMES[municipality]);
};

const whomToAsk = ({ person, texts: { welcome } }: Turn, manager: Person | undefined): string => {
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

/** A card in a personal chat, one line where others read. */
export const greet = async (ports: Ports, turn: Turn): Promise<Reply> => {
  if (turn.conversation.kind !== 'personal') return say(turn.texts.welcome.team);
  const manager = fouManagerOf(await ports.store.find('people'), turn.today);
  return show(
    welcomeCard.render(
      welcomeView(turn.texts, whoYouAre(turn), whomToAsk(turn, manager), suggestionsFor(turn)),
    ),
  );
};

/** The greeting when the bot is added, once per conversation. */
export const welcome = async (ports: Ports, turn: Turn): Promise<Reply> =>
  (await rememberWelcome(ports, turn.conversation.id)) ? greet(ports, turn) : NOTHING;
