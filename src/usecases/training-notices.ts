import { localDate } from '../domain/calendar.js';
import { inOwnerOrder, type MunicipalityId } from '../domain/municipality.js';
import type { Notice } from '../domain/notice.js';
import { councilMemberOf, type Person, staffOf } from '../domain/person.js';
import type { Nomination } from '../domain/training.js';
import type { Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

interface Around {
  readonly people: readonly Person[];
  readonly today: string;
}

const aroundIn = async ({ store, clock, timeZone }: Ports): Promise<Around> => ({
  people: await store.find('people'),
  today: localDate(clock.now(), timeZone),
});

const memberOf = ({ people, today }: Around, municipalityId: MunicipalityId): readonly string[] => {
  const member = councilMemberOf(people, municipalityId, today);
  return member === undefined ? [] : [member.id];
};

/** Who is on the seat now; and who nominated, while they may still see the municipality's names. */
const watchersOfNominees = (
  around: Around,
  municipalityId: MunicipalityId,
  nominations: readonly Nomination[],
): readonly string[] => {
  const nominators = nominations.flatMap(({ history }) => history[0]?.by ?? []);
  const staff = staffOf(around.people, around.today).map(({ id }) => id);
  return [
    ...new Set([...memberOf(around, municipalityId), ...nominators.filter((id) => staff.includes(id))]),
  ];
};

/**
 * That people who have waited have got seats: one notice for each municipality, for the commit that gives the seats.
 * Not to who does it.
 */
export const seatedNotices = async (
  ports: Ports,
  by: string,
  trainingId: string,
  seated: readonly Nomination[],
): Promise<Put<'notices'>[]> => {
  const around = await aroundIn(ports);
  return inOwnerOrder(seated.map(({ municipalityId }) => municipalityId)).flatMap((municipalityId) => {
    const theirs = seated.filter((one) => one.municipalityId === municipalityId);
    const nominationIds = theirs.map(({ id }) => id);
    const notice: Notice = {
      kind: 'training_seated',
      changeId: ports.ids.short(),
      trainingId,
      municipalityId,
      nominationIds,
    };
    const told = watchersOfNominees(around, municipalityId, theirs).filter((id) => id !== by);
    return noticesTo(ports, told, notice);
  });
};

/** To a municipality's council member, for the commit of what they are told of. */
export const memberNotices = async (
  ports: Ports,
  municipalityId: MunicipalityId,
  notice: Notice,
): Promise<Put<'notices'>[]> => noticesTo(ports, memberOf(await aroundIn(ports), municipalityId), notice);
