import { type PeopleList, peopleListCard, peopleListView } from '../cards/people-list.js';
import { localDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Person } from '../domain/person.js';
import { isErased } from '../domain/pseudonym.js';
import { wordsOf } from '../language/words.js';
import type { Ports } from '../usecases/ports.js';
import { listWaitingClaims } from '../usecases/waiting-claims.js';
import { nameOf } from './name-of.js';
import { belongsTo, choicesOfPeople, sectionsOf } from './people-rows.js';
import { personReply } from './person-replies.js';
import type { As, Reply } from './reply.js';
import type { Turn } from './turn.js';

/** Which of the registry to list: all of it when neither is given. */
interface Selection {
  readonly municipality?: MunicipalityId;
  readonly people?: readonly Person[];
}

const waitingClaims = async (
  ports: Ports,
  turn: Turn,
  municipality: MunicipalityId | undefined,
): Promise<PeopleList['claims']> => {
  const claims = (await listWaitingClaims(ports.store)).filter(
    ({ municipalityId }) => municipality === undefined || municipalityId === municipality,
  );
  return Promise.all(
    claims.map(async ({ id, personId, municipalityId, claimedAt }) => ({
      name: await nameOf(ports, turn, personId),
      municipality: MUNICIPALITY_NAMES[municipalityId],
      day: turn.texts.formats.day(localDate(claimedAt, ports.timeZone)),
      claimId: id,
    })),
  );
};

/** Nobody has use for those who have erased their data; only history does. */
const peopleIn = async ({ store }: Ports): Promise<readonly Person[]> =>
  (await store.find('people')).filter((person) => !isErased(person));

/** Who is in the registry and as what, under what just happened. */
export const peopleList = async (
  ports: Ports,
  turn: Turn,
  as: As,
  { municipality, people }: Selection = {},
  ...notices: readonly string[]
): Promise<Reply> => {
  const { texts, today } = turn;
  const { list } = texts.people;
  const all = await peopleIn(ports);
  const some = municipality === undefined ? all : all.filter((person) => belongsTo(person, municipality));
  const view = peopleListView(texts, {
    title: municipality === undefined ? list.title : list.titleOf(MUNICIPALITY_NAMES[municipality]),
    notices,
    claims: people === undefined ? await waitingClaims(ports, turn, municipality) : [],
    sections: people === undefined ? sectionsOf(texts, today, all, municipality) : [],
    ...choicesOfPeople(texts, today, people ?? some),
    showsChoice: people !== undefined,
    showsSome: municipality !== undefined || people !== undefined,
  });
  return as(peopleListCard.render(view));
};

/** Those whose name holds every word that was written, or else words that begin so. */
const peopleCalled = (people: readonly Person[], name: string): readonly Person[] => {
  const wanted = wordsOf(name);
  const calledBy = (isIt: (word: string, part: string) => boolean): readonly Person[] =>
    people.filter(({ displayName }) => {
      const parts = wordsOf(displayName);
      return wanted.every((word) => parts.some((part) => isIt(word, part)));
    });
  const exactly = calledBy((word, part) => part === word);
  return exactly.length > 0 ? exactly : calledBy((word, part) => part.startsWith(word));
};

/** The one of that name, or a list to choose from. */
export const personNamed = async (ports: Ports, turn: Turn, as: As, name: string): Promise<Reply> => {
  const { list } = turn.texts.people;
  const people = peopleCalled(await peopleIn(ports), name);
  const [only, ...others] = people;
  if (only === undefined) return peopleList(ports, turn, as, {}, list.nobodyNamed(name));
  return others.length === 0
    ? personReply(ports, turn, as, only)
    : peopleList(ports, turn, as, { people }, list.severalNamed(name));
};
