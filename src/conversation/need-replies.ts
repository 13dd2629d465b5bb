import type { RenderedCard } from '../cards/define-card.js';
import { type ListedNeed, needsCard, needsView } from '../cards/needs.js';
import type { IsoDate } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Need, NeedRound } from '../domain/need.js';
import { takesNeeds } from '../domain/need-round.js';
import { municipalityOf, type Person, type Role, rolesOn } from '../domain/person.js';
import { worksForAllMunicipalities } from '../domain/request-rules.js';
import type { Texts } from '../texts/index.js';
import { needsOf, roundOf } from '../usecases/find-needs.js';
import type { Ports } from '../usecases/ports.js';
import { scrubber, textFor } from './need-names.js';
import { mayDoTo, mayUse } from './permission.js';
import { type Reply, replaceWith, say, type show } from './reply.js';
import type { Turn } from './turn.js';

/** What is read of the needs is for those who speak for a municipality, and for staff. */
export const NEED_READERS: readonly Role[] = ['council_member', 'chief', 'staff'];

/** Who looks, as far as it decides what a need's card shows. */
export type NeedReader = Pick<Turn, 'texts' | 'today' | 'roles' | 'municipality' | 'person'>;

/** Somebody as they are today, who has not written. */
export const needReaderOf = (person: Person, texts: Texts, today: IsoDate): NeedReader => ({
  texts,
  today,
  roles: rolesOn(person, today),
  municipality: municipalityOf(person, today),
  person,
});

/** The municipality whose needs are the reader's own; undefined for staff, who work for all of them. */
export const ownMunicipality = ({ roles, municipality }: NeedReader): MunicipalityId | undefined =>
  worksForAllMunicipalities(roles) ? undefined : municipality;

/** Whether needs are taken, in a sentence. */
const standingOf = ({ texts, today, roles }: NeedReader, round: NeedRound): string => {
  const { needs, needRounds, formats } = texts;
  const lastDay = formats.day(round.closesOn);
  if (!mayUse('need.support', roles)) {
    if (takesNeeds(round, today)) return needRounds.openUntil(lastDay);
    return round.state === 'collecting'
      ? needs.list.lastDayWas(lastDay)
      : needRounds.state(needRounds.states[round.state]);
  }
  if (takesNeeds(round, today)) return needs.list.openUntil(lastDay);
  return round.state === 'collecting'
    ? needs.list.passed(lastDay)
    : needs.list.closed(needRounds.states[round.state].toLowerCase());
};

/** Number of the request that a need has become; empty when retention has removed it. */
export const requestNumberOf = async (
  { store }: Ports,
  { requestId }: Pick<Need, 'requestId'>,
): Promise<string | undefined> =>
  requestId === undefined ? undefined : ((await store.get('requests', requestId))?.number ?? '');

const listed = async (
  ports: Ports,
  reader: NeedReader,
  round: NeedRound,
  needs: readonly Need[],
): Promise<readonly ListedNeed[]> => {
  const scrub = await scrubber(ports);
  const municipality = ownMunicipality(reader);
  const isTaken = takesNeeds(round, reader.today);
  const hasSeat = municipality !== undefined && mayUse('need.support', reader.roles);
  const ownFirst = [
    ...needs.filter((need) => need.municipalityId === municipality),
    ...needs.filter((need) => need.municipalityId !== municipality),
  ];
  return Promise.all(
    ownFirst.map(async (need) => {
      const isRequest = need.requestId !== undefined;
      return {
        need,
        text: textFor(need, municipality, scrub),
        requestNumber: await requestNumberOf(ports, need),
        mayEdit: isTaken && !isRequest && mayDoTo(reader, 'need.save', need),
        maySupport: isTaken && hasSeat && need.municipalityId !== municipality,
        mayRequest: !isRequest && mayDoTo(reader, 'need.request', need),
      };
    }),
  );
};

/** The needs of a round as a card, for whoever reads it. */
export const needListCard = async (
  ports: Ports,
  reader: NeedReader,
  round: NeedRound,
  { page = 1, notices = [] as readonly string[] } = {},
): Promise<RenderedCard> => {
  const needs = await needsOf(ports, round.id);
  const view = needsView(reader.texts, {
    roundId: round.id,
    year: round.year,
    standing: standingOf(reader, round),
    municipality: ownMunicipality(reader),
    needs: await listed(ports, reader, round, needs),
    mayAdd: takesNeeds(round, reader.today) && mayUse('need.save', reader.roles),
    page,
    notices,
  });
  return needsCard.render(view);
};

/** That there is no round of the year, or none at all, and what to do about it. */
const noRound = ({ texts, roles }: Turn, year: number | undefined): Reply => {
  const { list } = texts.needs;
  if (year !== undefined) return say(list.noRoundOf(String(year)));
  return say(mayUse('round.open', roles) ? list.noRoundToOpen : list.noRound);
};

/** What is to be done with a year's round, the latest one without a year; or that there is none. */
export const withRoundOf = async (
  ports: Ports,
  turn: Turn,
  year: number | undefined,
  use: (round: NeedRound) => Promise<Reply>,
): Promise<Reply> => {
  const round = await roundOf(ports, year);
  return round === undefined ? noRound(turn, year) : use(round);
};

/** The needs of a year's round, of the latest one without a year; or that there is none. */
export const showNeeds = (
  ports: Ports,
  turn: Turn,
  year: number | undefined,
  put: typeof show,
): Promise<Reply> =>
  withRoundOf(ports, turn, year, async (round) => put(await needListCard(ports, turn, round)));

/** The list that a press came from, under what became of it. */
export const needListAgain = async (
  ports: Ports,
  turn: Turn,
  roundId: string | undefined,
  notices: readonly string[],
  page = 1,
): Promise<Reply> => {
  const round =
    roundId === undefined ? await roundOf(ports, undefined) : await ports.store.get('rounds', roundId);
  if (round === undefined) return notices[0] === undefined ? noRound(turn, undefined) : say(notices[0]);
  return replaceWith(await needListCard(ports, turn, round, { page, notices }));
};
