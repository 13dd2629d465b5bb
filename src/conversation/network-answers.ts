import { noticeCard, noticeView } from '../cards/notice.js';
import { rhythmWords } from '../cards/rhythm-words.js';
import { localDate, yearOf } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { goingOn, NETWORK_LEVELS, type Network, networksOf } from '../domain/network.js';
import type { NetworkQuestion } from '../language/network-question.js';
import { askCatalogue } from '../usecases/ask-catalogue.js';
import { networkStandings } from '../usecases/network-standing.js';
import type { Ports } from '../usecases/ports.js';
import { questionCommand } from './commands/question.js';
import { memberNames } from './member-names.js';
import { mayUse } from './permission.js';
import { both, type Reply, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** What the register says, in sentences; `isKnown` is false when it does not answer what was asked. */
interface Answer {
  readonly sentences: readonly string[];
  /** What it was taken from. */
  readonly networks: readonly Network[];
  readonly isKnown: boolean;
}

const known = (networks: readonly Network[], ...sentences: readonly string[]): Answer => ({
  sentences,
  networks,
  isKnown: true,
});
const unknown = (...sentences: readonly string[]): Answer => ({ sentences, networks: [], isKnown: false });

const ofMunicipality = (turn: Turn, all: readonly Network[], id: MunicipalityId): Answer => {
  const { networks, formats } = turn.texts;
  const { answers } = networks;
  const municipality = MUNICIPALITY_NAMES[id];
  const theirs = networksOf(all, id);
  const silent = goingOn(all).filter(({ members }) => members.length === 0).length;
  if (theirs.length === 0) {
    return unknown(
      silent === 0
        ? answers.notListed(municipality)
        : answers.notListedUnknown(municipality, formats.number(silent)),
    );
  }
  const names = theirs.map(({ name, level }) => answers.network(name, answers.levels[level]));
  return known(
    theirs,
    answers.isIn(municipality, formats.list(names)),
    ...(silent === 0 ? [] : [answers.unknownRest(formats.number(silent))]),
  );
};

const isMember = (turn: Turn, network: Network, id: MunicipalityId): Answer => {
  const { answers } = turn.texts.networks;
  const municipality = MUNICIPALITY_NAMES[id];
  if (network.members.length === 0) return unknown(answers.membersUnknown(network.name));
  return network.members.includes(id)
    ? known([network], answers.yes(municipality, network.name))
    : known(
        [network],
        answers.no(
          municipality,
          network.name,
          memberNames(turn.texts, network, turn.texts.networks.answers.allEight),
        ),
      );
};

/** When a network meets: only what is recorded, and no titles. */
const meetingsOf = async (ports: Ports, turn: Turn, network: Network): Promise<Answer> => {
  const { networks, formats } = turn.texts;
  const { answers } = networks;
  const [standing] = await networkStandings(ports, [network], turn.today);
  const day = (meeting: NonNullable<typeof standing>['next']): string | undefined =>
    meeting && formats.period(meeting.date, yearOf(turn.today));
  const [next, latest] = [day(standing?.next), day(standing?.latest)];
  const { rhythm, name } = network;
  if (rhythm === undefined && next === undefined && latest === undefined) {
    return unknown(answers.meetingsUnknown(name));
  }
  return known(
    [network],
    ...(rhythm === undefined ? [] : [answers.rhythm(name, rhythmWords(turn.texts, rhythm))]),
    next === undefined ? answers.noNext : answers.next(next),
    ...(latest === undefined ? [] : [answers.latest(latest)]),
    ...(rhythm === undefined ? [answers.rhythmUnknown(name)] : []),
  );
};

const whichThereAre = (turn: Turn, all: readonly Network[], level: Network['level'] | undefined): Answer => {
  const { list, answers } = turn.texts.networks;
  const shown = goingOn(all).filter((network) => level === undefined || network.level === level);
  const levels = NETWORK_LEVELS.filter((one) => shown.some((network) => network.level === one));
  return known(
    shown,
    ...levels.map((one) => {
      const names = shown.filter((network) => network.level === one).map(({ name }) => name);
      return answers.which(list.levels[one], names.join(', '));
    }),
  );
};

/** The answer of the register; undefined when nobody knows whose networks are meant. */
const answerTo = async (ports: Ports, turn: Turn, question: NetworkQuestion): Promise<Answer | undefined> => {
  const all = await ports.store.find('networks');
  if (question.kind === 'which') return whichThereAre(turn, all, question.level);
  const whose = 'whose' in question && question.whose === 'own' ? turn.affiliation : undefined;
  const id = 'whose' in question && question.whose !== 'own' ? question.whose : whose;
  if (question.kind === 'networks_of') return id && ofMunicipality(turn, all, id);
  const network = all.find((one) => one.id === question.networkId);
  if (network === undefined) return undefined;
  const ended = network.isEnded ? [turn.texts.networks.answers.ended(network.name)] : [];
  const answered = async (): Promise<Answer | undefined> => {
    switch (question.kind) {
      case 'is_in':
        return id && isMember(turn, network, id);
      case 'members':
        return network.members.length === 0
          ? unknown(turn.texts.networks.answers.membersUnknown(network.name))
          : known(
              [network],
              turn.texts.networks.answers.members(
                network.name,
                memberNames(turn.texts, network, turn.texts.networks.answers.allEight),
              ),
            );
      case 'convener': {
        const { answers } = turn.texts.networks;
        return network.convener === undefined
          ? unknown(answers.convenerUnknown(network.name))
          : known([network], answers.convener(network.name, network.convener));
      }
      case 'meetings':
        return meetingsOf(ports, turn, network);
    }
  };
  const answer = await answered();
  return answer && { ...answer, sentences: [...answer.sentences, ...ended] };
};

/** Where it stands and since when, and the documents it was once taken from. */
const sourceOf = (ports: Ports, { texts: { networks, formats } }: Turn, from: readonly Network[]): string => {
  const years = from.map(({ savedAt }) => yearOf(localDate(savedAt, ports.timeZone)));
  const documents = [...new Set(from.flatMap(({ source }) => source ?? []))].toSorted();
  return networks.answers.source(String(Math.max(...years)), formats.list(documents));
};

/**
 * What the register of networks answers, with its year and sources; what it does not know it says, and the documents
 * follow where they have an answer.
 */
export const answerNetworkQuestion = async (
  ports: Ports,
  turn: Turn,
  question: NetworkQuestion,
  text: string,
): Promise<Reply> => {
  const { answers } = turn.texts.networks;
  const answer = await answerTo(ports, turn, question);
  if (answer === undefined) return say(answers.whose);
  if (answer.isKnown) {
    ports.meter.asked('answered');
    const paragraphs = [...answer.sentences, sourceOf(ports, turn, answer.networks)];
    return show(noticeCard.render(noticeView(answers.title, paragraphs, answers.showAll, answers.documents)));
  }
  const catalogue = askCatalogue(ports.knowledge, text, yearOf(turn.today));
  const sentences = answer.sentences.join(' ');
  if (catalogue.kind === 'found') return both(say(sentences), await questionCommand.run(ports, turn, text));
  ports.meter.asked('declined');
  const next = mayUse('network.save', turn.roles) ? answers.writeIt : answers.askFoU;
  return say(`${sentences} ${next}`);
};
